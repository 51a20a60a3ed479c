#pragma once

#include "commands/page.h"
#include "core/lifecycle.h"

#include <string>

/// How a deadline came about, for a person who has to defend it.
namespace klag::commands {

/// Start, rule in words, source, every day that was counted or skipped with its reason, the result,
/// and what changed it since.
void explain(Page& page, const core::Clock& clock, const core::Case& c, const core::World& rules,
             Context& klag);

/// The same as JSON: the deadlines of the case, each with its days.
std::string json_of_explanations(const core::Case& c, const core::World& rules);

}  // namespace klag::commands
