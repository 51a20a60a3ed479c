#pragma once

#include "commands/clock_account.h"
#include "commands/page.h"

#include <string>

/// How a deadline came about, for a person who has to defend it.
namespace klag::commands {

/// Start, the rule that it began under in words, source, every day that was counted or skipped with
/// its reason, the result, what the settings say by now, and what changed the date since.
/// `personal` is nullptr in a copy of the register without private content.
void explain(Page& page, const ClockAccount& of, const core::Case& c,
             const core::PrivateCase* personal, Context& klag);

/// The same as JSON: the deadlines of the case, each with its days.
std::string json_of_explanations(const core::Case& c, const core::PrivateCase* personal,
                                 Context& klag);

}  // namespace klag::commands
