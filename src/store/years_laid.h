#pragma once

#include "store/register.h"

#include <string>
#include <vector>

/// Leaving the cases of earlier years out of the working tree by git's sparse checkout. They stay
/// saved, and every command reads them as before; git's own list of files, which is written anew
/// with each save, gets shorter by them.
namespace klag::store {

/// The numbers of the cases that were registered before `year`.
std::vector<Number> cases_before(const Snapshot& saved, int year);

/// Whether cases of `year` or a later one are left out now; then all have to be laid first.
bool leaves_out_since(const Register& reg, int year);

/// Throws Error{refused} unless all files of the cases before `year` stand in the working tree as
/// they are saved, or not at all, with nothing else among them, and git has nothing staged there.
void demand_as_saved(const Snapshot& saved, const git::Repository& repository, int year);

/// Leaves the cases before `year` out. Each file is taken away only when it has the saved bytes.
/// May be repeated, and interrupted, at will. Throws Error: refused as demand_as_saved, or while
/// another branch is checked out, a merge is open, or git splits its list of files, or there are
/// several working trees; busy, not_saved.
void leave_out(Register& reg, int year);

/// Lays the cases of all years. The files that something is in the way of. May be repeated, and
/// interrupted, at will. Throws Error: refused, busy, not_saved as leave_out.
std::vector<std::string> lay_all_years(Register& reg);

}  // namespace klag::store
