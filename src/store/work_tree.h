#pragma once

#include "git/lock_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace klag::store {

/// Throws Error{bad_data} unless `path` is one that klag may write: relative, no empty, `.`, `..`
/// or `.git` part, no backslash or colon, and nothing that a terminal would not show as it is.
void check_path(std::string_view path);

/// The files that people see, reached part by part from the root without following any link.
class WorkTree {
  public:
    /// Throws Error{not_saved} when the root cannot be opened.
    explicit WorkTree(const std::filesystem::path& root);

    /// Throws Error{refused} when a link or another odd thing stands at `path` or above it.
    void check_free(std::string_view path) const;
    /// The bytes of a plain file; nothing when there is none (or a link in its place). Throws
    /// Error{bad_data} when it cannot be read.
    std::optional<std::string> read(std::string_view path) const;
    /// The size of a plain file that this user may not read, in a register that a group shares;
    /// nothing for any other.
    std::optional<std::uintmax_t> size_of_unreadable(std::string_view path) const;
    /// Takes the path of a file and its bytes.
    using Take = std::function<void(const std::string& path, std::string&& bytes)>;
    /// Hands over the plain files below a folder at the root whose path `is_wanted`, in no order;
    /// links are passed over. None when there is no such folder. Throws Error{bad_data} for a
    /// folder or a file that cannot be read.
    void each_below(const std::string& folder,
                    const std::function<bool(std::string_view)>& is_wanted, const Take& take) const;
    /// Writes a file through a temporary one, with the folders above it. `mode` as in chmod.
    /// Throws Error: refused for a link on the way, not_saved.
    void lay(std::string_view path, std::string_view bytes, unsigned mode) const;
    /// Removes a file, what a kill left of another that was to take its place, and the folders
    /// above it that are then empty; absent is well. Throws Error: refused for a link on the way,
    /// not_saved.
    void remove(std::string_view path) const;

  private:
    git::Descriptor folder_of(std::string_view path, bool make) const;

    git::Descriptor root_;
};

inline constexpr unsigned open_mode = 0666;    ///< less the umask: everybody's files
inline constexpr unsigned secret_mode = 0600;  ///< personal data: the owner alone

/// Whether a power cut may have left these bytes: none at all, or nothing but NULs.
bool looks_lost(std::string_view bytes);

/// Whether a power cut may have left `bytes` of `whole`: blocks that never reached the disk read as
/// NULs, or are missing at the end. What a person has cut off is seldom a whole number of blocks.
bool looks_torn(std::string_view bytes, std::string_view whole);

}  // namespace klag::store
