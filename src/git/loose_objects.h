#pragma once

#include "git/handle.h"

namespace klag::git {

/// Has objects that lie in files of their own read by klag instead of libgit2, whose reader (1.5)
/// goes round for ever in a file that a power cut has cut short. Throws Error{bad_data}.
void read_loose_objects_ourselves(git_repository* repository);

}  // namespace klag::git
