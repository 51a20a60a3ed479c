#include "base/utf8.h"
#include "commands/code_words.h"
#include "commands/report_material.h"

#include <algorithm>
#include <set>
#include <utility>

/// What was learned, and what was done about it.
namespace klag::commands {
namespace {

using core::Report;

std::string title_of_cause(const std::string& cause, const ReportMaterial& m) {
    for (const Report& report : m.periods)
        for (const core::Count& row : report.causes)
            if (row.id == cause && !row.title.empty()) return row.title;
    return cause;
}

/// How much praise there was stands in the table by kind as well, which may hide it.
void add_praise(report::Table& table, const char* id, const Text& name, int core::Learning::*figure,
                const ReportMaterial& m) {
    report::Row row{id, {report::words(m.say(name))}};
    for (std::size_t i = 0; i < m.periods.size(); ++i)
        row.cells.push_back(unless_hidden(
            unless_hidden(report::count(m.periods[i].learning.*figure), "by-kind", "praise", i, m),
            "actions", id, i, m));
    table.rows.push_back(std::move(row));
}

/// What is left of the measures done was not evaluated: a row of another table.
void add_evaluated(report::Table& table, const ReportMaterial& m) {
    report::Row row{"evaluated", {report::words(m.say(text("done and evaluated")))}};
    for (std::size_t i = 0; i < m.periods.size(); ++i) {
        int sum = 0;
        for (const auto& [effect, count] : m.periods[i].learning.effects)
            if (!effect.empty() && effect != "unknown") sum += count;
        row.cells.push_back(m.hidden[i].hides_any("effects") ? report::hidden()
                                                             : report::count(sum));
    }
    table.rows.push_back(std::move(row));
}

/// The costs of a few cases would be those of single people.
void add_costs(report::Table& table, const ReportMaterial& m) {
    report::Row cases{"cost-cases", {report::words(m.say(text("cases with a cost recorded")))}};
    report::Row sum{"cost", {report::words(m.say(text("what these defects cost")))}};
    for (std::size_t i = 0; i < m.periods.size(); ++i) {
        const core::DefectCost& cost = m.periods[i].learning.cost;
        const bool hidden = m.hidden[i].hides("costs", "cost") || m.is_small(cost.cases);
        cases.cells.push_back(hidden ? report::hidden() : report::count(cost.cases));
        sum.cells.push_back(hidden ? report::hidden() : report::count(cost.sum));
    }
    table.rows.push_back(std::move(cases));
    table.rows.push_back(std::move(sum));
}

report::Table action_table(const ReportMaterial& m) {
    report::Table table = empty_table("actions", text("Measures"), text("Figure"), m);
    add_period_columns(table, m);
    const auto add = [&](const char* id, const Text& name, int (*figure)(const Report&)) {
        add_counts(table, id, name, figure, m);
    };
    const auto add_judged = [&](const char* id, const Text& name, int core::Learning::*figure) {
        add_judged_counts(
            table, id, name, [&](const Report& r) { return r.learning.*figure; }, m);
    };
    add("decided", text("decided"), [](const Report& r) { return r.actions.decided; });
    add_judged("with-staff", text("of these with the staff concerned taking part"),
               &core::Learning::with_staff);
    add("done", text("done"), [](const Report& r) { return r.actions.done; });
    add_evaluated(table, m);
    add("open", text("open at the end"), [](const Report& r) { return r.actions.open; });
    add("overdue", text("of these overdue"), [](const Report& r) { return r.actions.overdue; });
    add_judged("staff-told", text("cases in which those concerned were told"),
               &core::Learning::staff_told);
    add_judged("staff-supported", text("cases in which the staff concerned got support"),
               &core::Learning::staff_supported);
    add_judged("staff-declined", text("cases in which the staff concerned declined support"),
               &core::Learning::staff_declined);
    add_praise(table, "praise", text("praise received"), &core::Learning::praise, m);
    add_praise(table, "praise-passed-on", text("of this passed on to those concerned"),
               &core::Learning::praise_passed_on, m);
    add_costs(table, m);
    return table;
}

std::string role_of(const std::string& owner, const ReportMaterial& m) {
    const core::Member* member = m.organisation.member(owner);
    if (member == nullptr) return owner.empty() ? "" : m.say(text("(not given)"));
    return member->title.empty() ? m.say(text("member of staff")) : member->title;
}

std::string changed_words(const std::vector<std::string>& codes, const ReportMaterial& m) {
    std::vector<std::string> out;
    for (const std::string& code : codes)
        out.push_back(m.say(code_words(core::Field::changed, code)));
    return join(out, ", ");
}

report::Cell day(const std::string& iso) {
    return iso.empty() ? report::Cell{} : report::date(iso);
}

/// What was written at these events, the newest of each that says it, in one line.
std::string written(const std::string& number, const std::vector<std::string>& events,
                    core::Field field, const ReportMaterial& m) {
    const auto texts = m.texts.find(number);
    std::string out;
    if (texts == m.texts.end()) return out;
    for (const std::string& event : events) {
        const auto facts = texts->second.find(event);
        if (facts != texts->second.end() && facts->second.has(field))
            out = join(split(facts->second.get(field), '\n'), " ");
    }
    return out;
}

/// What investigations found, case by case: for the working document alone (S14, G13).
report::Table investigation_table(const ReportMaterial& m) {
    report::Table table =
        empty_table("investigations", text("What investigations found"), text("Case"), m);
    if (!m.is_internal()) return table;
    const std::pair<const char*, Text> columns[] = {{"unit", text("Unit")},
                                                    {"cause", text("Cause")},
                                                    {"root-cause", text("The cause behind it")},
                                                    {"consequences", text("What it led to")}};
    for (const auto& [id, title] : columns)
        table.columns.push_back({id, m.say(title), report::Cell::Kind::text});
    const core::ReportBreakdown& units = *core::report_breakdown("by-unit");
    for (const core::InvestigationRow& row : m.now().learning.investigations)
        table.rows.push_back(
            {row.number,
             {report::words(row.number), report::words(row_name(units, {.id = row.unit}, m)),
              report::words(title_of_cause(row.cause, m)),
              report::words(written(row.number, row.events, core::Field::root_cause, m)),
              report::words(written(row.number, row.events, core::Field::consequences, m))}});
    return table;
}

/// The measures one by one, with what was decided in the words of whoever decided it: for the
/// working document alone.
report::Table measure_table(const ReportMaterial& m) {
    using Kind = report::Cell::Kind;
    report::Table table = empty_table("measures", text("The measures one by one"), text("Case"), m);
    if (!m.is_internal()) return table;
    const auto column = [&](const char* id, const Text& title, Kind kind) {
        table.columns.push_back({id, m.say(title), kind});
    };
    column("unit", text("Unit"), Kind::text);
    column("what", text("What"), Kind::text);
    column("owner", text("Who sees to it"), Kind::text);
    column("until", text("by"), Kind::date);
    column("done", text("done"), Kind::date);
    column("effect", text("effect"), Kind::text);
    column("changed", text("changed"), Kind::text);
    const core::ReportBreakdown& units = *core::report_breakdown("by-unit");
    for (const core::MeasureRow& row : m.now().learning.measures) {
        table.rows.push_back(
            {row.number + "/" + std::to_string(row.action),
             {report::words(row.number), report::words(row_name(units, {.id = row.unit}, m)),
              report::words(written(row.number, {row.event}, core::Field::what, m)),
              report::words(role_of(row.owner, m)), day(row.until), day(row.done),
              report::words(
                  row.effect.empty() ? "" : m.say(code_words(core::Field::effect, row.effect))),
              report::words(changed_words(row.changed, m))}});
    }
    return table;
}

/// The lowest unit with that unit in it whose number of new cases is shown and not small, so that
/// "at least two" says nothing of a hidden number; nullptr when there is none.
const core::UnitRow* shown_unit(const std::string& unit, const ReportMaterial& m) {
    const core::UnitRow* lowest = nullptr;
    for (const core::UnitRow& row : m.now().units)
        if (row.with_below.received >= m.least && !m.hidden.front().hides("by-unit", row.id) &&
            core::is_within(m.organisation, unit, row.id) &&
            (lowest == nullptr || row.depth > lowest->depth))
            lowest = &row;
    return lowest;
}

/// What came back in too few cases to be counted, for the board: the cause, and the unit or one
/// above it.
void name_problem(report::Table& table, const core::RepeatedProblem& problem,
                  const ReportMaterial& m) {
    const core::ReportBreakdown& units = *core::report_breakdown("by-unit");
    const core::UnitRow* const unit = shown_unit(problem.unit, m);
    const std::string id = (unit == nullptr ? "" : unit->id) + "/" + problem.cause;
    std::string name =
        unit == nullptr ? m.say(text("one of the units")) : row_name(units, {.id = unit->id}, m);
    if (unit != nullptr && unit->id != problem.unit)
        name = m.say(text("a unit of {unit}", {{"unit", name}}));
    table.rows.push_back(
        {id,
         {report::words(std::move(name)), report::words(title_of_cause(problem.cause, m)),
          report::hidden(), report::hidden(), report::hidden(), report::Cell{}}});
}

/// Whether the board may know that a cause came back in few cases. The number must not be the only
/// one that is both small and more than once.
bool names_small_problems(const ReportMaterial& m) { return m.names_cases() && m.least > 3; }

/// Of these, one of each cause, and none of a cause that came back in counted cases as well: each
/// says "at least two", and beside the number of cases with that cause several of them, or one and
/// a number, could say "exactly two". In no order that tells of their numbers.
std::vector<const core::RepeatedProblem*> to_name(std::vector<const core::RepeatedProblem*> small,
                                                  const ReportMaterial& m) {
    std::set<std::string> told;
    for (const core::RepeatedProblem& problem : m.now().learning.problems)
        if (!m.is_small(static_cast<int>(problem.numbers.size()))) told.insert(problem.cause);
    std::ranges::sort(small, {}, [](const core::RepeatedProblem* problem) {
        return std::pair{problem->cause, problem->unit};
    });
    std::erase_if(small, [&told](const core::RepeatedProblem* problem) {
        return !told.insert(problem->cause).second;
    });
    return small;
}

}  // namespace

report::Table problem_table(const ReportMaterial& m) {
    using Kind = report::Cell::Kind;
    report::Table table = empty_table(
        "problems", text("The same cause at the same unit, more than once"), text("Unit"), m);
    table.columns.push_back({"cause", m.say(text("Cause")), Kind::text});
    table.columns.push_back({"cases", m.say(text("cases")), Kind::count});
    table.columns.push_back({"measures-done", m.say(text("measures done")), Kind::count});
    table.columns.push_back({"measures-open", m.say(text("measures open")), Kind::count});
    if (m.names_cases()) table.columns.push_back({"numbers", m.say(text("which")), Kind::text});
    const core::ReportBreakdown& units = *core::report_breakdown("by-unit");
    std::vector<const core::RepeatedProblem*> small;
    for (const core::RepeatedProblem& problem : m.now().learning.problems) {
        const int cases = static_cast<int>(problem.numbers.size());
        if (m.is_small(cases)) small.push_back(&problem);
        if (m.is_small(cases)) continue;
        report::Row row{
            problem.unit + "/" + problem.cause,
            {report::words(row_name(units, {.id = problem.unit}, m)),
             report::words(title_of_cause(problem.cause, m)), report::count(cases),
             report::count(problem.measures_done), report::count(problem.measures_open)}};
        if (m.names_cases()) row.cells.push_back(report::words(join(problem.numbers, ", ")));
        table.rows.push_back(std::move(row));
    }
    if (names_small_problems(m))
        for (const core::RepeatedProblem* problem : to_name(small, m))
            name_problem(table, *problem, m);
    table.withheld = !small.empty() && table.rows.empty();
    if (!table.rows.empty())
        table.notes.push_back(
            m.say(text("What comes back is a problem of the system rather than of "
                       "one case: look for what the cases have in common.")));
    if (!small.empty())
        table.notes.push_back(m.say(
            names_small_problems(m)
                ? text("Without numbers stands what came back in too few cases to be counted, at "
                       "the nearest unit whose number is shown.")
                : text("Others are left out, because their cases are too few.")));
    return table;
}

report::Section learning_section(const ReportMaterial& m) {
    report::Section section{
        .id = "learning", .title = m.say(text("What was learned")), .paragraphs = {}};
    if (m.hidden.front().everything) return section;
    add_tables(section,
               {problem_table(m), breakdown_table("causes", m), investigation_table(m),
                action_table(m), breakdown_table("changed", m), breakdown_table("effects", m),
                breakdown_table("measures-received", m), breakdown_table("measures-work", m),
                measure_table(m)},
               m);
    return section;
}

}  // namespace klag::commands
