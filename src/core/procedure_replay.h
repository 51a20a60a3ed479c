#pragma once

#include "core/lifecycle.h"
#include "core/timeliness.h"

#include <optional>
#include <string>
#include <vector>

/// What the deadlines of cases would have been under another procedure.
namespace klag::core {

/// The case with the clocks of every event reckoned anew, one event after the other, as if the
/// procedure of `world` had been in force from the registration on. An extension moves the clock of
/// the id it names, where that procedure has one and lets it move so far; else it is passed over.
Case replayed(const Case& c, const World& world);

/// One of two procedures that are set side by side.
struct ReplayedRules {
    const Procedure& procedure;
    const Calendar& calendar;
    bool as_recorded{};  ///< the deadlines that the cases have; else they are replayed
};

/// The deadlines of one rule. A procedure without such a rule, or without a deadline by it, has
/// nothing.
struct ReplayedClock {
    std::string rule{};
    std::optional<ClockFigures> first{};
    std::optional<ClockFigures> second{};
};

/// A case with a late deadline under one procedure or both; a rule stands once for each deadline.
struct ReplayedCase {
    std::string number{};
    std::vector<std::string> late_first{};
    std::vector<std::string> late_second{};

    bool operator==(const ReplayedCase&) const = default;
};

struct Replay {
    int cases{};          ///< received in the period and handled under the first procedure
    int unknown_kind{};   ///< of them: the second procedure does not have their kind
    int unknown_level{};  ///< of them: they went to a level that it does not have
    std::vector<ReplayedClock> clocks{};  ///< in the order of the first procedure, then the second
    std::vector<ReplayedCase> late{};
};

/// Sets the deadlines of the cases received in `period` under `first` beside those that they would
/// have had under `second`. Void cases are left out. Every deadline up to `now` counts, also one
/// that falls after the period.
Replay replay(const std::vector<Case>& cases, const Period& period, const ReplayedRules& first,
              const ReplayedRules& second, const Organisation& organisation, const Zone& zone,
              const Moment& now);

}  // namespace klag::core
