#pragma once

#include "git/handle.h"

#include <filesystem>

namespace klag::git {

/// Has objects that lie in files of their own read by klag instead of libgit2, whose reader (1.5)
/// goes round for ever in a file that a power cut has cut short. Throws Error{bad_data}.
void read_loose_objects_ourselves(git_repository* repository);

/// Whether the file of a loose object is not what its name says: empty, cut short, or of other
/// bytes, as a power cut leaves what was never flushed. One that is not there, or may not be read,
/// is not damaged.
bool is_damaged_object(const std::filesystem::path& file);

}  // namespace klag::git
