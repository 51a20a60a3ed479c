#pragma once

#include "cli/given.h"
#include "commands/context.h"

namespace klag::commands {

/// `klag letter --due ACT`: does the act with its letter for every case in which it remains to be
/// done; copies go to the folder of --output. The exit status: 6 when some could not be written.
int write_due(const cli::Given& given, Context& klag);

}  // namespace klag::commands
