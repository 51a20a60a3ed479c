#include "index/page_sums.h"

#include <array>
#include <cstring>
#include <functional>
#include <new>
#include <sqlite3.h>
#include <string_view>

namespace klag::index::page_sums {
namespace {

constexpr std::size_t summed = page_size - sum_size;
using Sum = std::size_t;
static_assert(sizeof(Sum) == sum_size);

/// Not for ever: a program with another std::hash finds every page damaged. A page of NULs has a
/// sum that is none.
Sum sum_of(const char* page, sqlite3_int64 offset) {
    return std::hash<std::string_view>{}({page, summed}) ^ static_cast<Sum>(offset);
}

/// What SQLite opened; the file that does the work follows it in the memory that SQLite gave.
struct CheckedFile : sqlite3_file {
    bool is_read_unchecked;
};

CheckedFile& checked(sqlite3_file* file) { return *static_cast<CheckedFile*>(file); }

sqlite3_file* inner(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(&checked(file) + 1);
}

bool is_page(int count, sqlite3_int64 offset) {
    return count == page_size && offset % page_size == 0;
}

/// Before it knows how large the pages are, and to see whether somebody has written, SQLite reads
/// the head of the first one by itself.
int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
    const int status = inner(file)->pMethods->xRead(inner(file), bytes, count, offset);
    if (checked(file).is_read_unchecked || count < page_size) return status;
    if (status == SQLITE_IOERR_SHORT_READ) return SQLITE_IOERR_DATA;
    if (status != SQLITE_OK) return status;
    const char* const page = static_cast<const char*>(bytes);
    if (!is_page(count, offset)) return SQLITE_IOERR_DATA;
    Sum sum{};
    std::memcpy(&sum, page + summed, sizeof sum);
    return sum == sum_of(page, offset) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    if (!is_page(count, offset)) return SQLITE_IOERR_WRITE;
    std::array<char, page_size> page;
    std::memcpy(page.data(), bytes, summed);
    const Sum sum = sum_of(page.data(), offset);
    std::memcpy(page.data() + summed, &sum, sizeof sum);
    return inner(file)->pMethods->xWrite(inner(file), page.data(), count, offset);
}

int control(sqlite3_file* file, int order, void* value) {
    if (order != read_unchecked)
        return inner(file)->pMethods->xFileControl(inner(file), order, value);
    checked(file).is_read_unchecked = *static_cast<const int*>(value) != 0;
    return SQLITE_OK;
}

template <auto method, class... Values>
int pass_on(sqlite3_file* file, Values... values) {
    return (inner(file)->pMethods->*method)(inner(file), values...);
}

/// Of the first version, in which all is read by `read`: SQLite neither maps the file into memory
/// nor keeps a log beside it.
const sqlite3_io_methods methods{
    .iVersion = 1,
    .xClose = pass_on<&sqlite3_io_methods::xClose>,
    .xRead = read,
    .xWrite = write,
    .xTruncate = pass_on<&sqlite3_io_methods::xTruncate>,
    .xSync = pass_on<&sqlite3_io_methods::xSync>,
    .xFileSize = pass_on<&sqlite3_io_methods::xFileSize>,
    .xLock = pass_on<&sqlite3_io_methods::xLock>,
    .xUnlock = pass_on<&sqlite3_io_methods::xUnlock>,
    .xCheckReservedLock = pass_on<&sqlite3_io_methods::xCheckReservedLock>,
    .xFileControl = control,
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

/// What SQLite keeps beside the database has no such pages.
int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flags_out) {
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return usual()->xOpen(usual(), name, file, flags, flags_out);
    auto* const opened = new (file) CheckedFile{{nullptr}, false};
    const int status = usual()->xOpen(usual(), name, inner(file), flags, flags_out);
    // SQLite closes what has methods, and nothing else.
    if (inner(file)->pMethods != nullptr) opened->pMethods = &methods;
    return status;
}

}  // namespace

const char* vfs() {
    static sqlite3_vfs ours = [] {
        sqlite3_vfs out = *usual();
        out.szOsFile += static_cast<int>(sizeof(CheckedFile));
        out.zName = "klag-page-sums";
        out.xOpen = open;
        return out;
    }();
    static const int registered = sqlite3_vfs_register(&ours, 0);
    return registered == SQLITE_OK ? ours.zName : nullptr;
}

}  // namespace klag::index::page_sums
