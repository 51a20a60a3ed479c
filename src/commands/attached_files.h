#pragma once

#include "commands/context.h"
#include "store/register.h"

#include <string>

namespace klag::commands {

/// The file at `path` (- for standard input) as it will be kept: files/NN with its ending, the
/// given name as its title. `more` counts those added by the same command before it.
store::NewFile attached_file(const std::string& path, const core::PrivateCase& before,
                             std::size_t more, Context& klag);

}  // namespace klag::commands
