#include "core/clock.h"

#include <algorithm>
#include <array>
#include <utility>

namespace klag::core {
namespace {

namespace ch = std::chrono;
using Role = CountedDay::Role;
using Way = Term::Way;

/// Ends a search in a calendar that has no working days.
constexpr int longest_stretch_off = 366;

/// The day of `from` where the register is: a time with another offset may fall on its neighbour.
Date local_day(const Moment& from, const Zone& zone) {
    return from.minute ? zone.local(from.instant()).date : from.date;
}

CountedDay looked_at(const Calendar& calendar, Date day, Role role, bool counted) {
    return {.day = day,
            .role = role,
            .counted = counted,
            .day_off = day_off(calendar, day).value_or("")};
}

/// A month counts as 30 days and a week as 7, which puts 3 months and 12 weeks within 90 days.
int rough_days(const Term& term) {
    switch (term.unit) {
        case Term::Unit::weeks:
            return term.count * 7;
        case Term::Unit::months:
            return term.count * 30;
        default:
            return term.count;
    }
}

/// `count` days, weeks or months from `start`; back when negative.
Date shifted(const Term& term, int count, Date start) {
    switch (term.unit) {
        case Term::Unit::weeks:
            return start + 7 * count;
        case Term::Unit::months:
            return add_months(start, count);
        default:
            return start + count;
    }
}

/// The last day of a term of days, weeks or months, before any law moves it.
Date nominal_end(const Term& term, Date start) {
    const Date end = shifted(term, term.count, start);
    if (term.way == Way::after) return end;
    // A month without such a date ends the term on its last day, and takes no further day off it.
    const bool cut_short = term.unit == Term::Unit::months && end.day() != start.day();
    return cut_short ? end : end - 1;
}

/// Every day after `before` up to `end`.
void list_days(Reckoning& result, Date before, Date end, const Calendar& calendar,
               bool working_only) {
    for (Date day = before + 1; day <= end; day = day + 1) {
        CountedDay row = looked_at(calendar, day, Role::term, true);
        row.counted = !working_only || row.day_off.empty();
        result.days.push_back(std::move(row));
    }
}

/// Moves `end` on until the days after `before` hold enough working days (NL: Algemene
/// termijnenwet art. 2).
void extend_to_minimum(Reckoning& result, Date before, Date& end, const Calendar& calendar) {
    int missing =
        calendar.counting.minimum_working_days - working_days_between(calendar, before, end);
    for (int off = 0; missing > 0 && off < longest_stretch_off;) {
        end = end + 1;
        result.days.push_back(looked_at(calendar, end, Role::minimum, false));
        const bool working = result.days.back().day_off.empty();
        off = working ? 0 : off + 1;
        if (working) --missing;
    }
}

/// Moves `end` off a day off. Going back it stays within the term: a term without any working day
/// ends where it ends, since no day before its start can be its last.
void roll(Reckoning& result, Date before, Date& end, const Calendar& calendar) {
    const auto direction = calendar.counting.roll;
    if (direction == Counting::Roll::none || is_working_day(calendar, end)) return;
    const bool forward = direction == Counting::Roll::next;
    const Date rolled =
        forward ? after_working_days(calendar, end, 1) : before_working_days(calendar, end, 1);
    if (rolled <= before) return;
    const int step = forward ? 1 : -1;
    for (Date day = end; day != rolled;) {
        day = day + step;
        result.days.push_back(looked_at(calendar, day, Role::rolled, false));
    }
    end = rolled;
}

/// What the law does to the end of a term of days, weeks or months.
void apply_law(Reckoning& result, const Term& term, Date before, Date& end,
               const Calendar& calendar) {
    const Counting& counting = calendar.counting;
    const int size = rough_days(term);
    if (counting.not_over_days != 0 && size > counting.not_over_days) return;
    if (counting.minimum_days > 0 && size >= counting.minimum_days)
        extend_to_minimum(result, before, end, calendar);
    roll(result, before, end, calendar);
}

Reckoning forward(const Term& term, Date start, const Calendar& calendar) {
    Reckoning result;
    if (term.way == Way::after)
        result.days.push_back(looked_at(calendar, start, Role::start, false));
    const Date before = term.way == Way::after ? start : start - 1;
    const bool working = term.unit == Term::Unit::working_days;
    Date end =
        working ? after_working_days(calendar, before, term.count) : nominal_end(term, start);
    list_days(result, before, end, calendar, working);
    if (!working) apply_law(result, term, before, end, calendar);
    result.due = {end};
    return result;
}

/// The day a term of working days, days, weeks or months before `date`.
Date day_before(const Term& term, Date date, const Calendar& calendar) {
    return term.unit == Term::Unit::working_days ? before_working_days(calendar, date, term.count)
                                                 : shifted(term, -term.count, date);
}

/// From the date itself to the day so long before it, in the order in which they are counted.
Reckoning backward(const Term& term, Date date, const Calendar& calendar) {
    Reckoning result{.due = {}, .days = {looked_at(calendar, date, Role::start, false)}};
    const bool working = term.unit == Term::Unit::working_days;
    const Date end = day_before(term, date, calendar);
    for (Date day = date - 1; day >= end; day = day - 1) {
        CountedDay row = looked_at(calendar, day, Role::term, true);
        row.counted = !working || row.day_off.empty();
        result.days.push_back(std::move(row));
    }
    result.due = {end};
    return result;
}

Reckoning in_hours(int count, ch::sys_seconds start, const Calendar& calendar, const Zone& zone) {
    Reckoning result{.due = {}, .days = {}};
    ch::minutes left = ch::hours{count};
    ch::sys_seconds now = start;
    for (int off = 0; left.count() > 0;) {
        const Date day = zone.local(now).date;
        ch::sys_seconds midnight = zone.instant(day + 1, 0);
        // Where a clock goes back over midnight, it shows the hour before midnight twice.
        if (midnight <= now) midnight = now + ch::hours{1};
        CountedDay row = looked_at(calendar, day, Role::term, true);
        row.counted = hours_run(calendar, day) || off >= longest_stretch_off;
        off = row.counted ? 0 : off + 1;
        if (row.counted) {
            const auto used = std::min(left, ch::floor<ch::minutes>(midnight - now));
            row.minutes = static_cast<int>(used.count());
            left -= used;
            now += used;
        } else {
            now = midnight;
        }
        result.days.push_back(std::move(row));
    }
    result.due = zone.local(now);
    return result;
}

}  // namespace

std::string_view name(CountedDay::Role role) {
    constexpr std::array<std::string_view, 4> names{"start", "term", "minimum", "rolled"};
    return names.at(static_cast<std::size_t>(role));
}

Reckoning reckon(const Term& term, const Moment& from, const Calendar& calendar, const Zone& zone) {
    const Date start = local_day(from, zone);
    if (term.unit == Term::Unit::hours)
        return in_hours(term.count, from.minute ? from.instant() : zone.instant(start, 0), calendar,
                        zone);
    if (term.way == Way::before) return backward(term, start, calendar);
    return forward(term, start, calendar);
}

Date counted_back(const Term& term, Date date, const Calendar& calendar) {
    return day_before(term, date, calendar);
}

ch::sys_seconds end_of(const Moment& due, const Zone& zone) {
    return due.minute ? due.instant() : zone.instant(due.date + 1, 0);
}

}  // namespace klag::core
