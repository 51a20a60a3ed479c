#pragma once

#include "git/index_patch.h"
#include "git/lock_file.h"

#include <ctime>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace klag::git {

/// The index file as it was read: a copy in memory, which nobody can cut short under klag's hands.
struct IndexFile {
    bool is_there{};
    std::unique_ptr<char[]> data;
    std::size_t size{};
    timespec written{};

    std::string_view bytes() const { return {data.get(), size}; }
};

/// Reads a file whole; `is_there` is false when there is none. Throws Error{not_saved} when it
/// cannot be read.
IndexFile read_index(const std::filesystem::path& file);

/// Whether the last bytes are the SHA-1 of all others, or zero: git leaves it out where its setting
/// index.skipHash says so.
bool has_right_checksum(std::string_view index);

/// Whether git left the checksum out.
bool is_unhashed(std::string_view index);

/// Writes `index` with `splices` into `lock`, and the checksum if `hashed`. Each byte is passed
/// once. Throws Error{not_saved}.
void write_index(LockFile& lock, std::string_view index, const std::vector<Splice>& splices,
                 bool hashed);

}  // namespace klag::git
