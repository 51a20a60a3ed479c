#pragma once

#include "base/date.h"
#include "base/zone.h"
#include "core/calendar.h"
#include "core/procedure.h"

#include <string>
#include <vector>

namespace klag::core {

/// A day that was looked at while a term was counted.
struct CountedDay {
    Date day;
    bool counted{};
    std::string reason{};  ///< why not: the holiday's name, a weekday, `start`, `minimum`, `rolled`
    bool operator==(const CountedDay&) const = default;
};

/// Where a term ends, and every step on the way there.
struct Reckoning {
    Moment due;
    std::vector<CountedDay> days{};
};

/// Counts `term` from `from`. The day of the event does not count; the calendar's law says what
/// happens on days off. Hours run on the time line from the minute of `from`, or from 00:00 of its
/// day when it is a bare date; a term in hours is due at a time, every other one at the end of a
/// day. Weeks and months end on the same weekday or date, or on the month's last day.
Reckoning reckon(const Term& term, const Moment& from, const Calendar& calendar, const Zone& zone);

/// The first instant at which `due` has passed: a time at its own instant, a date when its day ends
/// in `zone`.
std::chrono::sys_seconds end_of(const Moment& due, const Zone& zone);

}  // namespace klag::core
