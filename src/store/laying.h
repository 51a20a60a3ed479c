#pragma once

#include "base/error.h"
#include "git/index.h"
#include "git/repository.h"
#include "store/left_out.h"
#include "store/work_tree.h"
#include "store/writer.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace klag::store {

/// A file on main before and after a write.
struct FileVersion {
    std::string path;
    std::optional<std::string> before;  ///< id
    std::optional<std::string> after;   ///< id; nothing when the file goes away
    std::string bytes;                  ///< of `after`
};

/// Lays a saved file in the working tree, unless somebody edited it by hand: it is laid when it is
/// absent, lost in a crash, or equal to the version before; one that goes away is removed under the
/// same rule. False when it was left as it is.
bool lay_saved(const git::Repository& repository, const WorkTree& tree, const FileVersion& file);

/// What a write has saved, for the working tree and git's index to follow.
struct Written {
    const git::Repository& repository;
    std::filesystem::path own_folder;   ///< klag's own files
    std::optional<std::string> commit;  ///< main after the write; nothing when it did not move
    const LeftOut& left_out;
    const std::vector<FileVersion>& files;
    const std::vector<WorkFile>& work;
    git::IndexUpdate* index{};  ///< taken; nullptr when main did not move
};

/// Lays the files of a write and lists them in git's index. Of what a sparse checkout leaves out,
/// only the working files are laid, which somebody is about to need. What fails or was edited by
/// hand is noted in `saved`; nothing is thrown, since all is saved already.
void lay_written(const Written& written, Saved& saved);

/// Error{busy} for a lock of git's that somebody holds.
Error busy_git(const std::filesystem::path& lock);

/// Waits for git's index lock. Throws Error{busy} naming the lock.
void take_index(git::IndexUpdate& index, const git::Repository& repository,
                std::chrono::milliseconds wait);

/// Throws Error{refused} with what to do unless main is checked out and nothing is left unfinished.
/// A bare register is always ready.
void require_quiet(const git::Repository& repository);

}  // namespace klag::store
