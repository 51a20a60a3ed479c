#pragma once

#include "commands/context.h"
#include "store/register.h"

#include <string>

namespace klag::commands {

/// The file at `path` (- for standard input) as it will be kept, the given name as its title; it
/// has no number yet.
store::NewFile attached_file(const std::string& path, Context& klag);

/// Names the file files/NN with its ending, NN being the next number in the case as it is recorded.
void number_file(store::NewFile& file, const store::Recording& recording);

}  // namespace klag::commands
