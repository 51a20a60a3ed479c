// Asks klag's index what klag asks it, and prints the rows: select DATABASE list LIMIT, or
// select DATABASE overdue DAY (days since 1970; what is due by then).
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>
#include <string_view>

namespace {

constexpr const char* listing =
    "SELECT series, year, running, received, due, unit, bytes FROM cases WHERE is_open"
    " ORDER BY year, running, series LIMIT ?1";
constexpr const char* overdue =
    "SELECT series, year, running, received, due, unit, bytes FROM cases WHERE due <= ?1"
    " ORDER BY year, running, series";

const unsigned char* text_at(sqlite3_stmt* row, int column) {
    const unsigned char* text = sqlite3_column_text(row, column);
    return text == nullptr ? reinterpret_cast<const unsigned char*>("") : text;
}

void print_rows(sqlite3_stmt* row) {
    while (sqlite3_step(row) == SQLITE_ROW)
        std::printf("%s-%d-%04d  %d  %d  %s  %d\n", text_at(row, 0), sqlite3_column_int(row, 1),
                    sqlite3_column_int(row, 2), sqlite3_column_int(row, 3),
                    sqlite3_column_int(row, 4), text_at(row, 5), sqlite3_column_bytes(row, 6));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    const char* sql = std::string_view{argv[2]} == "list" ? listing : overdue;
    sqlite3* database = nullptr;
    sqlite3_stmt* row = nullptr;
    if (sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr) !=
            SQLITE_OK ||
        sqlite3_prepare_v2(database, sql, -1, &row, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
        return 1;
    }
    sqlite3_bind_int(row, 1, std::atoi(argv[3]));
    print_rows(row);
    sqlite3_finalize(row);
    sqlite3_close(database);
    return 0;
}
