#pragma once

#include "git/handle.h"

#include <filesystem>
#include <string_view>

namespace klag::git {

/// Where the object `id` lies when it has a file of its own; `objects` is the folder of all.
std::filesystem::path object_file(const std::filesystem::path& objects, const git_oid& id);

/// Puts an object into a file of its own, whatever stands there; whether it reads back as written.
/// libgit2 would look through all packs once more for each object, and leave a damaged file as it
/// is. Not flushed: that is done once for all. For one writer at a time. Throws Error{not_saved}.
bool lay_object(git_repository* repository, const git_oid& id, git_object_t type,
                std::string_view content);

}  // namespace klag::git
