#pragma once

#include <git2.h>

#include <filesystem>
#include <string>
#include <string_view>

/// The files beside the objects, written with as little as it takes. Whatever fails ends the
/// program.
namespace klag::bench {

/// Writes a file through another one, with the folders above it.
void put_file(const std::filesystem::path& path, std::string_view bytes);
void append(const std::filesystem::path& path, std::string_view bytes);

void flush_folder(const std::filesystem::path& path);
/// All that was written in the file system that holds `path`.
void flush_file_system(const std::filesystem::path& path);

/// Has git's index (version 2) say that `path` has these bytes, with the times of the file `laid`:
/// one pass over it, a copy with one entry changed, and its sum anew.
void add_to_index(const std::filesystem::path& git, const std::string& path, const git_oid& blob,
                  const std::filesystem::path& laid);

}  // namespace klag::bench
