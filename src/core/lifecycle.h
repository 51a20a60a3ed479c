#pragma once

#include "core/organisation.h"
#include "core/procedure.h"
#include "core/state.h"

#include "base/zone.h"
#include "core/calendar.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

/// The life of a case: which act leads from which status to which, and what forbids it.
/// The table in lifecycle.cpp is the whole truth about statuses; everything here reads it.
namespace klag::core {

/// All that a rule may look at beside the case.
struct World {
    const Procedure& procedure;
    const Organisation& organisation;
    const Calendar& calendar;
    const Zone& zone;
    Moment now;
};

/// Why an act is refused.
enum class Reason {
    wrong_status,          ///< status, act, allowed
    already_acknowledged,  ///< level
    anonymous,             ///< nobody to tell
    anonymous_channel,     ///< channel
    anonymous_not_allowed,
    serious_needs_manager,
    serious_not_on_the_spot,
    not_decided,           ///< issues without an outcome
    not_answered,
    gate,                  ///< demand
    before_receipt,        ///< on, received
    in_future,             ///< on, now
    before_last_act,       ///< on, last
    kind_needs_wish,       ///< O18
    no_such_level,         ///< level
    top_level,             ///< no level above
    not_escalable,
    not_independent,       ///< investigator
    clock_not_running,     ///< clock
    clock_not_extendable,  ///< clock
    extension_late,        ///< clock, due
    extension_not_later,   ///< clock, due
    extension_too_long,    ///< clock, longest
    letter_was_sent,
    no_such_issue,         ///< issue
    no_such_action,        ///< action
    unknown_value,         ///< field, value
    missing_value,         ///< field
    not_allowed_field,     ///< field, act
    not_a_complaint,       ///< act
    no_consent,
    same_unit,             ///< unit
    not_forwarded,
};

struct Refusal {
    Reason reason{};
    std::map<std::string, std::string> values{};
    std::string source{};
    bool overridable{};  ///< with --override and a reason that stays visible

    bool operator==(const Refusal&) const = default;
};

/// The case with one more event, or every reason why not. `event` comes without clocks; its main
/// facts are completed (numbers of new actions and issues, the level) and its clocks reckoned.
/// `personal` are the private facts that go with it. A case without events takes Act::register_ only.
using Recorded = std::variant<Case, std::vector<Refusal>>;
Recorded record(const Case& before, Event event, const Facts& personal, const World& world);

/// What may be done next, in table order. `fold(c)` gives the state.
std::vector<Act> allowed_acts(const State& state, const Procedure& procedure);

/// The entries that bring the stored clocks of `c` in line with its events under the procedure:
/// clocks that start, are met, or lose their reason. Stored dates are never changed.
std::vector<ClockEntry> reconcile(const Case& c, const World& world);

}  // namespace klag::core
