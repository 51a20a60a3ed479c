#include "store/heal.h"

#include "base/error.h"
#include "git/index.h"
#include "store/laying.h"
#include "store/left_out.h"
#include "store/plane.h"
#include "store/record.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace klag::store {

namespace {

namespace fs = std::filesystem;

bool has_ending(const fs::path& file, std::string_view ending) {
    return file.filename().string().ends_with(ending);
}

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator at{folder, error}, end; !error && at != end; at.increment(error))
        files.push_back(at->path());
    return files;
}

/// The first bytes of every index of git, whatever its version.
bool index_begins_well(const git::Repository& repository) {
    std::ifstream in{repository.gitdir() / "index", std::ios::binary};
    if (!in) return true;
    std::array<char, 4> start{};
    in.read(start.data(), start.size());
    return in && std::string_view{start.data(), start.size()} == "DIRC";
}

bool is_alive(const Record& record) {
    return record.boot == boot_id() && record.pid > 0 &&
           (::kill(static_cast<pid_t>(record.pid), 0) == 0 || errno == EPERM);
}

class Healing {
  public:
    Healing(git::Repository& repository, const Lock& held, std::chrono::milliseconds wait)
        : repository_{repository},
          folder_{own_folder(repository)},
          wait_{wait},
          holder_died_{held.holder_died()},
          intent_{read_record(folder_, intent_file)},
          last_{read_record(folder_, last_file)},
          after_boot_{!last_ || last_->boot != boot_id()} {}

    Healed run() {
        remove_stale_locks();
        if (holder_died_) remove_temporary_objects();
        for (const fs::path& file : files_in(folder_))
            if (has_ending(file, ".next")) remove(file);
        if (!is_quiet()) return healed_;
        if (!repository_.is_bare()) put_files_right();
        settle_intent();
        return healed_;
    }

  private:
    static void remove(const fs::path& file) {
        std::error_code ignored;
        fs::remove(file, ignored);
    }

    /// While a person has another branch checked out or a merge open, the files are theirs.
    bool is_quiet() const {
        return repository_.is_bare() ||
               (repository_.head_branch() == "main" && !repository_.unfinished());
    }

    void remove_if_stale(const fs::path& lock, const fs::path& staged) {
        if (!git::LockFile::is_ours(lock, staged) && !is_older_than_boot(lock)) return;
        remove(lock);
        healed_.locks.push_back(lock.string());
    }

    void remove_stale_locks() {
        const fs::path common = repository_.common_folder();
        remove_if_stale(repository_.gitdir() / "index.lock", folder_ / "index.next");
        remove_if_stale(repository_.gitdir() / "info/sparse-checkout.lock",
                        folder_ / "sparse-checkout.next");
        remove_if_stale(common / "refs/heads/main.lock", folder_ / "main.next");
        if (!intent_ && !after_boot_) return;
        remove_if_stale(repository_.gitdir() / "HEAD.lock", folder_ / "HEAD.next");
        remove_if_stale(common / "packed-refs.lock", folder_ / "packed-refs.next");
        for (const fs::path& file : files_in(common / private_refs))
            if (has_ending(file, ".lock"))
                remove_if_stale(file, folder_ / (file.stem().string() + ".next"));
    }

    /// What libgit2 was writing when the process died: it can hold personal data.
    void remove_temporary_objects() const {
        for (const fs::path& file : files_in(repository_.common_folder() / "objects"))
            if (file.filename().string().starts_with("tmp_object_git2")) remove(file);
    }

    /// Whether the write that `record` tells of reached main.
    bool has_landed(const Record& record) const {
        const auto head = repository_.tip();
        if (!record.after) return true;
        return head && (*head == *record.after || is_in_the_past(*head, *record.after));
    }

    bool is_in_the_past(const std::string& head, const std::string& ancestor) const {
        try {
            return repository_.is_descendant(head, ancestor);
        } catch (const Error&) {
            return false;  // its objects never reached the disk
        }
    }

    void put_files_right() {
        const auto head = repository_.tip();
        const bool suspicious =
            intent_ || (last_ && after_boot_) || !index_begins_well(repository_);
        if (!suspicious) return;
        git::IndexUpdate index{repository_, folder_};
        take_index(index, repository_, wait_);
        healed_.index_rebuilt = !index.is_readable();
        const LeftOut left_out{repository_};
        std::vector<git::IndexEntry> entries;
        for (const auto* record : {&last_, &intent_}) {
            if (!*record || !head || !has_landed(**record)) continue;
            lay_files(**record, *head, left_out, index, entries);
            lay_work(**record);
        }
        if (healed_.index_rebuilt || !entries.empty()) index.replace(entries, head);
    }

    void lay_files(const Record& record, const std::string& head, const LeftOut& left_out,
                   git::IndexUpdate& index, std::vector<git::IndexEntry>& entries) {
        const WorkTree tree{repository_.workdir()};
        const auto ids = index.ids_of(record.files);
        for (const std::string& path : record.files) {
            check_path(path);
            const auto id = repository_.file_id(head, path);
            const FileVersion file{
                .path = path,
                .before = record.before ? repository_.file_id(*record.before, path) : std::nullopt,
                .after = id,
                .bytes = id ? repository_.blob(*id) : ""};
            const bool laid = !left_out.keeps_out(tree, path) && lay_file(tree, file);
            const auto found_id = ids.find(path);
            const auto listed =
                found_id == ids.end() ? std::nullopt : std::optional{found_id->second};
            if (id ? !listed || listed == file.before || (laid && listed == id)
                   : listed && listed == file.before)
                entries.push_back({path, file.after, laid});
        }
    }

    bool lay_file(const WorkTree& tree, const FileVersion& file) {
        const auto found = tree.read(file.path);
        const bool was_there = file.after ? found == file.bytes : !found;
        const bool laid = lay_saved(repository_, tree, file);
        if (!laid) healed_.left.push_back(file.path);
        if (laid && !was_there) healed_.laid.push_back(file.path);
        return laid;
    }

    /// Whether a power cut may have left this of the file; what cannot be compared is a person's.
    bool is_torn(std::string_view found, const WorkMark& mark) const {
        if (looks_lost(found)) return true;
        try {
            return mark.after && looks_torn(found, repository_.blob(*mark.after));
        } catch (const Error&) {
            return false;
        }
    }

    void lay_work(const Record& record) {
        const WorkTree tree{repository_.workdir()};
        for (const WorkMark& mark : record.work) {
            check_path(mark.path);
            const auto found = tree.read(mark.path);
            const auto id = found ? std::optional{repository_.blob_id(*found)} : std::nullopt;
            if (mark.after && id == mark.after) continue;
            if (found && id != mark.before && !is_torn(*found, mark)) continue;
            if (!mark.after) {
                healed_.missing.push_back(mark.path);
                continue;
            }
            tree.lay(mark.path, repository_.blob(*mark.after),
                     mark.secret ? secret_mode : open_mode);
            healed_.laid.push_back(mark.path);
        }
    }

    /// A write that reached main without its command saying so is kept in mind: the same command
    /// must not save it twice.
    void settle_intent() {
        if (last_ && after_boot_) remove(folder_ / last_file);
        if (!intent_) return;
        std::error_code ignored;
        if (intent_->after && !intent_->told && has_landed(*intent_))
            fs::rename(folder_ / intent_file, folder_ / interrupted_file, ignored);
        else
            remove(folder_ / intent_file);
    }

    git::Repository& repository_;
    fs::path folder_;
    std::chrono::milliseconds wait_;
    bool holder_died_;
    std::optional<Record> intent_;
    std::optional<Record> last_;
    bool after_boot_;
    Healed healed_;
};

}  // namespace

bool Healed::nothing() const {
    return locks.empty() && laid.empty() && left.empty() && missing.empty() && !index_rebuilt;
}

Healed heal(git::Repository& repository, const Lock& held,
            std::chrono::milliseconds wait_for_index) {
    return Healing{repository, held, wait_for_index}.run();
}

bool needs_healing(const git::Repository& repository) {
    const fs::path folder = repository.gitdir() / writing_folder;
    if (const auto intent = read_record(folder, intent_file)) return !is_alive(*intent);
    if (const auto last = read_record(folder, last_file); last && last->boot != boot_id())
        return true;
    return !repository.is_bare() && !index_begins_well(repository);
}

}  // namespace klag::store
