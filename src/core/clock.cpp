#include "core/clock.h"

#include <algorithm>
#include <utility>

namespace klag::core {
namespace {

namespace ch = std::chrono;

/// Ends a search in a calendar that has no working days.
constexpr int longest_stretch_off = 366;

/// The day of `from` where the register is: a time with another offset may fall on its neighbour.
Date local_day(const Moment& from, const Zone& zone) {
    return from.minute ? zone.local(from.instant()).date : from.date;
}

CountedDay day_of_term(const Calendar& calendar, Date day) {
    if (auto reason = day_off(calendar, day)) return {day, false, *std::move(reason)};
    return {day, true, ""};
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

Date nominal_end(const Term& term, Date start) {
    switch (term.unit) {
        case Term::Unit::weeks:
            return start + 7 * term.count;
        case Term::Unit::months:
            return add_months(start, term.count);
        default:
            return start + term.count;
    }
}

Reckoning in_working_days(int count, Date start, const Calendar& calendar) {
    Reckoning result{.due = {start}, .days = {{start, false, "start"}}};
    const Date end = after_working_days(calendar, start, count);
    for (Date day = start + 1; day <= end; day = day + 1)
        result.days.push_back(day_of_term(calendar, day));
    result.due = {end};
    return result;
}

/// Moves `end` on until the days after `start` hold enough working days (NL: Algemene
/// termijnenwet art. 2).
void extend_to_minimum(Reckoning& result, Date start, Date& end, const Calendar& calendar) {
    int missing =
        calendar.counting.minimum_working_days - working_days_between(calendar, start, end);
    for (int off = 0; missing > 0 && off < longest_stretch_off;) {
        end = end + 1;
        CountedDay day = day_of_term(calendar, end);
        off = day.counted ? 0 : off + 1;
        if (day.counted) {
            --missing;
            day.reason = "minimum";
        }
        result.days.push_back(std::move(day));
    }
}

/// Moves `end` off a day off. Going back it stays within the term: a term without any working day
/// ends where it ends, since no day before its start can be its last.
void roll(Reckoning& result, Date start, Date& end, const Calendar& calendar) {
    const auto direction = calendar.counting.roll;
    if (direction == Counting::Roll::none || is_working_day(calendar, end)) return;
    const bool forward = direction == Counting::Roll::next;
    const Date rolled =
        forward ? after_working_days(calendar, end, 1) : before_working_days(calendar, end, 1);
    if (rolled <= start) return;
    const int step = forward ? 1 : -1;
    for (Date day = end + step; day != rolled; day = day + step)
        result.days.push_back(day_of_term(calendar, day));
    result.days.push_back({rolled, true, "rolled"});
    end = rolled;
}

/// Days, weeks and months: the days between are plain, so only the start, the end and what moved
/// the end are listed.
Reckoning in_calendar_days(const Term& term, Date start, const Calendar& calendar) {
    const Counting& counting = calendar.counting;
    Date end = nominal_end(term, start);
    Reckoning result{.due = {end}, .days = {{start, false, "start"}}};
    result.days.push_back(day_of_term(calendar, end));
    if (counting.not_over_days == 0 || rough_days(term) <= counting.not_over_days) {
        if (counting.minimum_days > 0 && rough_days(term) >= counting.minimum_days)
            extend_to_minimum(result, start, end, calendar);
        roll(result, start, end, calendar);
    }
    // Where the law leaves the end on a day off, that day is the last one of the term.
    if (result.days.back().day == end && !result.days.back().counted)
        result.days.back() = {end, true, ""};
    result.due = {end};
    return result;
}

Reckoning in_hours(int count, ch::sys_seconds start, const Calendar& calendar, const Zone& zone) {
    Reckoning result{.due = {}, .days = {}};
    const bool skip = calendar.counting.hours_skip_days_off;
    ch::seconds left = ch::hours{count};
    ch::sys_seconds now = start;
    for (int off = 0; left.count() > 0;) {
        const Date day = zone.local(now).date;
        ch::sys_seconds midnight = zone.instant(day + 1, 0);
        // Where a clock goes back over midnight, it shows the hour before midnight twice.
        if (midnight <= now) midnight = now + ch::hours{1};
        CountedDay step = day_of_term(calendar, day);
        if (!skip || off >= longest_stretch_off) step = {day, true, ""};
        off = step.counted ? 0 : off + 1;
        if (step.counted) {
            const ch::seconds used = std::min(left, ch::seconds{midnight - now});
            left -= used;
            now += used;
        } else {
            now = midnight;
        }
        result.days.push_back(std::move(step));
    }
    result.due = zone.local(now);
    return result;
}

}  // namespace

Reckoning reckon(const Term& term, const Moment& from, const Calendar& calendar, const Zone& zone) {
    const Date start = local_day(from, zone);
    switch (term.unit) {
        case Term::Unit::hours:
            return in_hours(term.count, from.minute ? from.instant() : zone.instant(start, 0),
                            calendar, zone);
        case Term::Unit::working_days:
            return in_working_days(term.count, start, calendar);
        default:
            return in_calendar_days(term, start, calendar);
    }
}

ch::sys_seconds end_of(const Moment& due, const Zone& zone) {
    return due.minute ? due.instant() : zone.instant(due.date + 1, 0);
}

}  // namespace klag::core
