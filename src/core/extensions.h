#pragma once

#include "core/attempt.h"

#include <optional>

/// How far, how often and until when a procedure lets a clock be extended.
namespace klag::core {

/// The latest date to which the rule lets the clock move: counted from the date that it had before
/// any extension or, where both are one term, from its start. Nothing when the rule sets no end.
std::optional<Date> latest_extension(const ClockRule& rule, const Clock& clock, const World& world);

/// Every reason against `event`, an extension of the case `before`, which is in this state: the
/// clock does not run, or may not move so, or the notice of it came too late.
Refusals refusals_of_extension(const Case& before, const State& state, const Event& event,
                               const World& world);

/// Refuses an act that would put a later date in the place of one that the person was promised at
/// this level: that is an extension, with its reason and told in time.
void check_promise(const Attempt& attempt, Refusals& out);

/// Says of a date that the person is promised that a deadline for the same act passes before it: a
/// promise moves no deadline. `after` is the state with the act.
void advise_promise(const Attempt& attempt, const State& after, std::vector<Advice>& out);

/// Refuses an extension to a date that is over on the day on which the person is told: today when a
/// letter tells it, else the day of the act.
void check_new_date(const Attempt& attempt, Refusals& out);

/// Refuses an act of an earlier day whose letter is written today, after a deadline that it meets
/// has passed: by the case it would be kept, and by the letter not.
void check_letter_of_today(const Attempt& attempt, Refusals& out);

/// Whether the reason speaks against the day of the notice, and not against the new date.
bool is_about_the_notice(Reason reason);

}  // namespace klag::core
