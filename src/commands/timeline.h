#pragma once

#include "commands/context.h"
#include "store/history.h"

#include <string>
#include <vector>

namespace klag::commands {

/// What happened in a case, one event a row: when, what, by whom, and when it was recorded where
/// that is another day; then the event's facts and texts below.
std::string timeline(const core::Case& c, const core::PrivateCase& personal, int width,
                     Context& klag);

/// The main facts of an event in a few words: "level: 2; ground: overdue".
std::string facts_in_words(const core::Event& event, const core::Procedure& procedure,
                           const core::Organisation& organisation);

/// What closing demanded and the event set aside: "a measure is not done (N12)". By the procedure
/// as it was saved at `step`; today's when that is nullptr.
std::vector<std::string> set_aside_in_words(const core::Case& c, const core::Event& event,
                                            const store::Step* step, const cli::Catalogue& words,
                                            Context& klag);

}  // namespace klag::commands
