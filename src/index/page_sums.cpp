#include "index/page_sums.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <new>
#include <sqlite3.h>
#include <string_view>
#include <utility>

namespace klag::index::page_sums {
namespace {

constexpr std::size_t summed = page_size - sum_size;
using Sum = std::uint64_t;
using Page = std::array<char, page_size>;
static_assert(sizeof(Sum) == sum_size);

/// Stands in the place of the first page's sum while pages are being written.
constexpr Sum changing = 0;

/// Not for ever: a program with another std::hash finds every page damaged. That of a page of NULs
/// is not 0.
Sum sum_of(const char* page, sqlite3_int64 offset) {
    return std::hash<std::string_view>{}({page, summed}) ^ static_cast<Sum>(offset);
}

/// What SQLite opened; the file that does the work follows it in the memory that SQLite gave.
struct CheckedFile : sqlite3_file {
    bool is_changing{};  ///< the first page has no sum for now
    bool has_failed{};   ///< while it was changing
    Sum first{};         ///< the sum of the first page once it has changed
};
static_assert(alignof(CheckedFile) <= 8 && sizeof(CheckedFile) % 8 == 0,
              "SQLite's memory begins at eight bytes, and so has the other file's");

CheckedFile& checked(sqlite3_file* file) { return *static_cast<CheckedFile*>(file); }

sqlite3_file* inner(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(&checked(file) + 1);
}

/// SQLite may give up at any failure, and leave what it has written so far.
int noted(sqlite3_file* file, int status) {
    if (status != SQLITE_OK) checked(file).has_failed = true;
    return status;
}

template <auto method, class... Values>
int pass_on(sqlite3_file* file, Values... values) {
    return (inner(file)->pMethods->*method)(inner(file), values...);
}

int read_inner(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
    return inner(file)->pMethods->xRead(inner(file), bytes, count, offset);
}

/// A whole page, checked.
int read_page(sqlite3_file* file, char* page, sqlite3_int64 offset) {
    const int status = read_inner(file, page, page_size, offset);
    if (status == SQLITE_IOERR_SHORT_READ) return SQLITE_IOERR_DATA;
    if (status != SQLITE_OK) return status;
    Sum sum{};
    std::memcpy(&sum, page + summed, sizeof sum);
    return sum == sum_of(page, offset) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int read_first_sum(sqlite3_file* file, Sum& sum) {
    return read_inner(file, &sum, sizeof sum, summed);
}

/// The head of the file is read by itself: before SQLite knows the pages, and then to see whether
/// somebody has written since it read the first one. What it says counts once that was read.
int read_head(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
    const int status = read_inner(file, bytes, count, offset);
    Sum sum{};
    const bool is_cut_off = offset > 0 && !checked(file).is_changing &&
                            read_first_sum(file, sum) == SQLITE_OK && sum == changing;
    return is_cut_off ? SQLITE_IOERR_DATA : status;
}

int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
    constexpr int head = 100;
    if (offset + count <= head) return noted(file, read_head(file, bytes, count, offset));
    const sqlite3_int64 begin = offset % page_size;
    if (begin + count > page_size) return noted(file, SQLITE_IOERR_DATA);
    if (count == page_size) return noted(file, read_page(file, static_cast<char*>(bytes), offset));
    Page page;
    const int status = read_page(file, page.data(), offset - begin);
    if (status == SQLITE_OK)
        std::memcpy(bytes, page.data() + begin, static_cast<std::size_t>(count));
    return noted(file, status);
}

int size(sqlite3_file* file, sqlite3_int64* bytes) {
    return noted(file, inner(file)->pMethods->xFileSize(inner(file), bytes));
}

bool has_first_page(sqlite3_file* file) {
    sqlite3_int64 bytes = 0;
    return size(file, &bytes) == SQLITE_OK && bytes >= page_size;
}

int put_first_sum(sqlite3_file* file, Sum sum) {
    return inner(file)->pMethods->xWrite(inner(file), &sum, sizeof sum, summed);
}

int begin_change(sqlite3_file* file) {
    CheckedFile& own = checked(file);
    if (own.is_changing) return SQLITE_OK;
    own.has_failed = false;
    if (has_first_page(file)) {
        if (const int status = read_first_sum(file, own.first); status != SQLITE_OK) return status;
        if (own.first == changing) return SQLITE_IOERR_DATA;
        if (const int status = put_first_sum(file, changing); status != SQLITE_OK) return status;
    }
    own.is_changing = true;
    return SQLITE_OK;
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    if (count != page_size || offset % page_size != 0) return noted(file, SQLITE_IOERR_WRITE);
    if (const int begun = begin_change(file); begun != SQLITE_OK) return noted(file, begun);
    Page page;
    std::memcpy(page.data(), bytes, summed);
    Sum sum = sum_of(page.data(), offset);
    if (offset == 0) checked(file).first = std::exchange(sum, changing);
    std::memcpy(page.data() + summed, &sum, sizeof sum);
    return noted(file, inner(file)->pMethods->xWrite(inner(file), page.data(), count, offset));
}

int truncate(sqlite3_file* file, sqlite3_int64 bytes) {
    if (const int begun = begin_change(file); begun != SQLITE_OK) return noted(file, begun);
    return noted(file, inner(file)->pMethods->xTruncate(inner(file), bytes));
}

/// Others may read again: what was changed is all there, or was taken back.
int unlock(sqlite3_file* file, int lock) {
    CheckedFile& own = checked(file);
    if (std::exchange(own.is_changing, false) && !own.has_failed && has_first_page(file))
        put_first_sum(file, own.first);
    return inner(file)->pMethods->xUnlock(inner(file), lock);
}

/// Of the first version, in which all is read by `read`: SQLite does not map the file into memory.
const sqlite3_io_methods methods{
    .iVersion = 1,
    .xClose = pass_on<&sqlite3_io_methods::xClose>,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = pass_on<&sqlite3_io_methods::xSync>,
    .xFileSize = size,
    .xLock = pass_on<&sqlite3_io_methods::xLock>,
    .xUnlock = unlock,
    .xCheckReservedLock = pass_on<&sqlite3_io_methods::xCheckReservedLock>,
    .xFileControl = pass_on<&sqlite3_io_methods::xFileControl>,
    .xSectorSize = pass_on<&sqlite3_io_methods::xSectorSize>,
    .xDeviceCharacteristics = pass_on<&sqlite3_io_methods::xDeviceCharacteristics>,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr};

sqlite3_vfs* usual() {
    static sqlite3_vfs* const found = sqlite3_vfs_find(nullptr);
    return found;
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flags_out) {
    file->pMethods = nullptr;
    if ((flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL)) != 0)
        return SQLITE_CANTOPEN;
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return usual()->xOpen(usual(), name, file, flags, flags_out);
    auto* const opened = new (file) CheckedFile{};
    const int status = usual()->xOpen(usual(), name, inner(file), flags, flags_out);
    // SQLite closes what has methods, and nothing else.
    if (inner(file)->pMethods != nullptr) opened->pMethods = &methods;
    return status;
}

/// Asked of what may stand beside a database.
int is_there(sqlite3_vfs*, const char*, int, int* yes) {
    *yes = 0;
    return SQLITE_OK;
}

}  // namespace

const char* vfs() {
    static const char* const name = "klag-page-sums";
    static sqlite3_vfs ours = [] {
        sqlite3_vfs out = *usual();
        out.szOsFile += static_cast<int>(sizeof(CheckedFile));
        out.zName = name;
        out.xOpen = open;
        out.xAccess = is_there;
        return out;
    }();
    static const int registered = sqlite3_vfs_register(&ours, 0);
    static_cast<void>(registered);  // one that is not, cannot be opened by
    return name;
}

int empty(sqlite3* database) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    int status = SQLITE_OK;
    for (const int lock : {SQLITE_LOCK_SHARED, SQLITE_LOCK_RESERVED, SQLITE_LOCK_EXCLUSIVE})
        if (status == SQLITE_OK) status = inner(file)->pMethods->xLock(inner(file), lock);
    if (status == SQLITE_OK) status = inner(file)->pMethods->xTruncate(inner(file), 0);
    inner(file)->pMethods->xUnlock(inner(file), SQLITE_LOCK_NONE);
    return status;
}

}  // namespace klag::index::page_sums
