#pragma once

#include "commands/context.h"

#include <string>

namespace klag::commands {

/// Lays only the cases from `year` on in the register's folder, by git's sparse checkout. Throws
/// Error: usage for what is no year up to this one, refused when an earlier case has files that are
/// not as they were saved, or the register has no folder.
int lay_from(const std::string& year, Context& klag);

/// Lays the cases of all years again.
int lay_all(Context& klag);

}  // namespace klag::commands
