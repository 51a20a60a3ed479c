#pragma once

#include "git/index_file.h"
#include "git/index_patch.h"
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

/// The files below `folder` that git's index lists, with their ids; "" for one in conflict. A
/// folder that a sparse checkout leaves out stands for all below it, by the id of its tree and with
/// a slash at the end. Reads without any lock. Nothing when the index is damaged or of a kind klag
/// does not know.
std::optional<std::map<std::string, std::string>> listed_below(const Repository& repository,
                                                               std::string_view folder);

/// git's index under git's own lock. The file is read once, gone through, and copied with what
/// changes: other entries, a person's staged work among them, stay byte for byte.
class IndexUpdate {
  public:
    /// `scratch` is a folder of klag's own in the same file system. Throws Error{not_saved}.
    IndexUpdate(Repository& repository, const std::filesystem::path& scratch);

    /// Takes index.lock; false when somebody holds it. All else is for whoever has taken it. What
    /// would stop `replace` is found out here as far as it is cheap.
    /// Throws Error: refused for an index that is split, not_saved for one that cannot be read.
    bool take();
    /// Whether the index is whole, its checksum included; true when there is none. A damaged one is
    /// made anew by `replace`.
    /// Throws Error{refused} for an index of a kind klag does not know (split).
    bool is_readable();
    /// The ids that the index holds for `paths`, in folders that are left out too; one that is not
    /// listed, or in conflict, has none.
    std::map<std::string, std::string> ids_of(const std::vector<std::string>& paths);
    /// Writes the index with `entries`, which `head` (a commit) holds, and releases the lock. What
    /// a sparse checkout leaves out stays so unless it is laid. An index that is absent or cannot
    /// be understood is made anew from `head`. Like git, it does not compare the checksum of the
    /// old one: that takes as long as all the rest. Throws Error: refused as `is_readable`,
    /// not_saved.
    void replace(const std::vector<IndexEntry>& entries, const std::optional<std::string>& head);
    /// Lists each of `folders` (cases/2024) as one entry that a sparse checkout leaves out, with
    /// the id that its tree has in `head`, in place of all that is listed below it, and releases
    /// the lock. A folder that `head` has not is passed over. Throws Error as `replace`.
    void leave_out(const std::vector<std::string>& folders, const std::string& head);
    /// Lists all files that a sparse checkout left out one by one, to be laid, and releases the
    /// lock. Their paths; those of all files when the index had to be made anew. For a checkout
    /// that git's settings no longer call sparse. Throws Error as `replace`.
    std::vector<std::string> list_left_out(const std::string& head);

  private:
    void write(std::vector<EntryChange> changes, const std::optional<std::string>& head);
    const IndexFile& file();
    bool differs(const ListedEntry& entry) const;

    Repository& repository_;
    LockFile lock_;
    std::optional<IndexFile> file_;
};

}  // namespace klag::git
