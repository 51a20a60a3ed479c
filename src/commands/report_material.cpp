#include "commands/report_material.h"

#include "base/utf8.h"
#include "commands/code_words.h"
#include "core/judged_cross.h"

#include <algorithm>
#include <array>
#include <set>

namespace klag::commands {
namespace {

struct Heading {
    std::string_view table;
    const char* title;
    const char* first;
};

constexpr std::array headings{
    Heading{"closed-as", "Closed, by reason", "Reason"},
    Heading{"by-unit", "New, by unit (with the units below it)", "Unit"},
    Heading{"by-procedure", "New, by procedure", "Procedure"},
    Heading{"by-kind", "New, by kind", "Kind"},
    Heading{"by-channel", "New, by channel", "Channel"},
    Heading{"by-complainant", "New, by who complains", "Who"},
    Heading{"by-category", "New cases, by category", "Category"},
    Heading{"by-dimension", "New cases, by quality dimension", "Dimension"},
    Heading{"by-severity", "New cases, by severity", "Severity"},
    Heading{"by-unit-and-category", "New cases, by unit and category", "Unit and category"},
    Heading{"outcomes", "Outcomes of complaints closed, by issue", "Outcome"},
    Heading{"remedies", "What people were given, by issue", "Remedy"},
    Heading{"escalations", "Taken to a higher level", "Level and ground"},
    Heading{"escalation-findings", "What was found at the higher level", "Finding"},
    Heading{"outside", "Taken to an outside body", "Body"},
    Heading{"causes", "Causes found", "Cause"},
    Heading{"effects", "Measures done, by effect", "Effect"},
    Heading{"changed", "What changed because of complaints", "What changed"},
    Heading{"measures-received", "How people received the measures", "Received"},
    Heading{"measures-work", "Whether measures work, asked afterwards", "They work"},
};

/// Those that a picture tells something of.
constexpr std::array<std::string_view, 4> drawn_tables{"by-unit", "by-category", "outcomes",
                                                       "causes"};

const Heading& heading_of(std::string_view table) {
    return *std::find_if(headings.begin(), headings.end(),
                         [&](const Heading& one) { return one.table == table; });
}

/// A row of the breakdown in any of the periods, and its number in each.
struct JoinedRow {
    core::BreakdownRow row;
    std::vector<int> counts;
};

using Joined = std::vector<JoinedRow>;

/// Rows of all periods: in the order of the newest, older ones of their own after the row that they
/// follow in their period. A heading of their own comes after all rows of the heading before it.
Joined joined(const core::ReportBreakdown& breakdown, const ReportMaterial& material) {
    Joined out;
    const std::size_t count = material.periods.size();
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t place = 0;
        for (core::BreakdownRow& row : breakdown.rows(material.periods[i])) {
            auto found = std::find_if(out.begin(), out.end(), [&](const JoinedRow& one) {
                return one.row.id == row.id && one.row.counts == row.counts;
            });
            while (found == out.end() && !row.counts && place < out.size() && out[place].row.counts)
                ++place;
            if (found == out.end())
                found = out.insert(out.begin() + static_cast<std::ptrdiff_t>(place),
                                   JoinedRow{row, std::vector<int>(count)});
            found->counts[i] = row.count;
            place = static_cast<std::size_t>(found - out.begin()) + 1;
        }
    }
    return out;
}

report::Cell cell_of(const core::ReportBreakdown& breakdown, const JoinedRow& joined,
                     std::size_t period, const ReportMaterial& material) {
    return unless_hidden(report::count(joined.counts[period]), breakdown.table, joined.row.id,
                         period, material);
}

bool is_empty(const report::Cell& cell) {
    return cell.kind == report::Cell::Kind::none ||
           (cell.kind == report::Cell::Kind::count && cell.number == 0);
}

bool is_empty(const report::Row& row) {
    return !row.is_heading() &&
           std::all_of(row.cells.begin() + 1, row.cells.end(),
                       [](const report::Cell& cell) { return is_empty(cell); });
}

/// Rows without a case that are hidden beside others: were they left out, everybody would know that
/// there is none, and could compute what they were hidden for.
void add_stand_ins(Joined& rows, std::string_view table, const ReportMaterial& material) {
    const auto row_with = [&rows](std::string_view id) {
        return std::find_if(rows.begin(), rows.end(),
                            [id](const JoinedRow& one) { return one.row.id == id; });
    };
    for (const core::HiddenRows& hidden : material.hidden) {
        const auto ids = hidden.rows.find(table);
        if (ids == hidden.rows.end()) continue;
        for (const std::string& id : ids->second) {
            if (row_with(id) != rows.end()) continue;
            JoinedRow added{{.id = id}, std::vector<int>(material.periods.size())};
            const auto heading = row_with(std::string_view{id}.substr(0, id.rfind('/')));
            const bool is_below = heading != rows.end() && !heading->row.counts;
            added.row.depth = is_below ? heading->row.depth + 1 : 0;
            rows.insert(is_below ? heading + 1 : rows.end(), std::move(added));
        }
    }
}

/// Takes away headings that no row follows.
void drop_bare_headings(std::vector<report::Row>& rows) {
    for (std::size_t i = rows.size(); i-- > 0;)
        if (rows[i].is_heading() && (i + 1 == rows.size() || rows[i + 1].is_heading()))
            rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i));
}

bool hides_something(const report::Table& table) {
    return std::any_of(table.rows.begin(), table.rows.end(), [](const report::Row& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const report::Cell& cell) {
            return cell.kind == report::Cell::Kind::hidden;
        });
    });
}

/// Whether a number other than 0 can be read in it.
bool shows_something(const report::Table& table) {
    return std::any_of(table.rows.begin(), table.rows.end(), [](const report::Row& row) {
        return std::any_of(row.cells.begin() + 1, row.cells.end(), [](const report::Cell& cell) {
            return cell.kind != report::Cell::Kind::hidden && !is_empty(cell);
        });
    });
}

std::string unit_title(const std::string& id, const ReportMaterial& material) {
    if (id.empty()) return material.say(text("(not given)"));
    const core::Unit* unit = material.organisation.unit(id);
    if (unit == nullptr) return id;
    if (unit->level.empty()) return unit->name;
    return material.say(text("{unit} ({level})", {{"unit", unit->name}, {"level", unit->level}}));
}

std::string escalation_name(const std::string& id, const ReportMaterial& material) {
    const auto slash = id.find('/');
    return material.say(
        text("{level}: {ground}",
             {{"level", id.substr(0, slash)},
              {"ground", material.say(code_words(core::Field::ground, id.substr(slash + 1)))}}));
}

/// The words for what has no code.
Text missing_words(std::string_view table) {
    if (table == "outcomes") return text("without a finding");
    if (table == "effects") return text("not evaluated");
    if (table == "changed") return text("nothing said");
    return text("(not given)");
}

}  // namespace

std::string row_name(const core::ReportBreakdown& breakdown, const core::BreakdownRow& row,
                     const ReportMaterial& material) {
    const bool of_unit = breakdown.codes == core::Field::unit || !row.counts;
    if (of_unit) return unit_title(row.id, material);
    if (breakdown.codes == core::Field::ground) return escalation_name(row.id, material);
    if (!row.title.empty()) return row.title;
    if (row.id.empty() || row.id.ends_with('/'))
        return material.say(missing_words(breakdown.table));
    if (row.id == "pending") return material.say(text("no finding yet"));
    if (breakdown.table == "closed-as") return material.say(closing_words(row.id));
    return material.say(code_words(breakdown.codes, row.id));
}

report::Table empty_table(std::string id, const Text& title, const Text& first,
                          const ReportMaterial& material) {
    report::Table table{
        .id = std::move(id), .title = material.say(title), .columns = {}, .rows = {}};
    table.columns.push_back({"name", material.say(first), report::Cell::Kind::text});
    return table;
}

void add_period_columns(report::Table& table, const ReportMaterial& material) {
    for (const core::Report& report : material.periods)
        table.columns.push_back({report.period.id, report.period.id, report::Cell::Kind::count});
}

void add_counts(report::Table& table, std::string id, const Text& name,
                const std::function<int(const core::Report&)>& figure,
                const ReportMaterial& material) {
    report::Row row{std::move(id), {report::words(material.say(name))}};
    for (const core::Report& report : material.periods)
        row.cells.push_back(report::count(figure(report)));
    table.rows.push_back(std::move(row));
}

report::Table breakdown_table(std::string_view name, const ReportMaterial& material) {
    const core::ReportBreakdown& breakdown = *core::report_breakdown(name);
    const Heading& heading = heading_of(name);
    report::Table table =
        empty_table(std::string{name}, text(heading.title), text(heading.first), material);
    add_period_columns(table, material);
    if (material.hidden.front().withholds(name)) {
        // Where no case came in, which the flow says, there is nothing to hide.
        table.withheld = name != core::cross_table || material.now().flow.received > 0;
        return table;
    }
    Joined rows = joined(breakdown, material);
    add_stand_ins(rows, name, material);
    for (const JoinedRow& joined : rows) {
        report::Row row{joined.row.id.empty() ? "not-given" : joined.row.id,
                        {report::words(row_name(breakdown, joined.row, material))},
                        joined.row.depth};
        for (std::size_t i = 0; joined.row.counts && i < material.periods.size(); ++i)
            row.cells.push_back(cell_of(breakdown, joined, i, material));
        if (!is_empty(row)) table.rows.push_back(std::move(row));
    }
    drop_bare_headings(table.rows);
    const bool drawn =
        std::find(drawn_tables.begin(), drawn_tables.end(), name) != drawn_tables.end();
    if (drawn && table.rows.size() > 1)
        table.chart = report::Chart{
            .title = material.say(text("{period} in bars", {{"period", material.now().period.id}})),
            .description = material.say(text("Bars for {period}; the table has the figures.",
                                             {{"period", material.now().period.id}})),
            .bars = report::Bars{.by_size = name == "by-category" || name == "causes"}};
    return table;
}

report::Cell unless_hidden(report::Cell figure, std::string_view table, const std::string& row,
                           std::size_t period, const ReportMaterial& material) {
    return material.hidden[period].hides(table, row) ? report::hidden() : std::move(figure);
}

void add_judged_counts(report::Table& table, const std::string& id, const Text& name,
                       const std::function<int(const core::Report&)>& figure,
                       const ReportMaterial& material) {
    report::Row row{id, {report::words(material.say(name))}};
    for (std::size_t i = 0; i < material.periods.size(); ++i)
        row.cells.push_back(
            unless_hidden(report::count(figure(material.periods[i])), table.id, id, i, material));
    table.rows.push_back(std::move(row));
}

void add_tables(report::Section& section, std::vector<report::Table> tables,
                const ReportMaterial& material) {
    for (report::Table& table : tables) {
        if (!material.wants(table.id)) continue;
        if (shows_something(table) || table.id == "flow")
            section.tables.push_back(std::move(table));
        else if (table.withheld || hides_something(table))
            section.too_small.push_back(table.title);
        else if (!material.wanted.empty() && !table.columns.empty())
            section.empty.push_back(table.title);
    }
}

void say_what_is_left_out(report::Section& section, const ReportMaterial& material) {
    const bool totals_only = material.hidden.front().everything;  // which is said elsewhere
    if (!section.too_small.empty() && !totals_only)
        section.paragraphs.push_back(
            material.say(text("Not shown, because the numbers in them are too small: {tables}.",
                              {{"tables", join(section.too_small, "; ")}})));
    if (!section.empty.empty())
        section.paragraphs.push_back(material.say(
            text("None in this period: {tables}.", {{"tables", join(section.empty, "; ")}})));
}

}  // namespace klag::commands
