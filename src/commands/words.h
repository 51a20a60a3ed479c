#pragma once

#include "cli/catalogue.h"
#include "commands/context.h"
#include "core/state.h"

#include <string>
#include <vector>

/// Values in words, as several commands show them: in those of a catalogue, English by itself.
namespace klag::commands {

/// Monday … Sunday.
std::string weekday(Date date, const cli::Catalogue& words = {});

/// "2026-03-16 (Monday)", with the time for one that has one.
std::string with_weekday(const Moment& moment, const cli::Catalogue& words = {});

/// "in 3 days", "today", "2 days over".
std::string from_today(Date date, Date today, const cli::Catalogue& words = {});

/// "in 3 days", "done 2026-03-10", "late: done 2026-03-10", "no longer runs": how a deadline stands
/// by the date that counts, which a late notice does not move.
std::string clock_state(const core::Clock& clock, Context& klag, const cli::Catalogue& words = {});

/// "first due 2026-03-16, told late on 2026-03-18": the dates of an extended deadline before its
/// newest; "" for one that was not extended.
std::string clock_past(const core::Clock& clock, const cli::Catalogue& words = {});

/// The title of the clock in the procedure's own words; the clock's id when it has none.
std::string clock_title(const core::Clock& clock, const core::Procedure& procedure);

/// The same for the id of a clock, such as `plan` or `plan-2`.
std::string clock_title(const std::string& id, const core::Procedure& procedure);

/// "10 working days from: …; until: …", with the acts that start and end it as `from` and `until`.
std::string deadline_words(const core::ClockRule& rule, const std::string& from,
                           const std::string& until);

/// The source, with a mark for what the organisation must still check.
std::string source_words(const std::string& source, bool verify);

/// The title of an id in a list of choices; the id itself when it is not there.
std::string title_of(const std::vector<core::Choice>& choices, const std::string& id);

/// The name of a member of staff, or the id.
std::string staff_name(const core::Organisation& organisation, const std::string& id);
std::string unit_name(const core::Organisation& organisation, const std::string& id);

/// "acknowledged": what the event did.
std::string past_words(const core::Event& event, const cli::Catalogue& words = {});

/// "acknowledged", "registered, answered": what the newest events did.
std::string past_words(const core::Case& c, std::size_t new_events);

/// "Deadline: … 2026-03-16 (Monday)" for every clock that the newest events started or moved.
std::vector<std::string> changed_deadlines(const core::Case& c, std::size_t new_events,
                                           Context& klag);

/// "klag acknowledge 42, klag plan 42": the acts that come next.
std::string next_commands(const core::State& state, const core::Case& c, Context& klag);

}  // namespace klag::commands
