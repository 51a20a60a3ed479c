#pragma once

struct sqlite3;

/// Files of SQLite of which a page that is not what was written cannot be read (SQLITE_IOERR_DATA):
/// each ends with a sum of its bytes and its place, in bytes that the file's head tells SQLite to
/// leave alone. A bit that the disk changed, a page in the wrong place and a file that was cut off
/// are noticed; an earlier state of the same page is not.
///
/// While pages are being written, the first one has a wrong sum: a file of which the writing was
/// cut off, or failed, is damaged as a whole. So nothing is kept beside it that would bring it
/// back, and whatever stands there is not looked at: no file that can be made again needs a
/// journal.
namespace klag::index::page_sums {

/// Bytes of a page, all of them the same, and of the sum at its end. To be asked of a new database
/// before it gets its first table.
constexpr int page_size = 4096;
constexpr int sum_size = 8;

/// The name by which SQLite knows these files (a VFS).
const char* vfs();

/// Empties the file of a database that was just opened for writing by `vfs`, whatever is in it and
/// without reading any of it. Only closing is left to the database then. SQLITE_BUSY while somebody
/// else reads or writes it.
int empty(sqlite3* database);

}  // namespace klag::index::page_sums
