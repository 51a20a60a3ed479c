#pragma once

#include "commands/context.h"

#include <string>
#include <vector>

namespace klag::commands {

/// What to type where something of the repository is damaged.
Text look_at_damage();

/// Runs git with these words in `folder`, without any setting of the person's that could run other
/// programs and without the commit graph, gives it `input` to read, and returns what it printed.
/// Throws with git's last line Error{bad_data} when it ends at something missing or damaged,
/// Error{not_saved} when it fails otherwise; and Error{usage} when git is not there.
std::string run_git(const std::vector<std::string>& words, const std::string& folder, Context& klag,
                    const std::string& input = {});

}  // namespace klag::commands
