#pragma once

#include "cli/command.h"
#include "cli/env.h"

#include <string>
#include <vector>

namespace klag::commands {

/// Prints what could be typed next; `words` is the command line after the program's name, the last
/// word being typed. Never fails, never asks, and shows no personal data.
int complete(const cli::Program& program, const std::vector<std::string>& words, cli::Env& env);

}  // namespace klag::commands
