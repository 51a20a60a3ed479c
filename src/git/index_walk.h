#pragma once

#include "git/file_bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// git's index as it stands in the file, read in place. The format: `man gitformat-index`.
namespace klag::git {

/// Sizes in an index, in bytes.
inline constexpr std::size_t index_header = 12;  ///< "DIRC", version, number of entries
inline constexpr std::size_t fixed_size = 60;    ///< stat data, mode and id of an entry
inline constexpr std::uint32_t folder_mode = 040000;

inline constexpr unsigned extended = 0x4000;  ///< among the flags: two more bytes of flags follow
inline constexpr unsigned skip_worktree = 0x4000;  ///< among these

/// A number of variable length, as version 4 and the untracked cache write it, taken from the front
/// of `bytes`; nothing when it is cut off or too large.
std::optional<std::size_t> take_varint(std::string_view& bytes);
std::string varint(std::size_t number);

/// An entry, where it stands.
struct ListedEntry {
    std::string_view path;     ///< valid until the next step of the walk
    std::string_view fixed;    ///< stat data, mode and id
    unsigned stage{};          ///< 0, or 1 to 3 for the sides of a conflict
    bool left_out{};           ///< git's skip-worktree: nothing of it is laid
    std::size_t begin{};       ///< in the file
    std::size_t path_begin{};  ///< in the file
    std::size_t end{};         ///< in the file

    std::uint32_t mtime() const { return number_at(fixed, 8); }  ///< seconds
    std::uint32_t mode() const { return number_at(fixed, 24); }
    std::string_view id() const { return fixed.substr(fixed_size - id_size); }
    /// Whether it stands for all files below a folder that a sparse checkout leaves out; the path
    /// then ends with a slash, and the id is that of the tree.
    bool is_folder() const { return mode() == folder_mode; }
};

enum class IndexState {
    sound,
    damaged,
    unknown,  ///< of a version, or with a mandatory extension, that klag does not know
};

/// Goes through the entries of an index (versions 2 to 4) once, in their order.
class IndexWalk {
  public:
    /// `bytes` is the whole file, checksum included, and outlives the walk.
    explicit IndexWalk(std::string_view bytes);
    IndexWalk(const IndexWalk&) = delete;
    IndexWalk& operator=(const IndexWalk&) = delete;

    /// The next entry; nothing behind the last one and where the file cannot be understood.
    const ListedEntry* next();

    IndexState state() const { return state_; }
    /// Whether paths are written as what differs from the path before.
    bool is_compressed() const { return version_ == 4; }
    /// The path before the current one, or the last one at the end; empty for none.
    std::string_view previous() const { return previous_; }
    /// Where the entries that were passed end.
    std::size_t end() const { return at_; }

  private:
    const ListedEntry* stop(IndexState state);
    bool read_path(unsigned flags);
    bool read_compressed_path();
    bool follows(unsigned stage_before) const;

    std::string_view bytes_;  ///< without the checksum
    IndexState state_{IndexState::sound};
    std::uint32_t version_{};
    std::uint32_t left_{};
    std::size_t at_{index_header};
    ListedEntry entry_;
    std::string_view previous_;
    std::string names_[2];  ///< version 4: the current path and the one before
    unsigned current_{};
};

/// An extension behind the entries.
struct IndexExtension {
    std::string_view name;  ///< four letters
    std::string_view data;
    std::size_t begin{};  ///< in the file, its name included
    std::size_t end{};
};

/// A range of bytes, and what stands there instead.
struct Splice {
    std::size_t from{};
    std::size_t to{};
    std::string bytes;
};

/// The extensions from `begin` on; nothing when they do not fill the file up to the checksum.
std::optional<std::vector<IndexExtension>> extensions_of(std::string_view bytes, std::size_t begin);

/// The state of an index whose entries `walk` has passed, by them and the extensions behind them.
IndexState state_behind(std::string_view bytes, const IndexWalk& walk);
/// The state of a whole index. Nothing is hashed: the checksum is another question.
IndexState state_of(std::string_view bytes);

}  // namespace klag::git
