#pragma once

#include "core/case.h"
#include "core/state.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Which of all cases a question is about, in terms that an index can answer without reading them.
namespace klag::core {

/// What is left open selects all. Dates and statuses are those that the case has today.
struct Selection {
    bool open_only{};
    /// A running clock or an open action is due on that day or before.
    std::optional<Date> due_by{};
    /// Unfinished, or its last day is that day or later: such a case can change a figure of a
    /// period that begins then.
    std::optional<Date> active_since{};
    std::optional<Date> received_from{};
    std::optional<Date> received_to{};        ///< on the day itself too
    std::string unit{};                       ///< of this one, not of those below it
    std::vector<std::string> any_category{};  ///< with at least one of these
    /// The number begins so, in one of the ways to type it: 42 (in any year), 2026-42, K-2026-0042.
    std::string number_begins{};
    bool newest_first{};  ///< by number; else the oldest first
};

/// What of a case a selection looks at.
struct Traits {
    bool is_open{};
    bool unfinished{};  ///< see is_unfinished
    Date received{};
    Date last{};                ///< see last_day
    std::optional<Date> due{};  ///< see first_due
    std::string unit{};
    std::vector<std::string> categories{};  ///< of all issues
    std::string number{};
};

/// The ways to type a number.
enum class NumberForm {
    running,        ///< 42
    year_and_this,  ///< 2026-42
    whole,          ///< K-2026-0042
};

/// The form in which somebody has begun to type a number: digits alone are a running number.
NumberForm form_of(std::string_view typed);

/// The last day on which something of the case happened, was promised or fell due.
Date last_day(const Case& c);

/// Open, or with a clock that runs or an action that is not done.
bool is_unfinished(const State& state);

Traits traits(const Case& c);
/// The same, by what the case adds up to.
Traits traits(const Case& c, const State& state);
bool selects(const Selection& selection, const Traits& traits);

}  // namespace klag::core
