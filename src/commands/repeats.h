#pragma once

#include "commands/recorder.h"
#include "core/summary.h"

#include <vector>

namespace klag::commands {

/// The cases like this one that came up before, oldest first, after it got a category (G16); none
/// otherwise, and none when another case cannot be read: what was to be saved is saved.
std::vector<core::Summary> repeats_of(const Done& done, Context& klag);

/// Warns of them, also when quiet, and says which measures the last ones had.
void warn_of_repeats(const Done& done, Context& klag);

}  // namespace klag::commands
