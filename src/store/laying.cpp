#include "store/laying.h"

#include "base/error.h"
#include "store/lock.h"
#include "store/record.h"

#include <algorithm>

namespace klag::store {
namespace {

bool lay(const Written& written, const FileVersion& file, Saved& saved) {
    try {
        const WorkTree tree{written.repository.workdir()};
        if (written.left_out.keeps_out(tree, file.path)) return false;
        const bool laid = lay_saved(written.repository, tree, file);
        if (!laid) saved.left.push_back(file.path);
        return laid;
    } catch (const Error&) {
        saved.unlaid.push_back(file.path);
        return false;
    }
}

/// Whether a file of somebody's stands where this one is to be laid.
bool is_in_the_way(const WorkTree& tree, const WorkFile& file) {
    if (file.renews) return false;
    const auto there = tree.read(file.path);
    if (!there) return tree.size_of_unreadable(file.path).has_value();
    return *there != file.bytes && !looks_lost(*there);
}

void lay(const Written& written, const WorkFile& file, Saved& saved) {
    try {
        const WorkTree tree{written.repository.workdir()};
        if (is_in_the_way(tree, file)) return saved.left.push_back(file.path);
        tree.lay(file.path, file.bytes, file.secret ? secret_mode : open_mode);
    } catch (const Error&) {
        saved.unlaid.push_back(file.path);
    }
}

/// A `git commit` that read the index before the last write and locked it after has put its old
/// index back. The files of that write are listed again where they stand as they are saved, or are
/// left out.
void remember_last(const Written& written, std::vector<git::IndexEntry>& entries) {
    const auto last = read_record(written.own_folder, last_file);
    if (!last) return;
    const WorkTree tree{written.repository.workdir()};
    for (const std::string& path : last->files) {
        const auto id = written.repository.file_id(*written.commit, path);
        const auto found = tree.read(path);
        const bool given = std::any_of(written.files.begin(), written.files.end(),
                                       [&](const FileVersion& v) { return v.path == path; });
        if (given || !id) continue;
        if (found && written.repository.blob_id(*found) == *id)
            entries.push_back({path, id, true});
        else if (written.left_out.keeps_out(tree, path))
            entries.push_back({path, id, false});
    }
}

}  // namespace

void lay_written(const Written& written, Saved& saved) {
    std::vector<git::IndexEntry> entries;
    for (const FileVersion& file : written.files)
        entries.push_back({file.path, file.after, lay(written, file, saved)});
    for (const WorkFile& file : written.work) lay(written, file, saved);
    if (written.index == nullptr) return;
    try {
        remember_last(written, entries);
        written.index->replace(entries, written.commit);
    } catch (const Error&) {
        saved.unlaid.emplace_back(".git/index");
    }
}

bool lay_saved(const git::Repository& repository, const WorkTree& tree, const FileVersion& file) {
    const auto found = tree.read(file.path);
    if (file.after ? found == file.bytes : !found) return true;
    if (found && !looks_torn(*found, file.bytes) && repository.blob_id(*found) != file.before)
        return false;
    if (file.after)
        tree.lay(file.path, file.bytes, open_mode);
    else
        tree.remove(file.path);
    return true;
}

Error busy_git(const std::filesystem::path& lock) {
    return Error{ErrorKind::busy, text("git is working in the register ({file} is there)",
                                       {{"file", lock.string()}})}
        .hinted(text("Wait for it to end and type the command again. If no git runs any more, "
                     "delete that file."));
}

void take_index(git::IndexUpdate& index, const git::Repository& repository,
                std::chrono::milliseconds wait) {
    const auto until = std::chrono::steady_clock::now() + wait;
    for (int attempt = 0; !index.take(); ++attempt)
        if (!pause_before_retry(attempt, until)) throw busy_git(repository.gitdir() / "index.lock");
}

void require_quiet(const git::Repository& repository) {
    if (repository.is_bare()) return;
    const auto branch = repository.head_branch();
    const bool unborn = branch && !repository.resolve("refs/heads/" + *branch);
    if (branch != "main" && unborn)
        throw Error{ErrorKind::refused, text("the register is on the branch {branch}, not on main",
                                             {{"branch", *branch}})}
            .hinted(text("Type 'git symbolic-ref HEAD refs/heads/main'."));
    if (const auto work = repository.unfinished())
        throw Error{ErrorKind::refused,
                    text("a git {work} is left unfinished in the register", {{"work", *work}})}
            .hinted(text(
                "Finish it, or type '{end}'.",
                {{"end", *work == "bisect" ? "git bisect reset" : "git " + *work + " --abort"}}));
    if (branch == "main") return;
    const bool elsewhere = repository.gitdir() != repository.common_folder();
    throw Error{ErrorKind::refused, text("the register's folder shows another state than main")}
        .hinted(elsewhere
                    ? text("This is another working tree; 'git worktree list' shows the folder "
                           "of main.")
                    : text("Type 'git switch main', then the command again."));
}

}  // namespace klag::store
