#include "commands/report_tables.h"

#include <algorithm>
#include <cstdio>

namespace klag::commands {
namespace {

using core::Report;

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

/// The figures of the same rule in the period before; nullptr when no deadline of it fell there.
const core::ClockFigures* same_rule(const core::ClockFigures& row, const Report& before) {
    for (const core::ClockFigures& other : before.clocks)
        if (other.procedure == row.procedure && other.rule == row.rule && other.due() > 0)
            return &other;
    return nullptr;
}

/// "67 % of 3": the share of the same rule's deadlines that were kept in the period before.
std::string share_before(const core::ClockFigures& row, const Report& before) {
    const core::ClockFigures* other = same_rule(row, before);
    if (other == nullptr) return "–";
    return text("{share} of {count}",
                {{"share", share(other->kept(), other->due())}, {"count", number(other->due())}})
        .english();
}

/// "6.5 / 20 / 39": median, nine of ten and longest in the period before.
std::string time_before(const core::ClockFigures& row, const Report& before) {
    const core::ClockFigures* other = same_rule(row, before);
    if (other == nullptr) return "–";
    return decimal(other->used.median) + " / " + number(other->used.ninth) + " / " +
           number(other->used.longest);
}

/// Whether the report covers several procedures, so that each one's deadlines need a heading.
bool has_several_procedures(const Report& report) {
    return std::any_of(report.clocks.begin(), report.clocks.end(),
                       [&](const core::ClockFigures& row) {
                           return row.procedure != report.clocks.front().procedure;
                       });
}

/// Adds a row for each rule that had a deadline, under its procedure when there are several.
template <class Figures>
void add_clock_rows(SheetTable& table, const ReportPair& reports, Figures figures) {
    const bool several = has_several_procedures(reports.now);
    std::string heading;
    for (const core::ClockFigures& row : reports.now.clocks) {
        if (row.due() == 0) continue;
        if (several && row.procedure != heading) {
            const auto title = reports.procedures.find(row.procedure);
            table.rows.push_back(
                {{title == reports.procedures.end() ? row.procedure : title->second}});
            heading = row.procedure;
        }
        SheetRow shown{{row.title}};
        if (several) shown.code = row.title + " (" + row.procedure + ")";
        if (several) shown.depth = 1;
        for (std::string& figure : figures(row)) shown.cells.push_back(std::move(figure));
        table.rows.push_back(std::move(shown));
    }
}

}  // namespace

SheetTable clock_table(const ReportPair& reports) {
    SheetTable table{"deadlines",
                     text("Deadlines that fell in the period"),
                     {text("Deadline"), text("due"), text("kept"), text("late"), text("open"),
                      text("share"), text("before")},
                     {}};
    add_clock_rows(table, reports, [&](const core::ClockFigures& row) {
        return std::vector<std::string>{
            number(row.due()), number(row.kept()),           number(row.late + row.lapsed),
            number(row.open),  share(row.kept(), row.due()), share_before(row, reports.before)};
    });
    table.notes.push_back(text("Deadlines that passed and are still open count as not kept."));
    return table;
}

SheetTable time_table(const ReportPair& reports) {
    SheetTable table{"time-taken",
                     text("Time taken"),
                     {text("Deadline"), text("median"), text("9 of 10"), text("longest"),
                      text("extended"), text("counted in"), text("before")},
                     {}};
    add_clock_rows(table, reports, [&](const core::ClockFigures& row) {
        return std::vector<std::string>{
            decimal(row.used.median),  number(row.used.ninth),
            number(row.used.longest),  number(row.in_time_extended),
            measure_name(row.measure), time_before(row, reports.before)};
    });
    return table;
}

SheetTable action_table(const ReportPair& reports) {
    SheetTable table{"actions", text("Measures"), compared(text("Figure"), reports), {}};
    const auto add = [&](const char* what, int core::ActionFigures::*figure) {
        table.rows.push_back({{text(what).english(), number(reports.now.actions.*figure),
                               number(reports.before.actions.*figure)}});
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
        table.rows.push_back({{text(what).english(), number(now), number(before)}});
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

}  // namespace klag::commands
