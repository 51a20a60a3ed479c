#include "index/database.h"

#include "index/page_sums.h"
#include "index/unusable.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace klag::index {
namespace {

/// How long a reader waits for a writer that is just saving, and the other way round; then it does
/// without. In milliseconds.
constexpr int patience = 200;

/// SQLite sets memory aside before it needs any: more than most questions take, and each page of it
/// costs time when it is first touched.
void set_nothing_aside() {
    static const int without_small_pieces = sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
    static const int without_pages = sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, 0);
    static_cast<void>(without_small_pieces + without_pages);  // it works with them, too
}

[[noreturn]] void fail(sqlite3* database) {
    const int status = sqlite3_extended_errcode(database);
    const int kind = status & 0xff;
    if (status == SQLITE_IOERR_DATA || status == SQLITE_IOERR_READ ||
        status == SQLITE_IOERR_CORRUPTFS || kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB)
        throw Damaged{sqlite3_errmsg(database)};
    throw Unusable{sqlite3_errmsg(database)};
}

}  // namespace

void Statement::Free::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

void Statement::check(int status) const {
    if (status != SQLITE_OK) fail(sqlite3_db_handle(statement_.get()));
}

Statement& Statement::number(int place, std::int64_t value) {
    check(sqlite3_bind_int64(statement_.get(), place, value));
    return *this;
}

Statement& Statement::nothing(int place) {
    check(sqlite3_bind_null(statement_.get(), place));
    return *this;
}

Statement& Statement::text(int place, std::string_view value) {
    check(sqlite3_bind_text(statement_.get(), place, value.data(), static_cast<int>(value.size()),
                            SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::blob(int place, std::string_view value) {
    check(sqlite3_bind_blob(statement_.get(), place, value.data(), static_cast<int>(value.size()),
                            SQLITE_TRANSIENT));
    return *this;
}

bool Statement::step() {
    const int status = sqlite3_step(statement_.get());
    if (status == SQLITE_ROW) return true;
    const int reset = sqlite3_reset(statement_.get());
    if (status != SQLITE_DONE) check(reset == SQLITE_OK ? status : reset);
    return false;
}

void Statement::run() {
    while (step()) {
    }
}

std::int64_t Statement::number_at(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

std::string_view Statement::bytes_at(int column) const {
    const void* bytes = sqlite3_column_blob(statement_.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return {static_cast<const char*>(bytes), bytes == nullptr ? 0 : size};
}

void Database::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

std::optional<std::filesystem::path> Database::obstacle(const std::filesystem::path& file,
                                                        Use use) {
    struct stat status {};
    if (::lstat(file.c_str(), &status) != 0) return std::nullopt;
    const bool may_be_used =
        S_ISREG(status.st_mode) &&
        (use == Use::reading || (status.st_nlink == 1 && ::access(file.c_str(), W_OK) == 0));
    return may_be_used ? std::nullopt : std::optional{file};
}

Database::Database(const std::filesystem::path& file, Use use) {
    std::error_code error;
    if (const auto found = obstacle(file, use))
        if (use == Use::reading || !std::filesystem::remove(*found, error))
            throw Unusable{"something else is in its place"};
    const int flags =
        use == Use::reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    set_nothing_aside();
    sqlite3* opened = nullptr;
    const int status =
        sqlite3_open_v2(file.c_str(), &opened,
                        flags | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                        page_sums::vfs());
    database_.reset(opened);
    if (status != SQLITE_OK) throw Unusable{"cannot open the index"};
    sqlite3_busy_timeout(opened, patience);
}

Statement Database::prepare(std::string_view sql) const {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database_.get(), sql.data(), static_cast<int>(sql.size()), &statement,
                           nullptr) != SQLITE_OK)
        fail(database_.get());
    return Statement{statement};
}

void Database::empty(const std::filesystem::path& file) {
    const Database database{file, Use::writing};
    if (page_sums::empty(database.database_.get()) != SQLITE_OK)
        throw Unusable{"somebody else has the index"};
}

Database Database::anew(const std::filesystem::path& file) {
    empty(file);
    Database database{file, Use::writing};
    database.run("PRAGMA page_size = " + std::to_string(page_sums::page_size));
    int kept_free = page_sums::sum_size;
    sqlite3_file_control(database.database_.get(), "main", SQLITE_FCNTL_RESERVE_BYTES, &kept_free);
    return database;
}

void Database::write_straight() const {
    run("PRAGMA synchronous = OFF");
    run("PRAGMA journal_mode = MEMORY");
}

Transaction::Transaction(const Database& database, Kind kind)
    : database_{database}, open_{sqlite3_get_autocommit(database.database_.get()) != 0} {
    if (open_) database_.run(kind == Kind::reading ? "BEGIN" : "BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (!open_) return;
    try {
        database_.run("ROLLBACK");
    } catch (const Unusable&) {
        // SQLite has rolled back by itself, or will when the file is closed.
    }
}

void Transaction::commit() {
    database_.run("COMMIT");
    open_ = false;
}

}  // namespace klag::index
