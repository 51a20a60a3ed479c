#pragma once

/// Files of SQLite in which each page ends with a sum of its bytes and its place: a page that is
/// not what was written, since a bit has changed on the disk, another page stands there or the file
/// was cut off, cannot be read (SQLITE_IOERR_DATA). All can read such a file, but nobody else may
/// write it.
namespace klag::index::page_sums {

/// Bytes of a page, all of them the same, and of the sum at its end.
constexpr int page_size = 4096;
constexpr int sum_size = 8;

/// For sqlite3_file_control, with a pointer to an int: whether pages are read without a look at
/// their sums, to throw away whatever is in the file.
constexpr int read_unchecked = 0x6b6c6167;

/// The name by which SQLite knows these files (a VFS); null when it does not take them.
const char* vfs();

}  // namespace klag::index::page_sums
