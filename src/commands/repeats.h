#pragma once

#include "commands/recorder.h"

#include <vector>

namespace klag::commands {

/// The cases like this one that came up before, after it got a category (G16); none otherwise.
std::vector<core::Case> repeats_of(const Done& done, Context& klag);

/// Warns of them, also when quiet, and says which measures they had.
void warn_of_repeats(const Done& done, Context& klag);

}  // namespace klag::commands
