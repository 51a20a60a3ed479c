#pragma once

#include "git/handle.h"
#include "git/repository.h"

#include <filesystem>
#include <vector>

namespace klag::git {

/// Has objects that lie in files of their own read by klag instead of libgit2, whose reader (1.5)
/// goes round for ever in a file that a power cut has cut short. Throws Error{bad_data}.
void read_loose_objects_ourselves(git_repository* repository);

/// The files of loose objects that are not what their names say: empty, cut short, or of other
/// bytes, as a power cut leaves what was never flushed. A file that may not be read is none of
/// them.
std::vector<std::filesystem::path> damaged_loose_objects(const Repository& repository);

}  // namespace klag::git
