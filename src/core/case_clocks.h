#pragma once

#include "core/clock.h"
#include "core/lifecycle.h"

#include <optional>
#include <vector>

/// The clocks of a case: when the rules of its procedure start, move and end them.
namespace klag::core {

/// The entries that bring the stored clocks of `c` in line with its newest event under the
/// procedure: clocks that start, are met, move with a corrected receipt, or lose their reason.
std::vector<ClockEntry> clocks_after(const Case& c, const World& world);

/// Whether an extension to `until`, of whichever clock, moves this one too: a date promised
/// earlier, since the person is told one date.
bool goes_along(const Clock& clock, Date until, const Procedure& procedure);

/// The entries of the newest event of `after`, which is no reckoning; `before` is the state before
/// it. The clock that an extension names moves, unless `moves` says no, and others go along; then
/// come the clocks that the notice meets or starts, as after any other act.
std::vector<ClockEntry> clocks_of_newest(const State& before, const Case& after, const World& world,
                                         bool moves = true);

/// Counts the term of `clock` once more, day by day, under the procedure and calendar of `world`;
/// nothing for a promised date, which nobody counted. An extension is not part of it.
std::optional<Reckoning> counted_again(const Clock& clock, const ClockRule& rule, const Case& c,
                                       const World& world);

/// The running clocks of `c` whose end moved because days off were added or taken away since, to
/// a later date or an earlier one: counted with the rules of `then`, the procedure that started
/// them, and the calendar of `world`. Clocks that were extended or promised stay, since the person
/// was told those dates.
std::vector<ClockEntry> moved_by_days_off(const Case& c, const Procedure& then, const World& world);

/// Whether the rule is a date that the person was promised and that `extend` moves.
bool is_promise(const ClockRule& rule);

/// Whether clocks of `rule` may run while a case has this status: once it is closed only those that
/// survive it, and with an outside body those too that its word ends.
bool runs_in(const ClockRule& rule, Status status);

/// Whether `event` is what the trigger waits for.
bool matches(const Trigger& trigger, const Event& event);

/// Whether a rule with this scope holds for a case in this state.
bool holds(const Scope& scope, const State& state);

}  // namespace klag::core
