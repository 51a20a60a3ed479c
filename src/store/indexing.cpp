#include "store/indexing.h"

#include "base/error.h"
#include "index/unusable.h"
#include "store/assets.h"
#include "store/case_text.h"
#include "store/digest.h"
#include "store/layout.h"
#include "store/new_register.h"
#include "store/record.h"
#include "yaml/tree_bytes.h"

#include <optional>
#include <sys/stat.h>
#include <unistd.h>
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

/// The case whose file has this path; nothing for any other path.
std::optional<Number> number_of(const std::string& path) {
    const fs::path file{path};
    auto number = parse_number(file.parent_path().filename().string());
    if (!number || path != case_path(*number)) return std::nullopt;
    return number;
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

/// Ties the bytes of a tree to what they were read from.
std::string sum_of(const std::string& id, const std::string& bytes) {
    return sha256_hex(id + "\n" + bytes);
}

/// Keeps the tree of `text`, unless a person's slip saved what cannot be read.
void keep_tree(index::Update& update, const std::string& id, std::string_view text,
               const std::string& path) {
    try {
        const std::string bytes = yaml::bytes_of(yaml::parse_tree(text, path));
        update.keep(id, {bytes, sum_of(id, bytes)});
    } catch (const Error&) {
        // Whoever needs it says what is wrong with it.
    }
}

/// Settings that most commands read.
bool is_kept(std::string_view path) {
    return path == settings_file || path == organisation_file || path.starts_with("procedures/");
}

void keep_shipped_calendars(index::Update& update, const git::Repository& repository) {
    for (const std::string& name : shipped_calendars()) {
        const std::string path = calendar_file(name);
        const std::string_view text = *embedded(path);
        if (const std::string id = repository.blob_id(text); !update.has_tree(id))
            keep_tree(update, id, text, path);
    }
}

void bring(CaseIndex& index, const git::Repository& repository, const std::string& commit) {
    index::Update update{index};
    keep_shipped_calendars(update, repository);
    for (const git::Change& change : changes(repository, update, commit)) {
        if (change.after && is_kept(change.path))
            keep_tree(update, *change.after, repository.blob(*change.after), change.path);
        const auto number = number_of(change.path);
        if (!number) continue;
        const index::Place place{number->year, number->running, number->series};
        if (change.after)
            update.put(place, read_case(repository.blob(*change.after), *number));
        else
            update.remove(place);
    }
    update.commit(commit);
}

fs::path index_file(const git::Repository& repository) {
    return repository.gitdir() / "klag" / "index.db";
}

}  // namespace

std::shared_ptr<const CaseIndex> open_index(const git::Repository& repository) {
    try {
        return std::make_shared<const CaseIndex>(
            CaseIndex::open(index_file(repository), Database::Use::reading, boot_id()));
    } catch (const index::Unusable&) {
        return nullptr;  // missing, damaged, or of another time
    }
}

std::shared_ptr<const CaseIndex> index_at(const git::Repository& repository,
                                          const std::string& commit) {
    try {
        if (repository.resolve(std::string{git::main_ref}) != commit) return nullptr;
        if (!may_keep(repository.gitdir())) return nullptr;
        const fs::path file = index_file(repository);
        std::error_code ignored;
        fs::create_directory(file.parent_path(), ignored);
        CaseIndex index = CaseIndex::open(file, Database::Use::writing, boot_id());
        bring(index, repository, commit);
        return std::make_shared<const CaseIndex>(std::move(index));
    } catch (const index::Unusable&) {
        return nullptr;
    }
}

std::optional<yaml::Node> kept_tree(const CaseIndex& index, const std::string& id) {
    const auto kept = index.tree(id);
    if (!kept || kept->sum != sum_of(id, kept->bytes)) return std::nullopt;
    return yaml::tree_of(kept->bytes);
}

}  // namespace klag::store
