#pragma once

#include "base/zone.h"
#include "core/calendar.h"
#include "core/clock.h"
#include "core/organisation.h"
#include "core/procedure.h"
#include "core/state.h"

#include <map>
#include <span>
#include <string>
#include <variant>
#include <vector>

/// The life of a case: what forbids an act, and what the act sets going.
/// Which act leads from which status to which stands in transitions.cpp.
namespace klag::core {

/// All that a rule may look at beside the case.
struct World {
    const Procedure& procedure;
    const Organisation& organisation;
    const Calendar& calendar;
    const Zone& zone;
    Moment now;
    /// Versions of the procedure under which clocks of the case began; today's need not be there.
    std::vector<Procedure> earlier{};
};

/// Why an act is refused.
enum class Reason {
    wrong_status,          ///< status, act, allowed
    already_acknowledged,  ///< level
    anonymous,             ///< nobody to tell
    anonymous_channel,     ///< channel
    anonymous_not_allowed,
    serious_needs_manager,  ///< staff, act, and `as` when they do it
    serious_not_on_the_spot,
    not_decided,           ///< issues without an outcome
    gate,                  ///< demand
    before_receipt,        ///< on, received
    in_future,             ///< on, now
    before_last_act,       ///< on, last
    kind_needs_wish,       ///< O18
    no_such_level,         ///< level
    top_level,             ///< no level above
    not_independent,       ///< staff, act, and `as` when they do or sign it
    same_person,           ///< staff, level, act, and `as` when they do it
    role_of_the_level,     ///< staff, level, roles, able: who has one and is not barred, or ""
    level_skipped,         ///< level, next
    not_satisfied,         ///< level, title: the person is not, and that level is a duty
    condition,             ///< act, needs
    not_on_the_spot,       ///< the procedure has no short way
    late_on_the_spot,      ///< due
    clock_not_running,     ///< clock
    clock_not_extendable,  ///< clock
    promise_moved,         ///< clock, due, until; late: yes when the date has passed
    extension_late,        ///< clock, due
    extension_in_time,     ///< clock, due: recorded as late, but the date has not passed
    notice_back_dated,     ///< clock, due, on: the letter is written after the date
    extension_again,       ///< clock
    extension_not_agreed,  ///< clock
    extension_not_later,   ///< clock, due
    extension_too_long,    ///< clock, longest
    letter_was_sent,
    no_such_issue,    ///< issue
    no_such_action,   ///< action
    unknown_value,    ///< field, value
    missing_value,    ///< field
    not_a_complaint,  ///< act
    no_consent,
    same_unit,              ///< unit
    long_ago,               ///< on
    promise_in_the_past,    ///< until, on
    written_after_receipt,  ///< written, received
    duplicate_of_itself,
    duplicate_of_such,   ///< other: it is void, or a duplicate itself
    handed_over_before,  ///< recipient
    letter_back_dated,   ///< clock, due, on: an act of then, and its letter comes after the date
    happened_after_receipt,  ///< happened, received
    senior_investigator,     ///< staff, roles
    not_anonymous,           ///< the person is known
    count_,                  ///< not a reason: how many there are
};

struct Refusal {
    Reason reason{};
    std::map<std::string, std::string> values{};
    std::string source{};
    bool overridable{};  ///< with --override and a reason that stays visible

    bool operator==(const Refusal&) const = default;
};

/// What the procedure advises about an act that it lets pass.
struct Advice {
    enum class Code {
        not_independent,         ///< staff: takes charge, and the complaint is about them
        not_a_manager,           ///< staff: handles a serious complaint
        serious_to_manager,      ///< it became serious; staff: the nearest manager, if there is one
        about_who_handles_it,    ///< staff, as: the complaint turned out to be about them
        condition,               ///< act, needs: what is better recorded with it
        role_of_the_level,       ///< staff, level, roles
        senior_investigator,     ///< staff, roles
        late_complaint,          ///< happened, within
        promise_after_deadline,  ///< clock, due, until
    };
    Code code{};
    std::map<std::string, std::string> values{};
    std::string source{};

    bool operator==(const Advice&) const = default;
};

/// An act that was done: the case with it, and what to think about.
struct Accepted {
    Case after;
    std::vector<Advice> advice{};

    bool operator==(const Accepted&) const = default;
};

/// The case with one more event, or every reason why not. `event` comes without clocks, but for
/// Act::reckon, which brings those of moved_by_days_off; its main facts are completed (numbers of
/// new actions and issues, the level) and its clocks reckoned.
/// `personal` are the private facts that go with it. A case without events takes Act::register_
/// only. `before_personal` is the private content as it was.
using Recorded = std::variant<Accepted, std::vector<Refusal>>;
Recorded record(const Case& before, const PrivateCase& before_personal, Event event,
                const Facts& personal, const World& world);

/// The name of a rule as --override takes it: `anonymous-channel`.
std::string_view name(Reason reason);

/// The names of all rules, in the order of Reason.
std::span<const std::string_view> rule_names();

/// What may be done next, in the order of the acts; notes, corrections and the like are left out.
std::vector<Act> next_acts(const State& state, const Procedure& procedure);

}  // namespace klag::core
