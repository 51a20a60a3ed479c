#pragma once

#include "core/case_clocks.h"

#include <optional>
#include <string>
#include <vector>

/// Why a deadline is what it is: a date is counted once, and settings may change after that.
namespace klag::core {

/// A day that is off now and was none when the date was counted, or the other way round.
struct ChangedDay {
    Date day;
    std::string before{};  ///< why it was off; "" for a working day
    std::string now{};     ///< why it is off

    bool operator==(const ChangedDay&) const = default;
};

struct Account {
    std::optional<ClockRule> rule{};         ///< as it was; nothing when that is not known
    std::optional<ClockRule> rule_now{};     ///< nothing when the procedure no longer has it
    std::optional<Reckoning> counted{};      ///< as it was; nothing for a date that was told
    std::optional<Moment> counted_now{};     ///< by the same rule with the days off of today
    std::vector<ChangedDay> changed_days{};  ///< up to the later of the two dates

    /// Whether the procedure now gives another term, or none.
    bool rule_changed() const;
    /// Whether the deadline runs to a date that counting no longer gives, though nobody was told
    /// another one.
    bool outdated(const Clock& clock) const;
};

/// `then` has the procedure and calendar with which `clock` got its original date, `now` those of
/// today.
Account account_of(const Clock& clock, const Case& c, const World& then, const World& now);

}  // namespace klag::core
