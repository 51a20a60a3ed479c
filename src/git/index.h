#pragma once

#include "git/lock_file.h"
#include "git/repository.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace klag::git {

/// A path for the index with the id that is saved.
struct IndexEntry {
    std::string path;
    std::optional<std::string> id;  ///< nothing takes the path away
    /// The file in the working tree has just these bytes: its times are noted, so that git need
    /// not read it again.
    bool laid{};
};

/// The files below `folder` that git's index lists, with their ids; "" for one in conflict. Reads
/// without any lock. Nothing when the index is damaged or of a kind klag does not know.
std::optional<std::map<std::string, std::string>> listed_below(const Repository& repository,
                                                               std::string_view folder);

/// git's index under git's own lock. Other entries, a person's staged work among them, stay.
class IndexUpdate {
  public:
    /// `scratch` is a folder of klag's own in the same file system. Throws Error{not_saved}.
    IndexUpdate(Repository& repository, const std::filesystem::path& scratch);

    /// Takes index.lock; false when somebody holds it.
    bool take() { return lock_.take(); }
    /// The id that the index holds for `path`; nothing when it has none. Conflicts count as none.
    std::optional<std::string> id_of(const std::string& path);
    /// Writes the index with `entries` and releases the lock. An index that cannot be read is made
    /// anew from `head` (a commit). Throws Error: refused for an index of a kind klag does not
    /// know (split or sparse), not_saved.
    void replace(const std::vector<IndexEntry>& entries, const std::optional<std::string>& head);

    /// Whether the index can be read; true when there is none.
    static bool is_readable(const Repository& repository, const std::filesystem::path& scratch);

  private:
    Repository& repository_;
    std::filesystem::path scratch_;
    LockFile lock_;
};

}  // namespace klag::git
