#pragma once

#include "core/lifecycle.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

/// What is to be done by when: the deadlines and measures of open cases, and who sees to them.
namespace klag::core {

/// Who sees to a case on a day.
struct Duty {
    const Member* member{};      ///< nullptr when nobody can be named
    const Member* instead_of{};  ///< who left or is away for good, and whose deputy `member` is
};

/// The handler, else the unit's manager. Somebody who no longer works here is replaced by the
/// deputy, or, without one, by the manager.
Duty on_duty(const State& state, const Organisation& organisation, Date day);

/// Something to be done in a case.
struct Task {
    std::string number;    ///< of the case; "" for a report
    std::string typed{};   ///< what one types for it, for whoever knows all cases; else ""
    std::string clock;     ///< its id; "" for an action
    std::string title;     ///< in the procedure's words; "" for an action
    int action{};          ///< its number; 0 for a clock
    std::string report{};  ///< the period of a report that the organisation owes; "" otherwise
    std::string form{};    ///< of such a report: the return that fulfils it; "" for the plain one
    std::vector<std::string> recipients{};  ///< of such a report: who has not got it
    Moment due{};
    std::chrono::sys_seconds end{};  ///< the first instant at which it is over
    bool tells_person{};             ///< a notice of delay is owed before the date
    bool extendable{};               ///< such a notice may move the date now
    std::string body{};              ///< the outside body that `next` concerns
    Trigger next{};                  ///< the act that meets it
    std::string unit;
    std::string member;  ///< id of who sees to it; "" when nobody can be named
    std::string instead_of;

    bool is_over(std::chrono::sys_seconds now) const { return end <= now; }
};

/// The running clocks and open actions of a case in `state`, by due date.
std::vector<Task> tasks(const Case& c, const State& state, const World& world);

/// The earliest day on which one of them is due; nothing when there is none.
std::optional<Date> first_due(const State& state);

/// The last day of a span of `term` that begins on `today`: what is due by then is due soon.
Date horizon(const Term& term, Date today, const Calendar& calendar, const Zone& zone);

}  // namespace klag::core
