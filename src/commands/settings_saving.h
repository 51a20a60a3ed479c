#pragma once

#include "commands/context.h"

#include <vector>

namespace klag::commands {

/// Checks the files and saves them in one step. Throws Error: bad_data with the first finding when
/// a file is wrong, refused when a procedure drops what an open case still uses.
void save_settings(const std::vector<store::SettingsFile>& files, Context& klag);

}  // namespace klag::commands
