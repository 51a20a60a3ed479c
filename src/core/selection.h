#pragma once

#include "core/case.h"
#include "core/state.h"

#include <optional>
#include <string>

/// Which of all cases a question is about, in terms that an index can answer without reading them.
namespace klag::core {

/// What is left open selects all. Dates and statuses are those that the case has today.
struct Selection {
    bool open_only{};
    /// A running clock or an open action is due on that day or before.
    std::optional<Date> due_by{};
    /// Open, or something happened on that day or later: such a case can change a figure of a
    /// period that begins then.
    std::optional<Date> active_since{};
    std::optional<Date> received_from{};
    std::optional<Date> received_to{};  ///< on the day itself too
    std::string unit{};                 ///< of this one, not of those below it
    bool newest_first{};                ///< by number; else the oldest first
};

/// What of a case a selection looks at.
struct Traits {
    bool is_open{};
    Date received{};
    Date newest{};              ///< the last day on which something happened
    std::optional<Date> due{};  ///< see first_due
    std::string unit{};
};

Traits traits(const Case& c);
bool selects(const Selection& selection, const Traits& traits);

}  // namespace klag::core
