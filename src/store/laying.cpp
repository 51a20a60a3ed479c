#include "store/laying.h"

#include "base/error.h"
#include "store/lock.h"

namespace klag::store {

bool lay_saved(const git::Repository& repository, const WorkTree& tree, const FileVersion& file) {
    const auto found = tree.read(file.path);
    if (file.after ? found == file.bytes : !found) return true;
    if (found && !looks_lost(*found) && repository.blob_id(*found) != file.before) return false;
    if (file.after)
        tree.lay(file.path, file.bytes, open_mode);
    else
        tree.remove(file.path);
    return true;
}

void take_index(git::IndexUpdate& index, const git::Repository& repository,
                std::chrono::milliseconds wait) {
    const auto until = std::chrono::steady_clock::now() + wait;
    for (int attempt = 0; !index.take(); ++attempt)
        if (!pause_before_retry(attempt, until))
            throw Error{ErrorKind::busy,
                        text("git is working in the register ({file} is there)",
                             {{"file", (repository.gitdir() / "index.lock").string()}})}
                .hinted(text("Wait for it to end and type the command again. If no git runs any "
                             "more, delete that file."));
}

void require_quiet(const git::Repository& repository) {
    if (repository.is_bare()) return;
    const auto branch = repository.head_branch();
    const bool unborn = branch && !repository.resolve("refs/heads/" + *branch);
    if (branch != "main" && unborn)
        throw Error{ErrorKind::refused, text("the register is on the branch {branch}, not on main",
                                             {{"branch", *branch}})}
            .hinted(text("Type 'git symbolic-ref HEAD refs/heads/main'."));
    if (branch != "main")
        throw Error{ErrorKind::refused, text("the register's folder shows another state than main")}
            .hinted(text("Type 'git switch main', then the command again."));
    if (const auto work = repository.unfinished())
        throw Error{ErrorKind::refused,
                    text("a git {work} is left unfinished in the register", {{"work", *work}})}
            .hinted(text("Finish it, or type 'git {work} --abort'.", {{"work", *work}}));
}

}  // namespace klag::store
