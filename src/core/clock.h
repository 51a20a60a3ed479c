#pragma once

#include "base/date.h"
#include "base/zone.h"
#include "core/calendar.h"
#include "core/procedure.h"

#include <string>
#include <string_view>
#include <vector>

namespace klag::core {

/// A day that was looked at while a term was counted.
struct CountedDay {
    enum class Role {
        start,    ///< the day of the event, or the date that a term is counted back from
        term,     ///< lies within the term
        minimum,  ///< after it: the law wants so many working days in every term
        rolled,   ///< after (or before) it: the law lets no term end on a day off
    };
    Date day;
    Role role{Role::term};
    bool counted{};         ///< whether it is one of the days that the term has
    std::string day_off{};  ///< why it is no working day: the holiday's name or the weekday
    int minutes{};          ///< how much of it counted; only in a term of hours

    bool operator==(const CountedDay&) const = default;
};

/// `start`, `term`, `minimum`, `rolled`.
std::string_view name(CountedDay::Role role);

/// Where a term ends, and every day on the way there.
struct Reckoning {
    Moment due;
    std::vector<CountedDay> days{};
};

/// Counts `term` from `from` as the calendar's law says; terms before a day are counted back from
/// `from`, and no law moves their end off a day off. Hours run on the time line from the minute of
/// `from`, or from 00:00 of its day when it is a bare date; a term in hours is due at a time, every
/// other one at the end of a day. Weeks and months end on the same weekday or date, or on the
/// month's last day; `commencing` ends them on the day before that.
Reckoning reckon(const Term& term, const Moment& from, const Calendar& calendar, const Zone& zone);

/// The day to which `reckon` counts `term`, which is not in hours, back from `date`; without the
/// days on the way there.
Date counted_back(const Term& term, Date date, const Calendar& calendar);

/// The first instant at which `due` has passed: a time at its own instant, a date when its day ends
/// in `zone`.
std::chrono::sys_seconds end_of(const Moment& due, const Zone& zone);

}  // namespace klag::core
