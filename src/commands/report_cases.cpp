#include "base/utf8.h"
#include "commands/report_material.h"
#include "core/served.h"
#include "core/statistics.h"

/// How many cases came, went and stayed, and what they were about.
namespace klag::commands {
namespace {

report::Table flow_table(const ReportMaterial& m) {
    report::Table table =
        empty_table("flow", text("Cases received, closed and left open"), text("Figure"), m);
    add_period_columns(table, m);
    const auto add = [&](const char* code, const Text& name, int core::Flow::*figure) {
        add_counts(
            table, code, name, [&](const core::Report& r) { return r.flow.*figure; }, m);
    };
    add("brought-forward", text("brought forward"), &core::Flow::brought_forward);
    add("new", text("new (+)"), &core::Flow::received);
    add("reopened", text("reopened (+)"), &core::Flow::reopened);
    add("closed", text("closed (−)"), &core::Flow::closed);
    add("void", text("void (−)"), &core::Flow::voided);
    add("carried-forward", text("carried forward (=)"), &core::Flow::carried_forward);
    const int late = m.now().registered_late;
    const int mistaken = m.now().voided_late;
    if (late > 0)
        table.notes.push_back(m.say(
            counted(late,
                    "{count} of them came in before this period but was registered in it; no "
                    "earlier report could know it.",
                    "{count} of them came in before this period but were registered in it; no "
                    "earlier report could know them.")));
    if (mistaken > 0)
        table.notes.push_back(m.say(
            counted(mistaken,
                    "{count} case that an earlier report counted turned out to be registered by "
                    "mistake.",
                    "{count} cases that an earlier report counted turned out to be registered by "
                    "mistake.")));
    if (!m.begun)
        table.notes.push_back(m.say(text("There is no case in the register yet.")));
    else if (m.now().period.last < *m.begun)
        table.notes.push_back(
            m.say(text("{period} ended before the first case came in, on {day}.",
                       {{"period", m.now().period.id}, {"day", m.begun->iso()}})));
    else if (m.now().flow.empty())
        table.notes.push_back(
            m.say(text("There was no case in {period}.", {{"period", m.now().period.id}})));
    for (const core::Report& report : m.periods)
        if (m.begun && report.period.first < *m.begun && contains(report.period, *m.begun))
            table.notes.push_back(
                m.say(text("{period} is not whole: the first case came in on {day}.",
                           {{"period", report.period.id}, {"day", m.begun->iso()}})));
    table.notes.insert(table.notes.end(), m.brought_forward.begin(), m.brought_forward.end());
    return table;
}

/// What the board sees of units is what is new; the working document has all of the flow.
report::Table unit_flow_table(const ReportMaterial& m) {
    report::Table table =
        empty_table("unit-flow", text("Cases by unit (with the units below it)"), text("Unit"), m);
    const auto column = [&](const char* id, const Text& title) {
        table.columns.push_back({id, m.say(title), report::Cell::Kind::count});
    };
    column("brought-forward", text("brought forward"));
    column("new", text("new"));
    column("reopened", text("reopened"));
    column("closed", text("closed"));
    column("carried-forward", text("carried forward"));
    if (!m.is_internal()) return table;
    const core::ReportBreakdown& units = *core::report_breakdown("by-unit");
    for (const core::UnitRow& row : m.now().units) {
        const core::Flow& flow = row.with_below;
        if (flow.empty()) continue;
        table.rows.push_back({row.id,
                              {report::words(row_name(units, {.id = row.id}, m)),
                               report::count(flow.brought_forward), report::count(flow.received),
                               report::count(flow.reopened), report::count(flow.closed),
                               report::count(flow.carried_forward)},
                              row.depth});
    }
    return table;
}

void add_silent_units(report::Table& table, const ReportMaterial& m) {
    std::vector<std::string> names;
    for (const std::string& id : m.now().silent_units) {
        if (m.hidden.front().hides("by-unit", id)) continue;  // it stands in for a number
        const core::Unit* unit = m.organisation.unit(id);
        names.push_back(unit == nullptr ? id : unit->name);
    }
    if (names.empty()) return;
    table.notes.push_back(
        m.say(text("Nothing was registered for: {units}. Few registrations are no proof of few "
                   "problems.",
                   {{"units", join(names, ", ")}})));
}

using Served = std::optional<int> (*)(const core::Organisation&, std::string_view,
                                      const core::Period&, const core::Halves&);

report::Table rate_table(std::string id, const Text& title, Served served,
                         const ReportMaterial& m) {
    report::Table table = empty_table(std::move(id), title, text("Unit"), m);
    table.columns.push_back({"served", m.say(text("served")), report::Cell::Kind::count});
    table.columns.push_back({"new", m.say(text("new")), report::Cell::Kind::count});
    table.columns.push_back({"rate", m.say(text("per 1,000")), report::Cell::Kind::decimal});
    table.columns.push_back({"range", m.say(text("95 % range")), report::Cell::Kind::range});
    const core::ReportBreakdown& units = *core::report_breakdown("by-unit");
    for (const core::UnitRow& row : m.now().units) {
        const auto count = served(m.organisation, row.id, m.now().period, m.halves);
        if (!count || row.id.empty()) continue;
        const bool hidden = m.hidden.front().hides("by-unit", row.id);
        const int cases = row.with_below.received;
        const core::Estimate rate = *core::rate(cases, *count);
        table.rows.push_back(
            {row.id,
             {report::words(row_name(units, {.id = row.id}, m)), report::count(*count),
              hidden ? report::hidden() : report::count(cases),
              hidden ? report::hidden() : report::decimal(rate.value),
              hidden ? report::hidden() : report::range(rate.lower, rate.upper)},
             row.depth});
    }
    if (!table.rows.empty())
        table.notes.push_back(
            m.say(text("A high rate may mean that people dare to speak up. Ranges that overlap "
                       "are no proof of a difference.")));
    return table;
}

}  // namespace

report::Section cases_section(const ReportMaterial& m) {
    report::Section section{.id = "cases", .title = m.say(text("Cases")), .paragraphs = {}};
    report::Table units = breakdown_table("by-unit", m);
    if (!units.rows.empty()) add_silent_units(units, m);
    std::vector<report::Table> tables{flow_table(m), breakdown_table("closed-as", m),
                                      std::move(units), unit_flow_table(m)};
    if (!m.hidden.front().withholds("by-unit")) {
        tables.push_back(rate_table("rate-by-users", text("New cases per 1,000 people served"),
                                    core::users_served, m));
        tables.push_back(rate_table("rate-by-contacts", text("New cases per 1,000 contacts"),
                                    core::contacts, m));
    }
    for (const char* table : {"by-kind", "by-channel", "by-complainant"})
        tables.push_back(breakdown_table(table, m));
    // Who knows which unit uses which procedure would compute a hidden unit from the procedures.
    const bool tells_units =
        std::any_of(m.hidden.begin(), m.hidden.end(),
                    [](const core::HiddenRows& rows) { return rows.hides_any("by-unit"); });
    report::Table procedures = breakdown_table("by-procedure", m);
    const bool has_procedures = procedures.rows.size() > 1 && m.wants("by-procedure");
    if (has_procedures && tells_units && !m.hidden.front().everything)
        section.paragraphs.push_back(
            m.say(text("Not shown, because beside hidden units it could give them away: {table}.",
                       {{"table", procedures.title}})));
    if (has_procedures && !tells_units) tables.push_back(std::move(procedures));
    add_tables(section, std::move(tables), m);
    return section;
}

report::Section issues_section(const ReportMaterial& m) {
    report::Section section{
        .id = "issues", .title = m.say(text("What it was about")), .paragraphs = {}};
    add_tables(section,
               {breakdown_table("by-category", m), breakdown_table("by-dimension", m),
                breakdown_table("by-severity", m), breakdown_table("by-unit-and-category", m)},
               m);
    return section;
}

}  // namespace klag::commands
