#pragma once

#include "cli/command.h"
#include "cli/env.h"

#include <string>
#include <vector>

namespace klag::commands {

/// The whole program as a function: what follows the program's name, and the machine. Returns the
/// exit status; every error has been told by then.
int run(const std::vector<std::string>& words, cli::Env& env);

/// The command line as a value: what help, man pages and completions are made from.
cli::Program program();

}  // namespace klag::commands
