#pragma once

#include "base/text.h"

#include <filesystem>

/// Where a new register may be made.
namespace klag::commands {

/// Throws Error{refused} with `hint` unless `folder` is absent, or a folder with nothing in it.
void demand_new_folder(const std::filesystem::path& folder, const Text& hint);

/// Throws Error{refused} when a folder above `folder` is a repository: a register inside another
/// would be saved by that one as well, and its private part would leak.
void refuse_inside_another(const std::filesystem::path& folder);

}  // namespace klag::commands
