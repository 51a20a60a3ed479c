#include "store/indexing.h"

#include "base/error.h"
#include "core/language.h"
#include "git/shared_modes.h"
#include "index/unusable.h"
#include "index/value_bytes.h"
#include "store/assets.h"
#include "store/case_rows.h"
#include "store/layout.h"
#include "store/new_register.h"
#include "store/record.h"
#include "store/settings_files.h"
#include "yaml/calendar_yaml.h"
#include "yaml/language_yaml.h"
#include "yaml/organisation_yaml.h"
#include "yaml/procedure_yaml.h"
#include "yaml/settings_yaml.h"

#include <algorithm>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace klag::store {
namespace {

namespace fs = std::filesystem;
using index::CaseIndex;
using index::Database;

/// Whether this process may keep an index here: a cron job of somebody else, root among them, must
/// leave nothing behind that the owner could not write any more.
bool may_keep(const fs::path& folder) {
    struct stat status {};
    return ::stat(folder.c_str(), &status) == 0 && status.st_uid == ::geteuid() &&
           ::access(folder.c_str(), W_OK) == 0;
}

/// What changed from the index's commit on; everything when that is not known here any more.
std::vector<git::Change> changes(const git::Repository& repository, index::Update& update,
                                 const std::string& commit) {
    const std::string before = update.before();
    if (!before.empty()) {
        try {
            return repository.diff(before, commit);
        } catch (const Error&) {
            // Rewritten and pruned by somebody: from nothing, then.
        }
    }
    update.clear();
    return repository.diff(std::nullopt, commit);
}

/// What the index keeps of a file with settings. Throws Error{bad_data} as their reader.
using Pack = std::string (*)(std::string_view text, std::string_view path);

template <class Value, Value (*parse)(std::string_view, std::string_view)>
std::string packed_by(std::string_view text, std::string_view path) {
    return index::packed(parse(text, path));
}

/// For a file that most commands read; null for any other.
Pack pack_of(std::string_view path) {
    if (path == settings_file) return packed_by<core::Settings, yaml::parse_settings>;
    if (path == organisation_file) return packed_by<core::Organisation, yaml::parse_organisation>;
    if (path.starts_with("procedures/")) return packed_by<core::Procedure, yaml::parse_procedure>;
    if (path.starts_with("calendars/"))
        return packed_by<std::vector<core::HolidayRule>, yaml::parse_extra_days>;
    return nullptr;
}

/// Of a shipped file: its calendar is whole, where a saved one has days off of its own.
Pack pack_of_shipped(std::string_view path) {
    if (path.starts_with("calendars/")) return packed_by<core::Calendar, yaml::parse_calendar>;
    if (language_of_path(path)) return packed_by<core::Language, yaml::parse_language>;
    return nullptr;
}

/// Keeps what the saved file says, unless a person's slip saved what cannot be read.
void keep(index::Update& update, const std::string& id, const std::string& text,
          const std::string& path) {
    try {
        update.keep(id, *packed_settings(path, text));
    } catch (const Error&) {
        // Whoever needs it says what is wrong with it.
    }
}

void keep_shipped(index::Update& update, const git::Repository& repository) {
    for (const std::string& path : kept_shipped_files()) {
        const std::string_view text = *embedded(path);
        if (const auto bytes = packed_shipped(path, text))
            update.keep(repository.blob_id(text), *bytes);
    }
}

bool lies_in_settings_folder(std::string_view path) {
    return std::ranges::any_of(settings_folders, [path](std::string_view folder) {
        return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
    });
}

/// Where one side is a link or the like, the trees have to be asked what stands there; it may be
/// the folder itself.
void note_settings(const git::Change& change, index::Ids& settings) {
    const bool is_settings = is_settings_path(change.path);
    if (!is_settings && !lies_in_settings_folder(change.path)) return;
    settings.erase(change.path);
    if (change.after && (is_settings || change.foreign))
        settings.emplace(change.path, change.foreign ? "" : *change.after);
}

void bring(CaseIndex& index, const git::Repository& repository, const std::string& commit) {
    index::Update update{index};
    if (update.before().empty()) keep_shipped(update, repository);
    const auto changed = changes(repository, update, commit);
    index::Ids settings = update.settings_before();
    for (const git::Change& change : changed) {
        note_settings(change, settings);
        if (change.after && !change.foreign && pack_of(change.path) != nullptr)
            keep(update, *change.after, content_after(change, repository), change.path);
        if (change.after) continue;
        if (const auto place = place_of_case(change.path)) update.remove(*place);
    }
    each_case_row(repository, changed, [&update](const index::Row& row) { update.put(row); });
    update.commit(commit, settings);
}

fs::path index_file(const git::Repository& repository) {
    return repository.gitdir() / "klag" / "index.db";
}

}  // namespace

std::vector<std::string> kept_shipped_files() {
    std::vector<std::string> paths;
    for (const std::string& name : shipped_calendars()) paths.push_back(calendar_file(name));
    for (const std::string& code : core::language_codes()) paths.push_back(language_file(code));
    return paths;
}

std::optional<fs::path> obstacle_to_index(const git::Repository& repository) {
    if (!may_keep(repository.gitdir())) return std::nullopt;
    const fs::path folder = index_file(repository).parent_path();
    std::error_code none;
    const fs::file_status found = fs::symlink_status(folder, none);
    if (fs::exists(found) && !fs::is_directory(found)) return folder;
    return Database::obstacle(index_file(repository), Database::Use::writing);
}

void forget_if_damaged(const git::Repository& repository, const index::Unusable& why) {
    if (dynamic_cast<const index::Damaged*>(&why) == nullptr || !may_keep(repository.gitdir()))
        return;
    try {
        Database::empty(index_file(repository));
    } catch (const index::Unusable&) {
        return;  // whoever has it finds the damage, too
    }
}

std::shared_ptr<const CaseIndex> open_index(const git::Repository& repository) {
    try {
        return std::make_shared<const CaseIndex>(
            CaseIndex::open(index_file(repository), Database::Use::reading, boot_id()));
    } catch (const index::Unusable&) {
        return nullptr;  // missing, damaged, or of another time
    }
}

void change_index(const git::Repository& repository,
                  const std::function<void(CaseIndex&&)>& change) {
    if (!may_keep(repository.gitdir())) return;
    const fs::path file = index_file(repository);
    const git::SharedModes modes{repository};
    std::error_code ignored;
    fs::create_directory(file.parent_path(), ignored);
    try {
        change(CaseIndex::open(file, Database::Use::writing, boot_id()));
    } catch (const index::Unusable& why) {
        forget_if_damaged(repository, why);
        return;  // or another klag is at it, or the disk does not take it
    }
}

std::shared_ptr<const CaseIndex> index_at(const git::Repository& repository,
                                          const std::string& commit) {
    if (repository.tip() != commit) return nullptr;
    std::shared_ptr<const CaseIndex> brought;
    change_index(repository, [&](CaseIndex&& index) {
        bring(index, repository, commit);
        brought = std::make_shared<const CaseIndex>(std::move(index));
    });
    return brought;
}

std::optional<std::string> packed_settings(const std::string& path, std::string_view text) {
    const Pack pack = pack_of(path);
    return pack ? std::optional{pack(text, path)} : std::nullopt;
}

std::optional<std::string> packed_shipped(const std::string& path, std::string_view text) {
    const Pack pack = pack_of_shipped(path);
    return pack ? std::optional{pack(text, path)} : std::nullopt;
}

std::optional<std::string> kept_settings(const CaseIndex& index, const std::string& id) {
    return index.kept(id);
}

}  // namespace klag::store
