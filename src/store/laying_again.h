#pragma once

#include "store/register.h"

#include <string>
#include <vector>

namespace klag::store {

/// What was laid again.
struct LaidAgain {
    std::vector<std::string> laid;  ///< files of cases
    std::vector<std::string> left;  ///< files that something is in the way of
    bool listed{};                  ///< git's list of files was put right
};

/// Lays the files of cases that are missing from the working tree, or stand there as they were
/// saved earlier, and has git's index list the cases as they are saved. Files that somebody changed
/// by hand, files that are no part of a case, and all other work in git stay. A bare register has
/// nothing to lay. Throws Error: refused while another branch is checked out or a merge is open,
/// busy, not_saved.
LaidAgain lay_again(Register& reg);

}  // namespace klag::store
