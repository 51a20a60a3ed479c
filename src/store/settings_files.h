#pragma once

#include "store/snapshot.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace klag::store {

/// A settings file as it is to be saved.
struct SettingsFile {
    std::string path;
    std::string text;
    bool removed{};  ///< it is to go; `text` is empty
    bool lost{};     ///< a saved one of which nothing stands in the folder, as after a power cut
};

/// The path of a settings file that klag keeps, such as procedures/care-no.yaml. The index keeps
/// their ids: a change here counts up index::form_of_values.
bool is_settings_path(std::string_view path);

/// Whether a register can be without the file; not without klag.yaml and organisation.yaml.
bool may_be_removed(std::string_view path);

/// The paths of all saved settings files, in order.
std::vector<std::string> settings_paths(const Snapshot& saved);

/// The settings files below `root` that differ from the saved ones, with their text there, in order
/// of path. A saved one that is not there counts as removed; one that this user may not read is
/// passed over. Throws Error{refused} where a link or the like is on the way to a saved one.
std::vector<SettingsFile> unsaved_settings(const Snapshot& saved,
                                           const std::filesystem::path& root);

/// Throws Error unless the register is whole once `changes` are saved: refused when a file that
/// goes is still needed, bad_data with the place when a procedure is named that is not there. Each
/// file by itself must be sound.
void demand_whole(const Snapshot& saved, const std::vector<SettingsFile>& changes);

/// The code of a path letters/CODE/language.yaml; nothing for another path.
std::optional<std::string> language_of_path(std::string_view path);

/// The shipped words of a language; nothing when klag ships none for it.
std::optional<core::Language> shipped_language(const std::string& code);

/// The letterhead that klag ships for a country; nothing when there is none.
std::optional<core::Letterhead> shipped_letterhead(const std::string& country);

/// The register's own file beside the national calendar `name`, with no days in it yet.
std::string own_calendar(const std::string& name);

/// The text with which a settings file begins: a shipped procedure or letter, a calendar without
/// own days, a letterhead that shows what may be changed; "" for others.
std::string first_text(const Snapshot& saved, const std::string& path);

}  // namespace klag::store
