#include "index/case_index.h"

#include "index/case_bytes.h"
#include "index/schema.h"
#include "index/unusable.h"
#include "index/value_bytes.h"

#include <sys/stat.h>

namespace klag::index {
namespace {

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

constexpr int first_category = 7;  // the number of its parameter

std::string sql_of_any_category(std::size_t count) {
    std::string sql;
    for (std::size_t i = 0; i < count; ++i)
        sql += std::string{i > 0 ? " OR " : ""} + "instr(categories, ?" +
               std::to_string(first_category + i) + ")";
    return sql;
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
    if (!selection.any_category.empty())
        sql += " AND (" + sql_of_any_category(selection.any_category.size()) + ")";
    if (!selection.number_begins.empty())
        sql += std::string{" AND substr("}.append(sql_of(core::form_of(selection.number_begins))) +
               ", 1, length(?6)) = ?6";
    const std::string way = selection.newest_first ? " DESC" : "";
    return sql + " ORDER BY year" + way + ", running" + way + ", series" + way;
}

core::Summary summary_of(std::string_view bytes) {
    auto summary = unpacked<core::Summary>(bytes);
    if (!summary) throw Damaged{"a summary is none"};
    return std::move(*summary);
}

/// The bytes in the row for `id`; nothing when there is none.
std::optional<std::string> kept_in(Statement& rows, const std::string& id) {
    std::optional<std::string> found;
    for (rows.text(1, id); rows.step();) found = std::string{rows.bytes_at(0)};
    return found;
}

/// A copy of the file is another one: it may have been taken while klag was writing.
std::string made_in(const std::filesystem::path& file, const std::string& boot) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) throw Unusable{"the index was taken away"};
    return boot + " " + std::to_string(status.st_dev) + " " + std::to_string(status.st_ino);
}

void bind(Statement& statement, int place, const std::optional<Date>& date) {
    if (date) statement.number(place, number_of(*date));
}

}  // namespace

CaseIndex CaseIndex::open(const std::filesystem::path& file, Database::Use use,
                          const std::string& boot) {
    CaseIndex index{Database{file, use}};
    auto found = usable(index.database_, made_in(file, boot));
    if (use == Database::Use::reading && !found)
        throw Unusable{"of another form or boot, or damaged"};
    if (use == Database::Use::writing) {
        if (!found) index.database_ = Database::anew(file);
        index.database_.write_straight();
        if (!found) make_tables(index.database_, made_in(file, boot));
    }
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
    int place = first_category;
    for (const std::string& category : selection.any_category)
        rows.text(place++, lines_of({category}));
    return rows;
}

void CaseIndex::each(const std::string& commit, const core::Selection& selection,
                     const std::function<bool(core::Case&&)>& visit) const {
    const Transaction transaction{database_, Transaction::Kind::reading};
    demand(commit);
    for (Statement row = rows("bytes", selection); row.step();)
        if (!visit(case_of(row.bytes_at(0)))) return;
}

void CaseIndex::each_summary(const std::string& commit, const core::Selection& selection,
                             const std::function<bool(core::Summary&&)>& visit) const {
    const Transaction transaction{database_, Transaction::Kind::reading};
    demand(commit);
    for (Statement row = rows("summary", selection); row.step();)
        if (!visit(summary_of(row.bytes_at(0)))) return;
}

bool CaseIndex::has_in_another_year(const std::string& commit, int running, int year) const {
    if (!other_years_)
        other_years_ = database_.prepare(
            "SELECT at, EXISTS (SELECT 1 FROM cases WHERE running = ? AND year <> ?) FROM about");
    const Transaction transaction{database_, Transaction::Kind::reading};
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
    if (!kept_) kept_ = database_.prepare("SELECT bytes FROM settings WHERE id = ?");
    return kept_in(*kept_, id);
}

std::optional<std::string> CaseIndex::counted(const std::string& commit,
                                              const std::string& id) const {
    const Transaction transaction{database_, Transaction::Kind::reading};
    demand(commit);
    Statement rows = database_.prepare("SELECT bytes FROM counted WHERE id = ?");
    return kept_in(rows, id);
}

void CaseIndex::keep_counted(const std::string& commit, const std::string& id,
                             std::string_view bytes) {
    Transaction transaction{database_, Transaction::Kind::writing};
    demand(commit);
    put_kept(database_, "counted", id, bytes);
    // What nobody asks for any more goes in the end: yesterday's, and that of another program.
    database_.run("DELETE FROM counted WHERE rowid <= (SELECT max(rowid) FROM counted) - " +
                  std::to_string(most_counted));
    transaction.commit();
}

}  // namespace klag::index
