#pragma once

#include "git/index_walk.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace klag::git {

/// What becomes of a path in an index.
struct EntryChange {
    /// With a slash at the end: a folder that is left out, listed as one entry in place of all that
    /// is listed below it.
    std::string path;
    std::optional<std::string> fixed;  ///< stat data, mode and id; nothing takes the path away
    std::optional<bool> left_out{};    ///< git's skip-worktree; nothing leaves it as it is listed
};

/// Whether the change is about a folder that is left out.
bool is_folder(const EntryChange& change);

/// The id of a folder's tree after the changes, twenty bytes; nothing when there is no such folder.
/// The path ends with a slash.
using FolderId = std::function<std::optional<std::string>(std::string_view path)>;

/// A change of an index. Whatever lies between the splices stays byte for byte.
struct IndexPatch {
    IndexState state{};           ///< nothing is to be done unless it is sound
    std::vector<Splice> splices;  ///< in the order of the file; the checksum is taken away
};

/// Entries that changed in the second in which the index was written, or later, may have changed
/// again without their times in seconds telling so. git compares their files as long as the index
/// is as old as they are; before it is written anew, it notes those that differ by a size of zero.
struct RacyEntries {
    std::uint32_t since{};  ///< when the index was written, in seconds; 0 for never
    std::function<bool(const ListedEntry&)> differs;  ///< whether the file has other bytes
};

/// The patch that makes the index `bytes` list `changes` as `git update-index` does: all stages of
/// a path go, and so does a file that stands where a folder must be, or the other way round. A
/// later change of the same path wins. A change in a folder that a sparse checkout leaves out gives
/// that folder its new id. Extensions that stay true are kept, others invalidated or left out.
IndexPatch patch_of(std::string_view bytes, std::vector<EntryChange> changes,
                    const RacyEntries& racy, const FolderId& folder_id);

/// An index without entries that can take any, its checksum zero.
std::string empty_index();

}  // namespace klag::git
