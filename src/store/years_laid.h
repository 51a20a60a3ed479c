#pragma once

#include "store/register.h"

#include <string>
#include <vector>

/// Leaving the cases of earlier years out of the working tree with git's sparse checkout. They stay
/// saved, and every command reads them as before; git's own list of files, which is written anew
/// with each save, gets shorter by them.
namespace klag::store {

/// The numbers of the cases that were registered before `year`.
std::vector<Number> cases_before(const Snapshot& saved, int year);

/// The folders that a sparse checkout ('git sparse-checkout set --cone') has to lay so that all but
/// the cases before `year` is laid, those of years to come among them.
std::vector<std::string> folders_to_lay(const Snapshot& saved, int year);

/// Takes what git does not track of these cases out of the working tree: their private files.
/// Throws Error: refused, and nothing is taken away, when a file of theirs is not as it was saved
/// or something else stands among them; not_saved.
void clear_private_files(const Register& reg, const std::vector<Number>& numbers);

}  // namespace klag::store
