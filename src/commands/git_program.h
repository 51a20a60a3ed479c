#pragma once

#include "commands/context.h"

#include <string>
#include <vector>

namespace klag::commands {

/// Runs git with these words in `folder`, without any setting of the person's that could run other
/// programs, gives it `input` to read, and returns what it printed. Throws Error{not_saved} with
/// git's last line when it fails, and Error{usage} when git is not there.
std::string run_git(const std::vector<std::string>& words, const std::string& folder, Context& klag,
                    const std::string& input = {});

}  // namespace klag::commands
