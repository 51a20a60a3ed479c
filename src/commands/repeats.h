#pragma once

#include "commands/recorder.h"

namespace klag::commands {

/// Says, after a case got a category, which cases like it there were, with their measures (G16).
/// Nothing with --json or when there are none.
void warn_of_repeats(const Done& done, Context& klag);

}  // namespace klag::commands
