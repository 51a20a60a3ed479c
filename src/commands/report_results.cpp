#include "commands/report_material.h"
#include "core/report_totals.h"
#include "core/statistics.h"

/// What came of the complaints.
namespace klag::commands {
namespace {

void add_share(report::Table& table, std::string id, std::string name,
               const core::UpheldIssues& found) {
    if (found.decided == 0) return;
    const core::Estimate share = *core::share(found.upheld, found.decided);
    table.rows.push_back({std::move(id),
                          {report::words(std::move(name)), report::count(found.decided),
                           report::count(found.upheld), report::percent(100 * share.value),
                           report::interval(100 * share.lower, 100 * share.upper)}});
}

/// The share of issues that were upheld; in the working document at each level where cases were
/// closed as well.
report::Table upheld_table(const ReportMaterial& m) {
    report::Table table =
        empty_table("upheld", text("Issues upheld, wholly or in part"), text("Closed at"), m);
    table.columns.push_back({"decided", m.say(text("with a finding")), report::Cell::Kind::count});
    table.columns.push_back({"upheld", m.say(text("upheld")), report::Cell::Kind::count});
    table.columns.push_back({"share", m.say(text("share")), report::Cell::Kind::percent});
    table.columns.push_back({"range", m.say(text("95 % range")), report::Cell::Kind::interval});
    const core::Report& now = m.now();
    const auto add = [&](std::string id, const Text& name, int level) {
        add_share(table, std::move(id), m.say(name), core::upheld_issues(now, level));
    };
    add("all", text("all levels"), 0);
    if (m.is_internal() && core::levels_closed(now).size() > 1)
        for (const int level : core::levels_closed(now))
            add("level-" + std::to_string(level),
                text("level {level}", {{"level", std::to_string(level)}}), level);
    return table;
}

/// What was found on the levels that cases were taken to, by level and ground: for the working
/// document alone.
report::Table escalation_outcomes(const ReportMaterial& m) {
    report::Table table =
        empty_table("escalation-outcomes", text("What was found, by level and ground"),
                    text("Level and ground"), m);
    const auto column = [&](const char* id, const Text& title) {
        table.columns.push_back({id, m.say(title), report::Cell::Kind::count});
    };
    column("taken-up", text("taken there"));
    column("upheld", text("upheld"));
    column("not-upheld", text("not upheld"));
    column("pending", text("no finding yet"));
    if (!m.is_internal()) return table;
    const core::ReportBreakdown& rows = *core::report_breakdown("escalations");
    const std::vector<core::BreakdownRow> names = rows.rows(m.now());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const core::EscalationRow& row = m.now().escalations[i];
        table.rows.push_back({names[i].id,
                              {report::words(row_name(rows, names[i], m)), report::count(row.count),
                               report::count(row.upheld), report::count(row.not_upheld),
                               report::count(row.pending)}});
    }
    return table;
}

/// How often cases were taken outside is a total, which is shown whatever it is.
report::Table outside_table(const ReportMaterial& m) {
    report::Table table = breakdown_table("outside", m);
    table.withheld = false;
    report::Row all{"all", {report::words(m.say(text("all bodies")))}};
    bool any = false;
    for (const core::Report& period : m.periods) {
        int sum = 0;
        for (const auto& body : period.external) sum += body.count;
        any = any || sum > 0;
        all.cells.push_back(report::count(sum));
    }
    if (any) table.rows.push_back(std::move(all));
    return table;
}

}  // namespace

report::Section results_section(const ReportMaterial& m) {
    report::Section section{
        .id = "results", .title = m.say(text("What came of it")), .paragraphs = {}};
    add_tables(section,
               {breakdown_table("outcomes", m), upheld_table(m), breakdown_table("remedies", m),
                breakdown_table("escalations", m), breakdown_table("escalation-findings", m),
                escalation_outcomes(m), outside_table(m)},
               m);
    return section;
}

}  // namespace klag::commands
