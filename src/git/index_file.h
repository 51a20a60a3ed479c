#pragma once

#include "git/index_patch.h"
#include "git/lock_file.h"
#include "git/whole_file.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace klag::git {

/// The index file. git and klag change it only while they hold index.lock.
class IndexFile {
  public:
    /// Stands for no file.
    IndexFile() = default;
    /// Throws Error{not_saved} when the file is there and cannot be read.
    explicit IndexFile(const std::filesystem::path& file);

    bool is_there() const { return file_.is_there(); }
    std::string_view bytes() const { return bytes_; }
    /// When it was written.
    const timespec& written() const { return file_.written(); }
    /// From now on there are no bytes: what can be read in it is not to be believed.
    void disbelieve() { bytes_ = {}; }

  private:
    WholeFile file_;
    std::string_view bytes_;
};

/// Whether the last bytes are the SHA-1 of all others, or zero: git leaves it out where its setting
/// index.skipHash says so.
bool has_right_checksum(std::string_view index);

/// Whether git left the checksum out; then an index ends with twenty NULs, and not with many more.
bool is_unhashed(std::string_view index);

/// Writes `index` with `splices` into `lock`, and the checksum if `hashed`. Each byte is passed
/// once. Throws Error{not_saved}.
void write_index(LockFile& lock, std::string_view index, const std::vector<Splice>& splices,
                 bool hashed);

}  // namespace klag::git
