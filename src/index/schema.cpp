#include "index/schema.h"

#include "index/case_bytes.h"
#include "index/unusable.h"

namespace klag::index {
namespace {

/// The columns come before the case itself, so that a search reads little. Dates are days since
/// 1970. `due` is there while something of the case is to be done. Each category stands between
/// two ends of a line.
constexpr std::string_view tables[] = {
    "CREATE TABLE about (form TEXT, made TEXT, at TEXT, settings BLOB)",
    R"(CREATE TABLE cases (year INTEGER, running INTEGER, series TEXT, received INTEGER,
       last_day INTEGER, due INTEGER, is_open INTEGER, unfinished INTEGER, unit TEXT,
       categories TEXT, bytes BLOB, summary BLOB))",
    "CREATE TABLE settings (id TEXT PRIMARY KEY, bytes BLOB)",
    "CREATE TABLE counted (id TEXT PRIMARY KEY, bytes BLOB)",
    "CREATE UNIQUE INDEX places ON cases (year, running, series)",
    "CREATE INDEX numbers ON cases (running, year)",
    // The usual list reads nothing else.
    R"(CREATE INDEX open_cases ON cases (year, running, series, summary) WHERE is_open)",
    "CREATE INDEX due_cases ON cases (due) WHERE due IS NOT NULL",
    "CREATE INDEX unit_cases ON cases (unit, received, categories)",
    "CREATE INDEX days_of_cases ON cases (received)"};

/// What the index is made of: another klag's, with other columns or other bytes, is made anew. So
/// is that of another version, which may have read other values from the same files.
std::string form() {
    std::string all = KLAG_VERSION " " + form_of_bytes() + form_of_values();
    for (const std::string_view sql : tables) all += "\n" + std::string{sql};
    return all;
}

About about_in(const Statement& row) {
    About about{std::string{row.bytes_at(2)}, {}};
    auto settings = unpacked<Ids>(row.bytes_at(3));
    if (!settings) throw Damaged{"the list of settings files is none"};
    about.settings = std::move(*settings);
    return about;
}

constexpr std::string_view about_itself = "SELECT form, made, at, settings FROM about";

}  // namespace

std::int64_t number_of(Date date) { return date.days().time_since_epoch().count(); }

Date date_of(std::int64_t number) { return Date{std::chrono::sys_days{std::chrono::days{number}}}; }

std::string lines_of(const std::vector<std::string>& values) {
    std::string lines = "\n";
    for (const std::string& value : values) lines += value + "\n";
    return lines;
}

About about(const Database& database) {
    Statement row = database.prepare(about_itself);
    if (!row.step()) throw Unusable{"the index says nothing about itself"};
    return about_in(row);
}

std::optional<About> usable(const Database& database, const std::string& made) {
    try {
        const Transaction transaction{database, Transaction::Kind::reading};
        Statement row = database.prepare(about_itself);
        if (row.step() && row.bytes_at(0) == form() && row.bytes_at(1) == made)
            return about_in(row);
    } catch (const Unusable&) {
        // no index
    }
    return std::nullopt;
}

void put_about(const Database& database, const About& about) {
    const std::string settings = packed(about.settings);
    database.prepare("UPDATE about SET at = ?, settings = ?")
        .text(1, about.commit)
        .blob(2, settings)
        .run();
}

void put_kept(const Database& database, std::string_view table, const std::string& id,
              std::string_view bytes) {
    database.prepare("INSERT OR REPLACE INTO " + std::string{table} + " VALUES (?, ?)")
        .text(1, id)
        .blob(2, bytes)
        .run();
}

void make_tables(const Database& database, const std::string& made) {
    Transaction transaction{database, Transaction::Kind::writing};
    for (const std::string_view sql : tables) database.run(sql);
    database.prepare("INSERT INTO about (form, made) VALUES (?, ?)")
        .text(1, form())
        .text(2, made)
        .run();
    put_about(database, {});  // one way to write what it is an index of
    transaction.commit();
}

}  // namespace klag::index
