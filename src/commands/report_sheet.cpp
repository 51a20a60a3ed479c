#include "commands/report_sheet.h"

#include "base/utf8.h"

#include <algorithm>
#include <cstdio>
#include <functional>

namespace klag::commands {
namespace {

using core::Report;

std::string number(int value) { return std::to_string(value); }

std::string decimal(double value) {
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.1f", value);
    std::string out{digits};
    if (out.ends_with(".0")) out.resize(out.size() - 2);
    return out;
}

std::string share(int part, int whole) {
    if (whole == 0) return "–";
    return number((100 * part + whole / 2) / whole) + " %";
}

/// The heads of a table that compares two periods.
std::vector<Text> compared(Text first, const ReportPair& reports) {
    return {std::move(first), text(reports.now.period.id), text(reports.before.period.id)};
}

std::string named(const std::string& title, const std::string& id) {
    if (!title.empty()) return title;
    return id.empty() ? text("(not given)").english() : id;
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
template <class Row>
SheetTable counted(const char* id, Text heading, Text first, const std::vector<Row>& now,
                   const std::vector<Row>& before, const ReportPair& reports,
                   const std::function<std::string(const Row&)>& name,
                   const std::function<int(const Row&)>& value) {
    SheetTable table{id, std::move(heading), compared(std::move(first), reports), {}};
    for (const Row& row : both(now, before)) {
        const Row* here = same_row(now, row);
        const Row* there = same_row(before, row);
        table.rows.push_back({name(row), number(here == nullptr ? 0 : value(*here)),
                              number(there == nullptr ? 0 : value(*there))});
    }
    return table;
}

SheetTable flow_table(const ReportPair& reports) {
    SheetTable table{"flow", text("Cases"), compared(text("Figure"), reports), {}};
    const auto add = [&](const char* what, int core::Flow::*figure) {
        table.rows.push_back({text(what).english(), number(reports.now.flow.*figure),
                              number(reports.before.flow.*figure)});
    };
    add("brought forward", &core::Flow::brought_forward);
    add("+ new", &core::Flow::received);
    add("+ reopened", &core::Flow::reopened);
    add("− closed", &core::Flow::closed);
    add("− void", &core::Flow::voided);
    add("= carried forward", &core::Flow::carried_forward);
    if (reports.now.registered_late > 0)
        table.notes.push_back(
            text("{count} of them came in before this period but were registered "
                 "in it; no earlier report could know them.",
                 {{"count", number(reports.now.registered_late)}}));
    if (reports.now.voided_late > 0)
        table.notes.push_back(
            text("{count} cases that an earlier report counted turned out to be registered by "
                 "mistake.",
                 {{"count", number(reports.now.voided_late)}}));
    return table;
}

SheetTable unit_table(const ReportPair& reports) {
    SheetTable table{
        "by-unit",
        text("By unit (with the units below it)"),
        {text("Unit"), text("new"), text("closed"), text("open at the end"), text("new before")},
        {}};
    for (const core::UnitRow& row : reports.now.units) {
        const core::UnitRow* before = same_row(reports.before.units, row);
        if (row.with_below.empty() && (before == nullptr || before->with_below.empty())) continue;
        table.rows.push_back(
            {std::string(static_cast<std::size_t>(row.depth) * 2, ' ') + named(row.name, row.id),
             number(row.with_below.received), number(row.with_below.closed),
             number(row.with_below.carried_forward),
             number(before == nullptr ? 0 : before->with_below.received)});
    }
    return table;
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

SheetTable flow_rows(const char* id, Text heading, Text first,
                     const std::vector<core::FlowRow>& now,
                     const std::vector<core::FlowRow>& before, const ReportPair& reports) {
    return counted<core::FlowRow>(
        id, std::move(heading), std::move(first), now, before, reports,
        [](const core::FlowRow& row) { return named(row.title, row.id); },
        [](const core::FlowRow& row) { return row.flow.received; });
}

SheetTable issue_rows(const char* id, Text heading, const std::vector<core::IssueRow>& now,
                      const std::vector<core::IssueRow>& before, const ReportPair& reports) {
    return counted<core::IssueRow>(
        id, std::move(heading), text("Issue"), now, before, reports,
        [](const core::IssueRow& row) { return named(row.title, row.id); },
        [](const core::IssueRow& row) { return row.issues; });
}

SheetTable count_rows(const char* id, Text heading, Text first, const std::vector<core::Count>& now,
                      const std::vector<core::Count>& before, const ReportPair& reports) {
    return counted<core::Count>(
        id, std::move(heading), std::move(first), now, before, reports,
        [](const core::Count& row) { return named(row.title, row.id); },
        [](const core::Count& row) { return row.count; });
}

std::string measure_name(core::ClockFigures::Measure measure) {
    switch (measure) {
        case core::ClockFigures::Measure::hours:
            return text("hours").english();
        case core::ClockFigures::Measure::days:
            return text("days").english();
        case core::ClockFigures::Measure::working_days:
            return text("working days").english();
    }
    return "";
}

/// The share of the same rule's deadlines that were kept in the period before.
std::string share_before(const core::ClockFigures& row, const Report& before) {
    for (const core::ClockFigures& other : before.clocks)
        if (other.procedure == row.procedure && other.rule == row.rule)
            return share(other.in_time + other.in_time_extended, other.due());
    return "–";
}

/// The title of a deadline, with its procedure when the report covers several.
std::string clock_name(const core::ClockFigures& row, const Report& report) {
    const bool several = std::any_of(
        report.clocks.begin(), report.clocks.end(),
        [&](const core::ClockFigures& other) { return other.procedure != row.procedure; });
    return several ? row.title + " (" + row.procedure + ")" : row.title;
}

SheetTable clock_table(const ReportPair& reports) {
    SheetTable table{"deadlines",
                     text("Deadlines that fell in the period"),
                     {text("Deadline"), text("due"), text("kept"), text("late"), text("open"),
                      text("share"), text("before")},
                     {}};
    for (const core::ClockFigures& row : reports.now.clocks) {
        if (row.due() == 0) continue;
        const int kept = row.in_time + row.in_time_extended;
        table.rows.push_back({clock_name(row, reports.now), number(row.due()), number(kept),
                              number(row.late + row.lapsed), number(row.open),
                              share(kept, row.due()), share_before(row, reports.before)});
    }
    table.notes.push_back(text("Deadlines that passed and are still open count as not kept."));
    return table;
}

SheetTable time_table(const ReportPair& reports) {
    SheetTable table{"time-taken",
                     text("Time taken"),
                     {text("Deadline"), text("median"), text("9 of 10"), text("longest"),
                      text("extended"), text("counted in")},
                     {}};
    for (const core::ClockFigures& row : reports.now.clocks)
        if (row.due() > 0)
            table.rows.push_back({clock_name(row, reports.now), decimal(row.used.median),
                                  number(row.used.ninth), number(row.used.longest),
                                  number(row.in_time_extended), measure_name(row.measure)});
    return table;
}

SheetTable outcome_table(const ReportPair& reports) {
    return counted<core::OutcomeRow>(
        "outcomes", text("Outcomes, by issue, of complaints closed"), text("Outcome"),
        reports.now.outcomes, reports.before.outcomes, reports,
        [](const core::OutcomeRow& row) {
            return row.id.empty() ? text("without a finding").english() : row.id;
        },
        [](const core::OutcomeRow& row) { return row.issues; });
}

/// How often the other period had the same level and ground.
int same_escalations(const core::EscalationRow& wanted, const Report& report) {
    for (const core::EscalationRow& row : report.escalations)
        if (row.level == wanted.level && row.ground == wanted.ground) return row.count;
    return 0;
}

SheetTable escalation_table(const ReportPair& reports) {
    SheetTable table{"escalations",
                     text("Taken to a higher level"),
                     compared(text("Level and ground"), reports),
                     {}};
    std::vector<core::EscalationRow> rows = reports.now.escalations;
    for (const core::EscalationRow& row : reports.before.escalations)
        if (same_escalations(row, reports.now) == 0) rows.push_back(row);
    for (const core::EscalationRow& row : rows)
        table.rows.push_back({number(row.level) + ", " + row.ground,
                              number(same_escalations(row, reports.now)),
                              number(same_escalations(row, reports.before))});
    return table;
}

SheetTable action_table(const ReportPair& reports) {
    SheetTable table{"actions", text("Measures"), compared(text("Figure"), reports), {}};
    const auto add = [&](const char* what, int core::ActionFigures::*figure) {
        table.rows.push_back({text(what).english(), number(reports.now.actions.*figure),
                              number(reports.before.actions.*figure)});
    };
    add("decided", &core::ActionFigures::decided);
    add("done", &core::ActionFigures::done);
    add("open at the end", &core::ActionFigures::open);
    add("of these overdue", &core::ActionFigures::overdue);
    return table;
}

SheetTable contact_table(const ReportPair& reports) {
    SheetTable table{"contact", text("Contact with people"), compared(text("Figure"), reports), {}};
    const auto add = [&](const char* what, int now, int before) {
        table.rows.push_back({text(what).english(), number(now), number(before)});
    };
    const auto silence = [](const Report& report) {
        return report.longest_silence ? report.longest_silence->days : 0;
    };
    add("longest silence, in days", silence(reports.now), silence(reports.before));
    add("cases passed on to another unit", reports.now.hops.cases, reports.before.hops.cases);
    add("followed up", reports.now.satisfaction.cases, reports.before.satisfaction.cases);
    add("satisfied with the outcome", reports.now.satisfaction.outcome.yes,
        reports.before.satisfaction.outcome.yes);
    add("satisfied with the handling", reports.now.satisfaction.handling.yes,
        reports.before.satisfaction.handling.yes);
    if (reports.now.longest_silence)
        table.notes.push_back(text("The longest silence was in {number}, from {from} to {to}.",
                                   {{"number", reports.now.longest_silence->number},
                                    {"from", reports.now.longest_silence->from.iso()},
                                    {"to", reports.now.longest_silence->to.iso()}}));
    return table;
}

}  // namespace

std::vector<SheetTable> tables(const ReportPair& reports, const core::Organisation& organisation) {
    const Report& now = reports.now;
    const Report& before = reports.before;
    SheetTable units = unit_table(reports);
    add_silent_units(units, reports, organisation);
    std::vector<SheetTable> all{
        flow_table(reports),
        count_rows("closed-as", text("Closed as"), text("Reason"), now.closed_as, before.closed_as,
                   reports),
        std::move(units),
        flow_rows("by-kind", text("New, by kind"), text("Kind"), now.kinds, before.kinds, reports),
        flow_rows("by-channel", text("New, by channel"), text("Channel"), now.channels,
                  before.channels, reports),
        flow_rows("by-complainant", text("New, by who complains"), text("Who"), now.complainants,
                  before.complainants, reports),
        issue_rows("by-category", text("New issues, by category"), now.categories,
                   before.categories, reports),
        issue_rows("by-dimension", text("New issues, by quality dimension"), now.dimensions,
                   before.dimensions, reports),
        issue_rows("by-severity", text("New issues, by severity"), now.severities,
                   before.severities, reports),
        clock_table(reports),
        time_table(reports),
        outcome_table(reports),
        count_rows("causes", text("Causes found"), text("Cause"), now.causes, before.causes,
                   reports),
        escalation_table(reports),
        count_rows("outside", text("Taken to an outside body"), text("Body"), now.external,
                   before.external, reports),
        action_table(reports),
        contact_table(reports)};
    std::erase_if(all, [](const SheetTable& table) { return table.rows.empty(); });
    return all;
}

}  // namespace klag::commands
