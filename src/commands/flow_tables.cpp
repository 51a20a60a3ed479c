#include "base/utf8.h"
#include "commands/code_words.h"
#include "commands/report_tables.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Report;

/// The start of a row: its title in the procedure, else the words of its code.
SheetRow named(const std::string& title, const std::string& id,
               const std::function<Text(const std::string&)>& words) {
    if (!title.empty()) return {{title}};
    if (id.empty()) return {{text("(not given)").english()}};
    return {{words(id).english()}, id};
}

/// The row of `list` with the id of `wanted`; nullptr when there is none.
template <class Row>
const Row* same_row(const std::vector<Row>& list, const Row& wanted) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Row& row) { return row.id == wanted.id; });
    return found == list.end() ? nullptr : &*found;
}

/// The rows of both periods: those of this one first.
template <class Row>
std::vector<Row> both(const std::vector<Row>& now, const std::vector<Row>& before) {
    std::vector<Row> rows = now;
    for (const Row& row : before)
        if (same_row(now, row) == nullptr) rows.push_back(row);
    return rows;
}

/// A table with one number a row for each of the two periods.
template <class Row, class Value>
SheetTable counted_rows(CountWords words, std::vector<Row> Report::*list, const ReportPair& reports,
                        Value value) {
    SheetTable table{
        words.id, std::move(words.heading), compared(std::move(words.first), reports), {}};
    for (const Row& row : both(reports.now.*list, reports.before.*list)) {
        const Row* here = same_row(reports.now.*list, row);
        const Row* there = same_row(reports.before.*list, row);
        SheetRow shown = named(row.title, row.id, words.words);
        shown.cells.push_back(number(here == nullptr ? 0 : value(*here)));
        shown.cells.push_back(number(there == nullptr ? 0 : value(*there)));
        table.rows.push_back(std::move(shown));
    }
    return table;
}

/// How often the other period had the same level and ground.
int same_escalations(const core::EscalationRow& wanted, const Report& report) {
    for (const core::EscalationRow& row : report.escalations)
        if (row.level == wanted.level && row.ground == wanted.ground) return row.count;
    return 0;
}

void add_silent_units(SheetTable& table, const ReportPair& reports,
                      const core::Organisation& organisation) {
    std::vector<std::string> names;
    for (const std::string& id : reports.now.silent_units) {
        const core::Unit* unit = organisation.unit(id);
        names.push_back(unit == nullptr ? id : unit->name);
    }
    if (!names.empty())
        table.notes.push_back(
            text("Nothing was registered for: {units}. Few registrations are no "
                 "proof of few problems.",
                 {{"units", join(names, ", ")}}));
}

}  // namespace

SheetTable flow_table(const ReportPair& reports) {
    SheetTable table{"flow", text("Cases"), compared(text("Figure"), reports), {}};
    const auto add = [&](const char* what, const char* code, int core::Flow::*figure) {
        table.rows.push_back({{text(what).english(), number(reports.now.flow.*figure),
                               number(reports.before.flow.*figure)},
                              code});
    };
    add("brought forward", "brought forward", &core::Flow::brought_forward);
    add("+ new", "new", &core::Flow::received);
    add("+ reopened", "reopened", &core::Flow::reopened);
    add("− closed", "closed", &core::Flow::closed);
    add("− void", "void", &core::Flow::voided);
    add("= carried forward", "carried forward", &core::Flow::carried_forward);
    if (reports.now.registered_late > 0)
        table.notes.push_back(
            counted(reports.now.registered_late,
                    "{count} of them came in before this period but was registered in it; no "
                    "earlier report could know it.",
                    "{count} of them came in before this period but were registered in it; no "
                    "earlier report could know them."));
    if (reports.now.voided_late > 0)
        table.notes.push_back(
            counted(reports.now.voided_late,
                    "{count} case that an earlier report counted turned out to be registered by "
                    "mistake.",
                    "{count} cases that an earlier report counted turned out to be registered by "
                    "mistake."));
    return table;
}

SheetTable unit_table(const ReportPair& reports, const core::Organisation& organisation) {
    SheetTable table{
        "by-unit",
        text("By unit (with the units below it)"),
        {text("Unit"), text("new"), text("closed"), text("open at the end"), text("before")},
        {}};
    for (const core::UnitRow& row : reports.now.units) {
        const core::UnitRow* before = same_row(reports.before.units, row);
        if (row.with_below.empty() && (before == nullptr || before->with_below.empty())) continue;
        SheetRow shown = named(row.name, row.id, words_of(core::Field::unit));
        shown.depth = row.depth;
        for (const int figure :
             {row.with_below.received, row.with_below.closed, row.with_below.carried_forward})
            shown.cells.push_back(number(figure));
        const core::Flow then = before == nullptr ? core::Flow{} : before->with_below;
        shown.cells.push_back(number(then.received) + " / " + number(then.closed) + " / " +
                              number(then.carried_forward));
        table.rows.push_back(std::move(shown));
    }
    add_silent_units(table, reports, organisation);
    return table;
}

SheetTable flow_rows(CountWords words, std::vector<core::FlowRow> Report::*rows,
                     const ReportPair& reports) {
    return counted_rows(std::move(words), rows, reports,
                        [](const core::FlowRow& row) { return row.flow.received; });
}

SheetTable issue_rows(CountWords words, std::vector<core::IssueRow> Report::*rows,
                      const ReportPair& reports) {
    return counted_rows(std::move(words), rows, reports,
                        [](const core::IssueRow& row) { return row.issues; });
}

SheetTable count_rows(CountWords words, std::vector<core::Count> Report::*rows,
                      const ReportPair& reports) {
    return counted_rows(std::move(words), rows, reports,
                        [](const core::Count& row) { return row.count; });
}

SheetTable outcome_table(const ReportPair& reports) {
    SheetTable table{"outcomes",
                     text("Outcomes, by issue, of complaints closed"),
                     compared(text("Outcome"), reports),
                     {}};
    const auto issues = [](const core::OutcomeRow* row) {
        return row == nullptr ? 0 : row->issues;
    };
    for (const core::OutcomeRow& row : both(reports.now.outcomes, reports.before.outcomes)) {
        const Text name =
            row.id.empty() ? text("without a finding") : code_words(core::Field::outcome, row.id);
        table.rows.push_back({{name.english(), number(issues(same_row(reports.now.outcomes, row))),
                               number(issues(same_row(reports.before.outcomes, row)))},
                              row.id});
    }
    return table;
}

SheetTable escalation_table(const ReportPair& reports) {
    SheetTable table{"escalations",
                     text("Taken to a higher level"),
                     compared(text("Level and ground"), reports),
                     {}};
    std::vector<core::EscalationRow> rows = reports.now.escalations;
    for (const core::EscalationRow& row : reports.before.escalations)
        if (same_escalations(row, reports.now) == 0) rows.push_back(row);
    for (const core::EscalationRow& row : rows) {
        const std::string level = number(row.level);
        const Text ground = code_words(core::Field::ground, row.ground);
        table.rows.push_back(
            {{text("{level}: {ground}", {{"level", level}, {"ground", ground.english()}}).english(),
              number(same_escalations(row, reports.now)),
              number(same_escalations(row, reports.before))},
             level + ", " + row.ground});
    }
    return table;
}

}  // namespace klag::commands
