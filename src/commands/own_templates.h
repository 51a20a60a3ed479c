#pragma once

#include "commands/context.h"
#include "store/inspection.h"
#include "store/settings_files.h"

#include <string>
#include <vector>

/// The register's own templates: what is wrong with one, before and after it was saved.
namespace klag::commands {

/// Whether a settings file of this path is a template: letters/sv/outcome.md.
bool is_template(const std::string& path);

/// What keeps the template from being a letter, with places. The same holds for a preview, when it
/// is saved, and for one that came into the register in another way.
std::vector<store::Finding> findings_in_template(const store::SettingsFile& file, Context& klag);

/// Throws Error{bad_data} for the first of these.
void demand_sound_template(const store::SettingsFile& file, Context& klag);

}  // namespace klag::commands
