#include "store/indexing.h"

#include "base/error.h"
#include "core/language.h"
#include "git/shared_modes.h"
#include "index/unusable.h"
#include "index/value_bytes.h"
#include "store/assets.h"
#include "store/case_text.h"
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
#include <atomic>
#include <future>
#include <iterator>
#include <mutex>
#include <optional>
#include <span>
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

/// Keeps what the saved file says, unless a person's slip saved what cannot be read.
void keep(index::Update& update, const std::string& id, std::string_view text,
          const std::string& path) {
    try {
        if (const auto bytes = packed_settings(path, text)) update.keep(id, *bytes);
    } catch (const Error&) {
        // Whoever needs it says what is wrong with it.
    }
}

/// Settings of the register that most commands read.
bool is_kept(std::string_view path) {
    return path == settings_file || path == organisation_file || path.starts_with("procedures/") ||
           path.starts_with("calendars/");
}

void keep_shipped(index::Update& update, const git::Repository& repository) {
    for (const std::string& path : kept_shipped_files()) {
        const std::string_view text = *embedded(path);
        if (const auto bytes = packed_shipped(path, text))
            update.keep(repository.blob_id(text), *bytes);
    }
}

/// The file as the change leaves it.
std::string after(const git::Change& change, const git::Repository& repository) {
    try {
        return repository.blob(*change.after);
    } catch (Error& damaged) {
        throw std::move(damaged).at(change.path);
    }
}

index::Place place_of(const Number& number) { return {number.year, number.running, number.series}; }

/// The cases that stand in these files; files of anything else are passed over.
template <class Take>
void each_row(const git::Repository& repository, std::span<const git::Change> changes, Take take) {
    for (const git::Change& change : changes)
        if (const auto number = number_of(change.path); number && change.after)
            take(index::row_of(place_of(*number), read_case(after(change, repository), *number)));
}

/// Changes that two threads take from, some at a time.
class Shared {
  public:
    explicit Shared(std::span<const git::Change> changes) : changes_{changes} {}
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;

    /// The next ones; empty when all are taken.
    std::span<const git::Change> take() {
        constexpr std::size_t some = 32;
        const std::size_t first = std::min(taken_.fetch_add(some), changes_.size());
        return changes_.subspan(first, std::min(some, changes_.size() - first));
    }
    void end() { taken_ = changes_.size(); }

  private:
    std::span<const git::Change> changes_;
    std::atomic<std::size_t> taken_{};
};

/// Leaves nothing to take.
struct EndOfReading {
    Shared& changes;

    explicit EndOfReading(Shared& all) : changes{all} {}
    EndOfReading(const EndOfReading&) = delete;
    EndOfReading& operator=(const EndOfReading&) = delete;
    ~EndOfReading() { changes.end(); }
};

/// Reads cases in a thread of its own until none is left.
class ReadBeside {
  public:
    ReadBeside(const git::Repository& repository, Shared& changes)
        : changes_{changes}, done_{std::async(std::launch::async, [this, &repository] {
              const EndOfReading end{changes_};  // whatever ends it, nobody reads on in vain
              const git::Repository own = git::Repository::open(repository.gitdir());
              for (auto some = changes_.take(); !some.empty(); some = changes_.take()) {
                  std::vector<index::Row> rows;
                  each_row(own, some, [&](index::Row&& row) { rows.push_back(std::move(row)); });
                  const std::scoped_lock lock{rows_lock_};
                  std::ranges::move(rows, std::back_inserter(rows_));
              }
          })} {}
    ReadBeside(const ReadBeside&) = delete;
    ReadBeside& operator=(const ReadBeside&) = delete;
    ~ReadBeside() { changes_.end(); }

    /// What it has read since the last time.
    std::vector<index::Row> rows() {
        const std::scoped_lock lock{rows_lock_};
        return std::exchange(rows_, {});
    }
    /// Waits until it has read all that it took. Throws what it threw.
    void join() { done_.get(); }

  private:
    Shared& changes_;
    std::mutex rows_lock_;
    std::vector<index::Row> rows_;
    std::future<void> done_;  // the last to be made and the first to go: it uses the others
};

/// Puts the changed cases in. Many are read by two threads: reading takes most of the time, and the
/// database has one writer, which reads as well while there is nothing to write.
void put_cases(index::Update& update, const git::Repository& repository,
               std::span<const git::Change> changes) {
    constexpr std::size_t few = 100;
    const auto put = [&update](const index::Row& row) { update.put(row); };
    if (changes.size() <= few) return each_row(repository, changes, put);
    Shared shared{changes};
    ReadBeside beside{repository, shared};
    for (auto some = shared.take(); !some.empty(); some = shared.take()) {
        each_row(repository, some, put);
        std::ranges::for_each(beside.rows(), put);
    }
    beside.join();
    std::ranges::for_each(beside.rows(), put);
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
        if (change.after && !change.foreign && is_kept(change.path))
            keep(update, *change.after, after(change, repository), change.path);
        if (change.after) continue;
        if (const auto number = number_of(change.path)) update.remove(place_of(*number));
    }
    put_cases(update, repository, changed);
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
    std::error_code ignored;
    if (dynamic_cast<const index::Damaged*>(&why) != nullptr && may_keep(repository.gitdir()))
        fs::remove(index_file(repository), ignored);
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
    if (path == settings_file) return index::packed(yaml::parse_settings(text, path));
    if (path == organisation_file) return index::packed(yaml::parse_organisation(text, path));
    if (path.starts_with("procedures/")) return index::packed(yaml::parse_procedure(text, path));
    if (path.starts_with("calendars/")) return index::packed(yaml::parse_extra_days(text, path));
    return std::nullopt;
}

std::optional<std::string> packed_shipped(const std::string& path, std::string_view text) {
    if (path.starts_with("calendars/")) return index::packed(yaml::parse_calendar(text, path));
    if (language_of_path(path)) return index::packed(yaml::parse_language(text, path));
    return std::nullopt;
}

std::optional<std::string> kept_settings(const CaseIndex& index, const std::string& id) {
    return index.kept(id);
}

}  // namespace klag::store
