#include "store/writer.h"

#include "base/error.h"
#include "git/index.h"
#include "git/ref_move.h"
#include "store/heal.h"
#include "store/laying.h"
#include "store/left_out.h"
#include "store/lock.h"
#include "store/record.h"
#include "store/upkeep.h"

#include <algorithm>
#include <cerrno>
#include <exception>
#include <list>
#include <set>
#include <unistd.h>

namespace klag::store {

namespace {

using std::chrono::steady_clock;

const std::string main_ref{git::main_ref};

std::string subject(const std::string& message) { return message.substr(0, message.find('\n')); }

/// One try to save one proposal against one tip of main.
class Attempt {
  public:
    Attempt(git::Repository& repository, Proposal&& proposal, std::optional<std::string> head,
            const Patience& patience)
        : repository_{repository},
          proposal_{std::move(proposal)},
          head_{std::move(head)},
          patience_{patience},
          until_{steady_clock::now() + patience.ref},
          folder_{own_folder(repository)},
          left_out_{repository} {
        check_paths();
        leave_out();
    }

    /// Nothing when a ref was moved by somebody else: then all starts again.
    std::optional<Saved> run() {
        write_objects();
        Intent intent{folder_, record()};
        stage();
        git::flush_all(repository_.common_folder());  // objects, staged refs and the intent
        if (index_) take_index(*index_, repository_, patience_.index);
        require_quiet(repository_);  // 'git switch' may have been quicker; now git's list is ours
        if (!move_plane()) return std::nullopt;
        const Landed landed = move_main();
        if (landed == Landed::elsewhere) return std::nullopt;
        intent.keep();
        if (landed == Landed::in_doubt) throw in_doubt();
        Saved saved{.commit = commit_.value_or(head_.value_or(""))};
        // Once: after a flush that failed, the next one can report success for what was never
        // written.
        saved.confirmed = !main_ || (landed == Landed::yes && main_->confirm());
        finish(saved);
        if (saved.unlaid.empty())
            intent.done();
        else
            note_told(folder_);
        return saved;
    }

  private:
    enum class Landed {
        yes,
        elsewhere,  ///< somebody else moved main first
        unread,     ///< moved, but it cannot be read back
        in_doubt,   ///< the move failed, and whether it happened cannot be read
    };

    void check_paths() const {
        std::set<std::string> seen;
        const auto check = [this, &seen](const std::string& path) {
            check_path(path);
            if (!seen.insert(path).second)
                throw std::logic_error{"a path is written twice: " + path};
            if (!repository_.is_bare()) WorkTree{repository_.workdir()}.check_free(path);
        };
        for (const FileWrite& file : proposal_.files) check(file.path);
        for (const WorkFile& file : proposal_.work) check(file.path);
    }

    void leave_out() {
        if (repository_.is_bare()) return;
        std::erase_if(proposal_.work,
                      [this, tree = WorkTree{repository_.workdir()}](const WorkFile& file) {
                          return file.with_case && left_out_.keeps_out(tree, file.path);
                      });
    }

    git::Person author() const { return {proposal_.author_name, proposal_.author_email}; }

    void write_objects() {
        std::vector<git::TreeUpdate> updates;
        for (const FileWrite& file : proposal_.files) {
            const auto before = head_ ? repository_.file_id(*head_, file.path) : std::nullopt;
            if (file.remove && !before) continue;
            const auto after =
                file.remove ? std::nullopt : std::optional{repository_.write_blob(file.bytes)};
            updates.push_back({file.path, after});
            versions_.push_back(
                {.path = file.path, .before = before, .after = after, .bytes = file.bytes});
        }
        if (!updates.empty())
            commit_ = repository_.write_commit(
                {.tree = repository_.write_tree(head_, updates),
                 .parents = head_ ? std::vector{*head_} : std::vector<std::string>{},
                 .author = author(),
                 .at = proposal_.at,
                 .offset_minutes = proposal_.offset_minutes,
                 .message = proposal_.message});
        plane_moves_ = write_plane(repository_, proposal_.personal, proposal_.at);
    }

    Record record() const {
        Record record{.verb = proposal_.verb,
                      .key = proposal_.key,
                      .before = head_,
                      .after = commit_,
                      .pid = ::getpid(),
                      .boot = boot_id(),
                      .files = {},
                      .work = {}};
        for (const FileWrite& file : proposal_.files) record.files.push_back(file.path);
        if (repository_.is_bare()) return record;
        const WorkTree tree{repository_.workdir()};
        for (const WorkFile& file : proposal_.work) {
            // What a person has put there is no version that healing may replace.
            const auto found = file.renews ? tree.read(file.path) : std::nullopt;
            record.work.push_back(
                {.path = file.path,
                 .secret = file.secret,
                 .before = found ? std::optional{repository_.blob_id(*found)} : std::nullopt,
                 .after = in_plane(file) ? std::optional{repository_.blob_id(file.bytes)}
                                         : std::nullopt});
        }
        return record;
    }

    bool in_plane(const WorkFile& file) const {
        return std::any_of(proposal_.personal.begin(), proposal_.personal.end(),
                           [&file](const PrivateWrite& p) { return p.bytes == file.bytes; });
    }

    void stage() {
        for (const PlaneMove& move : plane_moves_)
            plane_.emplace_back(
                repository_, move.ref, move.before, move.after,
                folder_ / (std::filesystem::path{move.ref}.filename().string() + ".next"));
        if (commit_) main_.emplace(repository_, main_ref, head_, *commit_, folder_ / "main.next");
        if (commit_ && !repository_.is_bare()) index_.emplace(repository_, folder_);
    }

    git::Moved patiently(git::RefMove& move) const {
        for (int attempt = 0;; ++attempt) {
            const git::Moved moved = move.move();
            if (moved != git::Moved::locked) return moved;
            if (!pause_before_retry(attempt, until_))
                throw Error{ErrorKind::busy,
                            text("somebody else is writing in the register ({file} is there)",
                                 {{"file", move.lock().string()}})}
                    .hinted(text("Wait for it to end and type the command again. If no git runs "
                                 "any more, delete that file."));
        }
    }

    /// The private plane moves first and lasts before main names what it holds.
    bool move_plane() {
        for (git::RefMove& move : plane_)
            if (patiently(move) != git::Moved::yes) return false;
        if (plane_.empty()) return true;
        if (!plane_.front().confirm()) git::throw_not_saved(EIO);  // they share one folder
        return true;
    }

    /// The ref decides what became of the move: an error can come after the rename, and success be
    /// reported for what is not there.
    Landed move_main() {
        if (!main_) return Landed::yes;
        std::exception_ptr failure;
        try {
            if (patiently(*main_) != git::Moved::yes) return Landed::elsewhere;
        } catch (const Error&) {
            failure = std::current_exception();
        }
        if (const auto landed = read_back()) return *landed ? Landed::yes : not_landed(failure);
        return failure ? Landed::in_doubt : Landed::unread;
    }

    /// Whether main holds the new commit; nothing when the disk does not tell.
    std::optional<bool> read_back() const {
        try {
            const auto tip = repository_.tip();
            return tip && (*tip == *commit_ || repository_.is_descendant(*tip, *commit_));
        } catch (const Error&) {
            return std::nullopt;
        }
    }

    static Error in_doubt() {
        return Error{ErrorKind::not_saved,
                     text("it is not known whether this was saved: the disk does not answer")}
            .hinted(text("When the disk is well again, look with 'klag log' before you repeat the "
                         "command."));
    }

    [[noreturn]] static Landed not_landed(const std::exception_ptr& failure) {
        if (failure) std::rethrow_exception(failure);
        throw Error{ErrorKind::not_saved, text("not saved: the register did not take it")}.hinted(
            text("Look at the disk, then type 'klag check'."));
    }

    /// All that may fail without the save being in doubt.
    void finish(Saved& saved) {
        if (main_)
            git::log_move(repository_, main_ref, head_, *commit_,
                          git::signature_line(author(), proposal_.at, proposal_.offset_minutes),
                          subject(proposal_.message));
        if (repository_.is_bare()) return;
        lay_written({.repository = repository_,
                     .own_folder = folder_,
                     .commit = commit_,
                     .left_out = left_out_,
                     .files = versions_,
                     .work = proposal_.work,
                     .index = index_ ? &*index_ : nullptr},
                    saved);
    }

    git::Repository& repository_;
    Proposal proposal_;
    std::optional<std::string> head_;
    const Patience& patience_;
    steady_clock::time_point until_;
    std::filesystem::path folder_;
    LeftOut left_out_;
    std::vector<FileVersion> versions_;
    std::optional<std::string> commit_;
    std::vector<PlaneMove> plane_moves_;
    std::list<git::RefMove> plane_;
    std::optional<git::RefMove> main_;
    std::optional<git::IndexUpdate> index_;
};

/// What the same command saved before it was cut off, if that was within the last hour.
std::optional<Saved> saved_before(const git::Repository& repository, const std::string& key,
                                  const std::string& head) {
    using std::filesystem::file_time_type;
    const std::filesystem::path folder = own_folder(repository);
    const auto record = read_record(folder, interrupted_file);
    if (key.empty() || !record || record->key != key || !record->after) return std::nullopt;
    const std::filesystem::path file = folder / interrupted_file;
    if (std::filesystem::last_write_time(file) + std::chrono::hours{1} <
        file_time_type::clock::now())
        return std::nullopt;
    if (head != *record->after && !repository.is_descendant(head, *record->after))
        return std::nullopt;
    ::unlink(file.c_str());
    const bool confirmed = git::flush_folder((repository.common_folder() / main_ref).parent_path());
    return Saved{.commit = *record->after, .confirmed = confirmed, .before = true};
}

}  // namespace

Saved write(git::Repository& repository, const Propose& propose, const Patience& patience) {
    require_quiet(repository);
    if (::geteuid() == 0) demand_owner(repository);
    const Lock lock{repository, patience.lock};
    heal(repository, lock, patience.index);
    const auto until = steady_clock::now() + patience.ref;
    for (int attempt = 0;; ++attempt) {
        const auto head = repository.tip();
        Proposal proposal = propose(head.value_or(""));
        if (head)
            if (auto before = saved_before(repository, proposal.key, *head)) return *before;
        if (const auto saved = Attempt{repository, std::move(proposal), head, patience}.run())
            return *saved;
        if (!pause_before_retry(attempt, until))
            throw Error{ErrorKind::busy, text("others keep writing in the register")}.hinted(
                text("Type the command again."));
    }
}

}  // namespace klag::store
