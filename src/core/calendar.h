#pragma once

#include "base/date.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Calendars as rules: which days are off, and how a country's law counts.
namespace klag::core {

/// A day or days that are off every year of its span.
struct HolidayRule {
    enum class Kind {
        fixed,     ///< `month`-`day`
        easter,    ///< `offset` days from Easter Sunday
        on_after,  ///< the first `weekday` on or after `month`-`day`
        last,      ///< the last `weekday` of `month`
        dated,     ///< only the days of `dates`; the span is that for which they are known
    };
    std::string name;
    Kind kind{};
    unsigned month{};
    unsigned day{};
    int offset{};
    int weekday{};  ///< ISO: 1 is Monday
    std::vector<Date> dates{};
    std::vector<Date> except{};  ///< days on which the rule does not hold
    int from_year{0};
    int to_year{9999};
    /// Weekday → days by which the day off moves when it falls on that weekday.
    std::map<int, int> moved{};
    std::string source{};

    bool operator==(const HolidayRule&) const = default;
};

/// How a country's law counts periods.
struct Counting {
    enum class Roll {
        next,      ///< a period that would end on a day off ends on the next working day
        previous,  ///< … on the last working day before
        none,
    };
    Roll roll{Roll::next};
    bool hours_skip_days_off{};       ///< a term in hours does not run on days off …
    std::vector<int> hours_run_on{};  ///< … but on these weekdays, unless they are a holiday
    int minimum_days{};               ///< a term of so many days or more …
    int minimum_working_days{};       ///< … contains at least so many working days
    /// A term of more days than this neither rolls nor has the minimum (a week counts as 7 days, a
    /// month as 30); 0: no limit. NL: 90 days, Algemene termijnenwet art. 4.
    int not_over_days{};
    std::string source{};

    bool operator==(const Counting&) const = default;
};

struct Calendar {
    std::string name;
    std::string title;
    std::vector<int> weekend{6, 7};  ///< ISO weekdays that are never working days
    std::vector<HolidayRule> holidays{};
    Counting counting{};

    bool operator==(const Calendar&) const = default;
};

/// Easter Sunday of `year` (Gregorian).
Date easter(int year);

/// Why `date` is no working day: the holiday's name, or the weekday ("saturday"). Nothing for a
/// working day.
std::optional<std::string> day_off(const Calendar& calendar, Date date);

/// The days from `first` to `last` that rules make days off, in their order; one that two rules
/// name stands there twice.
std::vector<Date> holidays(const Calendar& calendar, Date first, Date last);

bool is_weekend(const Calendar& calendar, Date date);

bool is_working_day(const Calendar& calendar, Date date);

/// Whether a term in hours runs on this day.
bool hours_run(const Calendar& calendar, Date date);

/// The rules that list their days for some years only, of which `year` is none: a decree names such
/// days for a few years at a time.
std::vector<HolidayRule> unknown_days(const Calendar& calendar, int year);

/// The last of `count` working days after `from`, which itself does not count; `from` when `count`
/// is not positive. A calendar without working days ends the search after a year of days off.
Date after_working_days(const Calendar& calendar, Date from, int count);

/// The `count`-th working day before `from`; `from` when `count` is not positive.
Date before_working_days(const Calendar& calendar, Date from, int count);

/// Working days after `from` up to and including `to`; negative when `to` is earlier.
int working_days_between(const Calendar& calendar, Date from, Date to);

}  // namespace klag::core
