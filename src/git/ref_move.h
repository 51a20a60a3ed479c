#pragma once

#include "git/lock_file.h"
#include "git/repository.h"

namespace klag::git {

enum class Moved {
    yes,
    changed,  ///< the ref was not at the old id any more
    locked,   ///< somebody holds the ref's lock
};

/// Moves a ref from one id to another, if it is still at the first (compare and swap).
/// The new value is written when the object is made, so that one flush of the file system covers it
/// together with the objects; `move` then only renames, and `confirm` flushes the folder.
class RefMove {
  public:
    /// `before` is nothing for a ref that must not exist yet; `staged` is a file of klag's own in
    /// the same file system. Throws Error{not_saved}.
    RefMove(Repository& repository, std::string ref, std::optional<std::string> before,
            const std::string& after, const std::filesystem::path& staged);

    /// The lock that others hold when `move` says so.
    std::filesystem::path lock() const;

    /// Throws Error{not_saved}; whether the ref moved nonetheless, only `resolve` can tell.
    Moved move();
    /// Makes the move last; false when the disk does not confirm it.
    bool confirm() const;

  private:
    Repository& repository_;
    std::string ref_;
    std::optional<std::string> before_;
    std::filesystem::path folder_;
    LockFile lock_;
};

/// Appends a line to the reflogs of `ref` (and of HEAD when that is the branch checked out), where
/// git would keep them. Not flushed; a failure is not told, since the move has happened.
void log_move(const Repository& repository, const std::string& ref,
              const std::optional<std::string>& before, const std::string& after,
              const std::string& signature, const std::string& subject);

}  // namespace klag::git
