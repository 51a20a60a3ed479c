#include "index/case_index.h"

#include "base/packing.h"
#include "index/case_bytes.h"
#include "index/unusable.h"
#include "index/value_bytes.h"

namespace klag::index {
namespace {

std::int64_t number_of(Date date) { return date.days().time_since_epoch().count(); }

/// The columns come before the case itself, so that a search reads little. Dates are days since
/// 1970. `due` is there while something of the case is to be done.
constexpr std::string_view tables[] = {
    "CREATE TABLE about (form TEXT, boot TEXT, at TEXT, settings BLOB, sum INTEGER)",
    R"(CREATE TABLE cases (year INTEGER, running INTEGER, series TEXT, received INTEGER,
       last_day INTEGER, due INTEGER, is_open INTEGER, unfinished INTEGER, unit TEXT, bytes BLOB,
       sum INTEGER, summary BLOB, summary_sum INTEGER))",
    "CREATE TABLE settings (id TEXT PRIMARY KEY, bytes BLOB, sum INTEGER)",
    "CREATE UNIQUE INDEX places ON cases (year, running, series)",
    "CREATE INDEX numbers ON cases (running, year)",
    // The usual list reads nothing else.
    R"(CREATE INDEX open_cases ON cases (year, running, series, summary, summary_sum)
       WHERE is_open)",
    "CREATE INDEX due_cases ON cases (due) WHERE due IS NOT NULL",
    "CREATE INDEX unit_cases ON cases (unit, received)",
    "CREATE INDEX days_of_cases ON cases (received)"};

/// What the index is made of: another klag's, with other columns or other bytes, is made anew. So
/// is that of another version, which may have read other values from the same files.
std::string form() {
    std::string all = KLAG_VERSION " " + form_of_bytes() + form_of_values();
    for (const std::string_view sql : tables) all += "\n" + std::string{sql};
    return all;
}

/// The number of a row in that form.
std::string_view sql_of(core::NumberForm form) {
    switch (form) {
        case core::NumberForm::running:
            return "running";
        case core::NumberForm::year_and_this:
            return "year || '-' || running";
        case core::NumberForm::whole:
            break;
    }
    return "series || '-' || year || '-' || printf('%04d', running)";
}

/// The question that core::selects answers for one case.
std::string sql_of(std::string_view columns, const core::Selection& selection) {
    std::string sql = "SELECT " + std::string{columns} + " FROM cases";
    // Few cases have anything left to do; left alone, SQLite would read them all in their order.
    if (selection.due_by) sql += " INDEXED BY due_cases";
    sql += " WHERE 1";
    if (selection.open_only) sql += " AND is_open";
    if (selection.due_by) sql += " AND due <= ?1";
    if (selection.active_since) sql += " AND (last_day >= ?2 OR unfinished)";
    if (selection.received_from) sql += " AND received >= ?3";
    if (selection.received_to) sql += " AND received <= ?4";
    if (!selection.unit.empty()) sql += " AND unit = ?5";
    if (!selection.number_begins.empty())
        sql += std::string{" AND substr("}.append(sql_of(core::form_of(selection.number_begins))) +
               ", 1, length(?6)) = ?6";
    const std::string way = selection.newest_first ? " DESC" : "";
    return sql + " ORDER BY year" + way + ", running" + way + ", series" + way;
}

/// Not for ever: a program with another std::hash finds all of it damaged, and makes it anew.
std::int64_t sum_of(std::string_view bytes) {
    return static_cast<std::int64_t>(std::hash<std::string_view>{}(bytes));
}

std::int64_t sum_of(const Place& place, const core::Traits& traits, std::string_view bytes) {
    Packer all;
    all.text(place.series);
    all.text(traits.unit);
    for (const std::int64_t number :
         {std::int64_t{place.year}, std::int64_t{place.running}, number_of(traits.received),
          number_of(traits.last), traits.due ? number_of(*traits.due) : std::int64_t{-1},
          std::int64_t{traits.is_open}, std::int64_t{traits.unfinished}, sum_of(bytes)})
        all.signed_number(number);
    return sum_of(all.take());
}

/// Ties the bytes to what they were read from.
std::int64_t sum_of_kept(const std::string& id, std::string_view bytes) {
    return sum_of(id + "\n" + std::to_string(sum_of(bytes)));
}

Date date_of(std::int64_t number) { return Date{std::chrono::sys_days{std::chrono::days{number}}}; }

constexpr std::string_view columns_of_case =
    "year, running, series, received, last_day, due, is_open, unfinished, unit, bytes, sum";

core::Case case_in(const Statement& row) {
    const Place place{static_cast<int>(row.number_at(0)), static_cast<int>(row.number_at(1)),
                      std::string{row.bytes_at(2)}};
    const core::Traits traits{
        .is_open = row.number_at(6) != 0,
        .unfinished = row.number_at(7) != 0,
        .received = date_of(row.number_at(3)),
        .last = date_of(row.number_at(4)),
        .due = row.is_nothing_at(5) ? std::nullopt : std::optional{date_of(row.number_at(5))},
        .unit = std::string{row.bytes_at(8)}};
    const std::string_view bytes = row.bytes_at(9);
    if (sum_of(place, traits, bytes) != row.number_at(10))
        throw Damaged{"a row is not what was put in"};
    return case_of(bytes);
}

constexpr std::string_view columns_of_summary = "summary, summary_sum";

core::Summary summary_in(const Statement& row) {
    const std::string_view bytes = row.bytes_at(0);
    auto summary = unpacked<core::Summary>(bytes);
    if (!summary || sum_of(bytes) != row.number_at(1))
        throw Damaged{"a summary is not what was put in"};
    return std::move(*summary);
}

void bind(Statement& statement, int place, const std::optional<Date>& date) {
    if (date) statement.number(place, number_of(*date));
}

/// What the database says it is an index of.
struct About {
    std::string commit;
    Ids settings;
};

About about_in(const Statement& row) {
    About about{std::string{row.bytes_at(2)}, {}};
    const std::string_view bytes = row.bytes_at(3);
    auto settings = unpacked<Ids>(bytes);
    if (!settings || row.number_at(4) != sum_of_kept(about.commit, bytes))
        throw Damaged{"what the index says about itself is not what was put in"};
    about.settings = std::move(*settings);
    return about;
}

constexpr std::string_view about_itself = "SELECT form, boot, at, settings, sum FROM about";

/// Nothing when it is none of this form, made since the machine started.
std::optional<About> usable(const Database& database, const std::string& boot) {
    try {
        const Transaction transaction{database, Transaction::Kind::reading};
        Statement row = database.prepare(about_itself);
        if (row.step() && row.bytes_at(0) == form() && row.bytes_at(1) == boot)
            return about_in(row);
    } catch (const Unusable&) {
        // no index
    }
    return std::nullopt;
}

void put_about(const Database& database, const About& about) {
    const std::string settings = packed(about.settings);
    database.prepare("UPDATE about SET at = ?, settings = ?, sum = ?")
        .text(1, about.commit)
        .blob(2, settings)
        .number(3, sum_of_kept(about.commit, settings))
        .run();
}

void make_anew(const Database& database, const std::string& boot) {
    database.reset();
    database.forgo_flushes();
    Transaction transaction{database, Transaction::Kind::writing};
    for (const std::string_view sql : tables) database.run(sql);
    database.prepare("INSERT INTO about (form, boot) VALUES (?, ?)")
        .text(1, form())
        .text(2, boot)
        .run();
    put_about(database, {});  // one way to write what it is an index of
    transaction.commit();
}

}  // namespace

CaseIndex CaseIndex::open(const std::filesystem::path& file, Database::Use use,
                          const std::string& boot) {
    CaseIndex index{Database{file, use}};
    auto found = usable(index.database_, boot);
    if (use == Database::Use::reading && !found)
        throw Unusable{"of another form or boot, or damaged"};
    if (use == Database::Use::writing)
        found ? index.database_.forgo_flushes() : make_anew(index.database_, boot);
    if (found) {
        index.commit_ = std::move(found->commit);
        index.settings_ = std::move(found->settings);
    }
    return index;
}

std::string CaseIndex::held_now() const {
    Statement about = database_.prepare("SELECT at FROM about");
    if (!about.step()) throw Unusable{"the index says nothing about itself"};
    return std::string{about.bytes_at(0)};
}

void CaseIndex::demand(const std::string& expected) const {
    if (held_now() != expected) throw Unusable{"the index holds another commit"};
}

Statement CaseIndex::rows(std::string_view columns, const core::Selection& selection) const {
    Statement rows = database_.prepare(sql_of(columns, selection));
    bind(rows, 1, selection.due_by);
    bind(rows, 2, selection.active_since);
    bind(rows, 3, selection.received_from);
    bind(rows, 4, selection.received_to);
    if (!selection.unit.empty()) rows.text(5, selection.unit);
    if (!selection.number_begins.empty()) rows.text(6, selection.number_begins);
    return rows;
}

void CaseIndex::each(const std::string& commit, const core::Selection& selection,
                     const std::function<bool(core::Case&&)>& visit) const {
    const Transaction transaction{database_, Transaction::Kind::reading};
    demand(commit);
    for (Statement row = rows(columns_of_case, selection); row.step();)
        if (!visit(case_in(row))) return;
}

void CaseIndex::each_summary(const std::string& commit, const core::Selection& selection,
                             const std::function<bool(core::Summary&&)>& visit) const {
    const Transaction transaction{database_, Transaction::Kind::reading};
    demand(commit);
    for (Statement row = rows(columns_of_summary, selection); row.step();)
        if (!visit(summary_in(row))) return;
}

bool CaseIndex::has_in_another_year(const std::string& commit, int running, int year) const {
    if (!other_years_)
        other_years_ = database_.prepare(
            "SELECT at, EXISTS (SELECT 1 FROM cases WHERE running = ? AND year <> ?) FROM about");
    bool is_of_commit = false;
    bool has = false;
    for (other_years_->number(1, running).number(2, year); other_years_->step();) {
        is_of_commit = other_years_->bytes_at(0) == commit;
        has = other_years_->number_at(1) != 0;
    }
    if (!is_of_commit) throw Unusable{"the index holds another commit"};
    return has;
}

std::optional<Date> CaseIndex::first_received(const std::string& commit) const {
    const Transaction transaction{database_, Transaction::Kind::reading};
    demand(commit);
    Statement row = database_.prepare("SELECT received FROM cases ORDER BY received LIMIT 1");
    if (!row.step()) return std::nullopt;
    return date_of(row.number_at(0));
}

std::optional<std::string> CaseIndex::kept(const std::string& id) const {
    if (!kept_) kept_ = database_.prepare("SELECT bytes, sum FROM settings WHERE id = ?");
    std::optional<std::string> found;
    for (kept_->text(1, id); kept_->step();)
        if (kept_->number_at(1) == sum_of_kept(id, kept_->bytes_at(0)))
            found = std::string{kept_->bytes_at(0)};
    return found;
}

Row row_of(const Place& place, const core::Case& c) {
    const core::State state = fold(c);
    Row row{.place = place,
            .traits = core::traits(c, state),
            .bytes = bytes_of(c),
            .summary = packed(core::summary(c.number, state))};
    row.sum = sum_of(row.place, row.traits, row.bytes);
    row.summary_sum = sum_of(row.summary);
    return row;
}

Update::Update(CaseIndex& index)
    : index_{index},
      transaction_{index.database_, Transaction::Kind::writing},
      put_{index.database_.prepare(
          "INSERT INTO cases VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
          " ON CONFLICT (year, running, series) DO UPDATE SET received = ?4, last_day = ?5,"
          " due = ?6, is_open = ?7, unfinished = ?8, unit = ?9, bytes = ?10, sum = ?11,"
          " summary = ?12, summary_sum = ?13")},
      remove_{index.database_.prepare(
          "DELETE FROM cases WHERE year = ? AND running = ? AND series = ?")} {
    Statement row = index.database_.prepare(about_itself);
    if (!row.step()) throw Unusable{"the index says nothing about itself"};
    About about = about_in(row);
    before_ = std::move(about.commit);
    settings_before_ = std::move(about.settings);
}

void Update::clear() {
    index_.database_.run("DELETE FROM cases");
    before_.clear();
    settings_before_.clear();
}

void Update::put(const Row& row) {
    const core::Traits& traits = row.traits;
    put_.number(1, row.place.year).number(2, row.place.running).text(3, row.place.series);
    put_.number(4, number_of(traits.received)).number(5, number_of(traits.last));
    if (traits.due)
        put_.number(6, number_of(*traits.due));
    else
        put_.nothing(6);
    put_.number(7, traits.is_open ? 1 : 0).number(8, traits.unfinished ? 1 : 0);
    put_.text(9, traits.unit).blob(10, row.bytes).number(11, row.sum);
    put_.blob(12, row.summary).number(13, row.summary_sum).run();
}

void Update::remove(const Place& place) {
    remove_.number(1, place.year).number(2, place.running).text(3, place.series).run();
}

void Update::keep(const std::string& id, std::string_view bytes) {
    index_.database_.prepare("INSERT OR REPLACE INTO settings VALUES (?, ?, ?)")
        .text(1, id)
        .blob(2, bytes)
        .number(3, sum_of_kept(id, bytes))
        .run();
}

void Update::commit(const std::string& commit, const Ids& settings) {
    put_about(index_.database_, {commit, settings});
    transaction_.commit();
    index_.commit_ = commit;
    index_.settings_ = settings;
}

}  // namespace klag::index
