#pragma once

#include "commands/recorder.h"

#include <vector>

namespace klag::commands {

/// The cases like this one that came up before, after it got a category (G16); none otherwise, and
/// none when another case cannot be read: what was to be saved is saved.
std::vector<core::Case> repeats_of(const Done& done, Context& klag);

/// Warns of them, also when quiet, and says which measures they had.
void warn_of_repeats(const Done& done, Context& klag);

}  // namespace klag::commands
