#pragma once

#include "git/repository.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

/// git's sparse checkout: a working tree without some of the saved folders.
namespace klag::git {

/// What git's index says is left out of the working tree: files, and folders with a slash at the
/// end. Empty unless the checkout is sparse. Reads without any lock; of a damaged index, what can
/// be read. Throws Error{not_saved} when the index cannot be read at all.
std::set<std::string, std::less<>> left_out(const Repository& repository);

/// Whether other working trees share the repository, and with it git's settings.
bool has_other_trees(const Repository& repository);

/// Has git lay the files at the root and all below `folders` (cases/2026) alone, as `git
/// sparse-checkout set --cone --sparse-index` does. Changes git's settings: what is listed and laid
/// by now stays. `scratch` is a folder of klag's own in the same file system; no folder has a line
/// break in its name. False when somebody holds git's lock on the list of folders. Throws
/// Error{not_saved}.
bool lay_only(Repository& repository, const std::vector<std::string>& folders,
              const std::filesystem::path& scratch);

/// Ends the sparse checkout in git's settings; what is listed and laid by now stays. Throws
/// Error{not_saved}.
void lay_all(Repository& repository);

}  // namespace klag::git
