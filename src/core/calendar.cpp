#include "core/calendar.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace klag::core {
namespace {

constexpr std::array<std::string_view, 8> weekday_names{
    "", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/// Ends a search in a calendar that has no working days.
constexpr int longest_stretch_off = 366;

bool contains(const std::vector<Date>& dates, Date date) {
    return std::find(dates.begin(), dates.end(), date) != dates.end();
}

Date first_weekday_on_or_after(Date date, int weekday) {
    return date + (weekday - date.weekday() + 7) % 7;
}

Date last_weekday_on_or_before(Date date, int weekday) {
    return date - (date.weekday() - weekday + 7) % 7;
}

/// The day of `rule` in `year` before it moves; nothing when that year has no such day.
std::optional<Date> anchor(const HolidayRule& rule, int year) {
    switch (rule.kind) {
        case HolidayRule::Kind::fixed:
            return Date::make(year, rule.month, rule.day);
        case HolidayRule::Kind::easter:
            return easter(year) + rule.offset;
        case HolidayRule::Kind::on_after:
            if (const auto earliest = Date::make(year, rule.month, rule.day))
                return first_weekday_on_or_after(*earliest, rule.weekday);
            return std::nullopt;
        case HolidayRule::Kind::last:
            if (const auto first = Date::make(year, rule.month, 1))
                return last_weekday_on_or_before(add_months(*first, 1) - 1, rule.weekday);
            return std::nullopt;
        case HolidayRule::Kind::dated:
            break;
    }
    return std::nullopt;
}

/// The day off that the rule, counted in `year`, makes; it may have moved out of that year.
std::optional<Date> day_from_year(const HolidayRule& rule, int year) {
    if (year < rule.from_year || year > rule.to_year) return std::nullopt;
    auto day = anchor(rule, year);
    if (!day) return std::nullopt;
    if (const auto move = rule.moved.find(day->weekday()); move != rule.moved.end())
        day = *day + move->second;
    return contains(rule.except, *day) ? std::nullopt : day;
}

bool holds(const HolidayRule& rule, Date date) {
    const int year = date.year();
    if (rule.kind == HolidayRule::Kind::dated)
        return year >= rule.from_year && year <= rule.to_year && contains(rule.dates, date) &&
               !contains(rule.except, date);
    if (day_from_year(rule, year) == date) return true;
    if (date.month() == 1) return day_from_year(rule, year - 1) == date;
    return date.month() == 12 && day_from_year(rule, year + 1) == date;
}

const HolidayRule* holiday(const Calendar& calendar, Date date) {
    const auto rule = std::find_if(calendar.holidays.begin(), calendar.holidays.end(),
                                   [&](const HolidayRule& each) { return holds(each, date); });
    return rule == calendar.holidays.end() ? nullptr : &*rule;
}

/// The `count`-th working day from `from` in steps of one day forward or back.
Date step_working_days(const Calendar& calendar, Date from, int count, int step) {
    Date day = from;
    int off = 0;
    while (count > 0 && off < longest_stretch_off) {
        day = day + step;
        const bool working = is_working_day(calendar, day);
        off = working ? 0 : off + 1;
        if (working) --count;
    }
    return day;
}

}  // namespace

// The anonymous Gregorian computus, as Meeus, Jones and Butcher give it; its letters are theirs.
Date easter(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return *Date::make(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

std::optional<std::string> day_off(const Calendar& calendar, Date date) {
    if (const HolidayRule* rule = holiday(calendar, date)) return rule->name;
    if (is_weekend(calendar, date))
        return std::string{weekday_names.at(static_cast<std::size_t>(date.weekday()))};
    return std::nullopt;
}

bool is_weekend(const Calendar& calendar, Date date) {
    return std::find(calendar.weekend.begin(), calendar.weekend.end(), date.weekday()) !=
           calendar.weekend.end();
}

std::vector<Date> holidays(const Calendar& calendar, Date first, Date last) {
    std::vector<Date> days;
    for (const HolidayRule& rule : calendar.holidays) {
        for (const Date day : rule.dates)
            if (holds(rule, day)) days.push_back(day);
        for (int year = first.year() - 1; year <= last.year() + 1; ++year)
            if (const auto day = day_from_year(rule, year)) days.push_back(*day);
    }
    std::erase_if(days, [&](Date day) { return day < first || last < day; });
    std::sort(days.begin(), days.end());
    return days;
}

bool is_working_day(const Calendar& calendar, Date date) {
    return !is_weekend(calendar, date) && holiday(calendar, date) == nullptr;
}

bool hours_run(const Calendar& calendar, Date date) {
    if (!calendar.counting.hours_skip_days_off || is_working_day(calendar, date)) return true;
    const auto& run = calendar.counting.hours_run_on;
    return holiday(calendar, date) == nullptr &&
           std::find(run.begin(), run.end(), date.weekday()) != run.end();
}

std::vector<HolidayRule> unknown_days(const Calendar& calendar, int year) {
    std::vector<HolidayRule> out;
    for (const HolidayRule& rule : calendar.holidays)
        if (rule.kind == HolidayRule::Kind::dated && (year < rule.from_year || year > rule.to_year))
            out.push_back(rule);
    return out;
}

Date after_working_days(const Calendar& calendar, Date from, int count) {
    return step_working_days(calendar, from, count, 1);
}

Date before_working_days(const Calendar& calendar, Date from, int count) {
    return step_working_days(calendar, from, count, -1);
}

int working_days_between(const Calendar& calendar, Date from, Date to) {
    if (to < from) return -working_days_between(calendar, to, from);
    int count = 0;
    for (Date day = from + 1; day <= to; day = day + 1)
        if (is_working_day(calendar, day)) ++count;
    return count;
}

}  // namespace klag::core
