#pragma once

#include "commands/context.h"

namespace klag::commands {

/// Corrects the case that the parameter `what` names, by the options of 'klag edit', and says what
/// changed; or keeps, or drops, what was changed in its private file by hand.
int correct_case(const cli::Given& given, Context& klag);

}  // namespace klag::commands
