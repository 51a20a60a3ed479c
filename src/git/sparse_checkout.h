#pragma once

#include "git/repository.h"

#include <set>
#include <string>
#include <vector>

/// git's sparse checkout: a working tree without some of the saved folders.
namespace klag::git {

/// What git's index says is left out of the working tree: files, and folders with a slash at the
/// end. Empty unless the checkout is sparse. Reads without any lock; of a damaged index, what can
/// be read. Throws Error{not_saved} when the index cannot be read at all.
std::set<std::string, std::less<>> left_out(const Repository& repository);

/// Has git lay the files at the root and all below `folders` (cases/2026) alone, as `git
/// sparse-checkout set --cone --sparse-index` does. Changes git's settings: what is listed and laid
/// by now stays. Throws Error{not_saved}.
void lay_only(Repository& repository, const std::vector<std::string>& folders);

/// Ends the sparse checkout in git's settings; what is listed and laid by now stays. Throws
/// Error{not_saved}.
void lay_all(Repository& repository);

}  // namespace klag::git
