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
    if (status == SQLITE_IOERR_DATA || kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB)
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

bool Statement::is_nothing_at(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
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
    for (const char* ending : {"", "-journal", "-wal"}) {
        std::filesystem::path place = file.string() + ending;
        struct stat status {};
        if (::lstat(place.c_str(), &status) != 0) continue;
        if (!S_ISREG(status.st_mode)) return place;
        if (use == Use::writing && (status.st_nlink > 1 || ::access(place.c_str(), W_OK) != 0))
            return place;
    }
    return std::nullopt;
}

Database::Database(const std::filesystem::path& file, Use use) {
    std::error_code error;
    for (auto found = obstacle(file, use); found; found = obstacle(file, use))
        if (use == Use::reading || !std::filesystem::remove(*found, error))
            throw Unusable{"something else is in its place"};
    const int flags =
        use == Use::reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    set_nothing_aside();
    sqlite3* opened = nullptr;
    const int status =
        sqlite3_open_v2(file.c_str(), &opened, flags | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX,
                        page_sums::vfs());
    database_.reset(opened);
    if (status != SQLITE_OK) throw Unusable{"cannot open the index"};
    sqlite3_busy_timeout(opened, patience);
}

void Database::demand_in_place() const {
    int has_moved = 0;
    sqlite3_file_control(database_.get(), "main", SQLITE_FCNTL_HAS_MOVED, &has_moved);
    if (has_moved != 0) throw Unusable{"the index was taken away"};
}

Statement Database::prepare(std::string_view sql) const {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database_.get(), sql.data(), static_cast<int>(sql.size()), &statement,
                           nullptr) != SQLITE_OK)
        fail(database_.get());
    return Statement{statement};
}

void Database::reset() const {
    const auto away_with_all = [this](int yes) {
        sqlite3_file_control(database_.get(), "main", page_sums::read_unchecked, &yes);
        sqlite3_db_config(database_.get(), SQLITE_DBCONFIG_RESET_DATABASE, yes, nullptr);
    };
    int kept_free = page_sums::sum_size;
    sqlite3_file_control(database_.get(), "main", SQLITE_FCNTL_RESERVE_BYTES, &kept_free);
    run("PRAGMA page_size = " + std::to_string(page_sums::page_size));
    away_with_all(1);
    run("VACUUM");
    away_with_all(0);
}

void Database::forgo_flushes() const {
    run("PRAGMA synchronous = OFF");
    run("PRAGMA journal_mode = TRUNCATE");
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
