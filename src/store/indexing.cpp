#include "store/indexing.h"

#include "base/error.h"
#include "index/unusable.h"
#include "store/layout.h"
#include "store/record.h"
#include "yaml/case_yaml.h"

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
    const auto number = parse_number(file.parent_path().filename().string());
    if (!number || path != case_folder(*number) + "/" + std::string{case_file}) return std::nullopt;
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

void bring(CaseIndex& index, const git::Repository& repository, const std::string& commit) {
    index::Update update{index};
    for (const git::Change& change : changes(repository, update, commit)) {
        const auto number = number_of(change.path);
        if (!number) continue;
        const index::Place place{number->year, number->running, number->series};
        if (change.after)
            update.put(place, yaml::parse_case(repository.blob(*change.after), change.path));
        else
            update.remove(place);
    }
    update.commit(commit);
}

std::unique_ptr<const CaseIndex> opened(const fs::path& file, const std::string& commit) {
    try {
        auto index = CaseIndex::open(file, Database::Use::reading, boot_id());
        if (index.commit() == commit) return std::make_unique<const CaseIndex>(std::move(index));
    } catch (const index::Unusable&) {
        // Missing, damaged, or of another time: whoever may write makes it anew.
    }
    return nullptr;
}

}  // namespace

std::unique_ptr<const CaseIndex> index_at(const git::Repository& repository,
                                          const std::string& commit) {
    const fs::path folder = repository.gitdir() / "klag";
    const fs::path file = folder / "index.db";
    if (auto index = opened(file, commit)) return index;
    try {
        if (repository.resolve(std::string{git::main_ref}) != commit) return nullptr;
        if (!may_keep(repository.gitdir())) return nullptr;
        std::error_code ignored;
        fs::create_directory(folder, ignored);
        CaseIndex index = CaseIndex::open(file, Database::Use::writing, boot_id());
        bring(index, repository, commit);
        return std::make_unique<const CaseIndex>(std::move(index));
    } catch (const index::Unusable&) {
        return nullptr;
    }
}

}  // namespace klag::store
