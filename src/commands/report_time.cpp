#include "commands/report_material.h"
#include "core/report_totals.h"
#include "core/statistics.h"

#include <algorithm>

/// Whether deadlines were kept, how long things took, and how people fared meanwhile.
namespace klag::commands {
namespace {

using core::ClockFigures;
using Totals = core::DeadlineTotals;

std::string measure_name(ClockFigures::Measure measure, const ReportMaterial& m) {
    switch (measure) {
        case ClockFigures::Measure::hours:
            return m.say(text("hours"));
        case ClockFigures::Measure::days:
            return m.say(text("days"));
        case ClockFigures::Measure::working_days:
            return m.say(text("working days"));
    }
    return "";
}

/// The figures of the same rule in an earlier period; nullptr when no deadline of it fell there.
const ClockFigures* same_rule(const ClockFigures& row, const core::Report& earlier) {
    for (const ClockFigures& other : earlier.clocks)
        if (other.procedure == row.procedure && other.rule == row.rule && other.due() > 0)
            return &other;
    return nullptr;
}

bool has_several_procedures(const core::Report& report) {
    return std::any_of(report.clocks.begin(), report.clocks.end(), [&](const ClockFigures& row) {
        return row.procedure != report.clocks.front().procedure;
    });
}

/// Whether the edition hides how many deadlines of this rule fell in a period.
bool is_hidden(const ClockFigures& row, std::size_t period, const ReportMaterial& m) {
    return m.hidden[period].hides("deadlines", core::deadline_id(row));
}

/// Whether a share of them would give a hidden number away.
bool hides_share(const ClockFigures& row, std::size_t period, const ReportMaterial& m) {
    const std::string id = core::deadline_id(row);
    return is_hidden(row, period, m) || m.hidden[period].hides("deadlines", id + "/kept") ||
           m.hidden[period].hides("deadlines", id + "/missed");
}

/// How many of the rule's deadlines in the newest period came to this; `result` is the column.
report::Cell result_of(const ClockFigures& row, const char* result, int count,
                       const ReportMaterial& m) {
    return unless_hidden(report::count(count), "deadlines", core::deadline_id(row) + "/" + result,
                         0, m);
}

/// Whether nothing but zeros can be read beside what is hidden.
bool says_nothing(const std::vector<report::Cell>& cells) {
    const auto is = [](report::Cell::Kind kind) {
        return [kind](const report::Cell& cell) { return cell.kind == kind; };
    };
    return std::any_of(cells.begin(), cells.end(), is(report::Cell::Kind::hidden)) &&
           std::all_of(cells.begin(), cells.end(), [&](const report::Cell& cell) {
               return is(report::Cell::Kind::hidden)(cell) || is(report::Cell::Kind::none)(cell) ||
                      cell == report::count(0);
           });
}

/// Adds a row for each rule that had a deadline, under its procedure when there are several. Rules
/// of which nothing may be shown are left out.
template <class Cells>
void add_clock_rows(report::Table& table, const ReportMaterial& m, Cells cells) {
    const bool several = has_several_procedures(m.now());
    std::string heading;
    bool left_out = false;
    for (const ClockFigures& row : m.now().clocks) {
        if (row.due() == 0) continue;
        std::vector<report::Cell> figures = cells(row);
        if (says_nothing(figures)) {
            left_out = true;
            continue;
        }
        if (several && row.procedure != heading) {
            const auto title = m.procedures.find(row.procedure);
            table.rows.push_back(
                {row.procedure,
                 {report::words(title == m.procedures.end() ? row.procedure : title->second)}});
            heading = row.procedure;
        }
        report::Row shown{core::deadline_id(row),
                          {report::words(row.title.empty() ? row.rule : row.title)},
                          several ? 1 : 0};
        for (report::Cell& cell : figures) shown.cells.push_back(std::move(cell));
        table.rows.push_back(std::move(shown));
    }
    table.withheld = left_out && table.rows.empty();
    if (left_out)
        table.notes.push_back(
            m.say(text("Other deadlines are left out: too few fell in the period, "
                       "or they would give away another one.")));
}

report::Cell share_of(int part, int whole) {
    return whole == 0 ? report::Cell{} : report::percent(100.0 * part / whole);
}

report::Cell range_of(int part, int whole) {
    const auto share = core::share(part, whole);
    return share ? report::interval(100 * share->lower, 100 * share->upper) : report::Cell{};
}

void add_column(report::Table& table, const char* id, const Text& title, report::Cell::Kind kind,
                const ReportMaterial& m) {
    table.columns.push_back({id, m.say(title), kind});
}

/// What is hidden here is judged by core::judge_deadlines. From how many of a procedure's deadlines
/// fell in a period a reader may guess how many cases were new under it, but not compute it: the
/// deadlines of cases from before the period fall in it too, new cases have some that fall later,
/// and a case may have none, so one case more or less under a procedure leaves every figure here as
/// it is.
report::Table deadline_table(const ReportMaterial& m) {
    using Kind = report::Cell::Kind;
    report::Table table =
        empty_table("deadlines", text("Deadlines that fell in the period"), text("Deadline"), m);
    add_column(table, "due", text("due"), Kind::count, m);
    add_column(table, "in-time", text("in time"), Kind::count, m);
    add_column(table, "extended", text("extended"), Kind::count, m);
    add_column(table, "late", text("late"), Kind::count, m);
    add_column(table, "open", text("open"), Kind::count, m);
    add_column(table, "share", text("kept"), Kind::percent, m);
    add_column(table, "range", text("95 % range"), Kind::interval, m);
    add_clock_rows(table, m, [&](const ClockFigures& row) {
        const bool no_share = hides_share(row, 0, m);
        return std::vector<report::Cell>{
            is_hidden(row, 0, m) ? report::hidden() : report::count(row.due()),
            result_of(row, "in-time", row.in_time, m),
            result_of(row, "extended", row.in_time_extended, m),
            result_of(row, "late", row.late + row.lapsed, m),
            result_of(row, "open", row.open, m),
            no_share ? report::hidden() : share_of(row.kept(), row.due()),
            no_share ? report::hidden() : range_of(row.kept(), row.due())};
    });
    table.notes.push_back(
        m.say(text("Deadlines that passed and are still open count as not kept.")));
    const Totals all = core::deadline_totals(m.now());
    table.notes.push_back(
        m.say(text("All deadlines together: {kept} of {due} kept.",
                   {{"kept", std::to_string(all.kept)}, {"due", std::to_string(all.due)}})));
    return table;
}

void add_totals(report::Table& table, const char* id, const Text& name, int Totals::*figure,
                Totals (*totals)(const core::Report&), const ReportMaterial& m) {
    add_counts(
        table, id, name, [&](const core::Report& report) { return totals(report).*figure; }, m);
}

/// All deadlines together, for a report that breaks nothing down.
report::Table all_deadlines_table(const ReportMaterial& m) {
    report::Table table =
        empty_table("deadlines", text("Deadlines that fell in the period"), text("Figure"), m);
    add_period_columns(table, m);
    add_totals(table, "due", text("due"), &Totals::due, core::deadline_totals, m);
    add_totals(table, "kept", text("kept"), &Totals::kept, core::deadline_totals, m);
    return table;
}

/// The share that was kept, in each of the periods.
report::Table kept_table(const ReportMaterial& m) {
    report::Table table =
        empty_table("kept", text("Deadlines kept, period by period"), text("Deadline"), m);
    if (m.periods.size() < 2) return {};
    for (const core::Report& report : m.periods)
        table.columns.push_back({report.period.id, report.period.id, report::Cell::Kind::percent});
    add_clock_rows(table, m, [&](const ClockFigures& row) {
        std::vector<report::Cell> cells;
        for (std::size_t i = 0; i < m.periods.size(); ++i) {
            const ClockFigures* same = same_rule(row, m.periods[i]);
            cells.push_back(hides_share(row, i, m) ? report::hidden()
                            : same == nullptr      ? report::Cell{}
                                                   : share_of(same->kept(), same->due()));
        }
        return cells;
    });
    return table;
}

/// The median of the rule in the period before.
report::Cell median_before(const ClockFigures& row, const ReportMaterial& m) {
    if (m.periods.size() < 2) return {};
    if (is_hidden(row, 1, m)) return report::hidden();
    const ClockFigures* before = same_rule(row, m.periods[1]);
    return before == nullptr ? report::Cell{} : report::decimal(before->used.median);
}

report::Table taken_table(const ReportMaterial& m) {
    using Kind = report::Cell::Kind;
    report::Table table = empty_table("time-taken", text("Time taken"), text("Deadline"), m);
    add_column(table, "median", text("median"), Kind::decimal, m);
    add_column(table, "median-before", text("median before"), Kind::decimal, m);
    add_column(table, "ninth", text("9 of 10"), Kind::count, m);
    add_column(table, "longest", text("longest"), Kind::count, m);
    add_column(table, "counted-in", text("counted in"), Kind::text, m);
    add_clock_rows(table, m, [&](const ClockFigures& row) {
        std::vector<report::Cell> cells{
            report::decimal(row.used.median), median_before(row, m), report::count(row.used.ninth),
            report::count(row.used.longest), report::words(measure_name(row.measure, m))};
        if (is_hidden(row, 0, m)) std::fill(cells.begin(), cells.end(), report::hidden());
        return cells;
    });
    return table;
}

/// Dates that people were told, and whether they held (G17).
report::Table promise_table(const ReportMaterial& m) {
    report::Table table =
        empty_table("promises", text("Dates that were promised"), text("Figure"), m);
    add_period_columns(table, m);
    const auto add = [&](const char* id, const Text& name, int Totals::*figure,
                         const char* judged_as) {
        report::Row row{id, {report::words(m.say(name))}};
        for (std::size_t i = 0; i < m.periods.size(); ++i)
            row.cells.push_back(
                unless_hidden(report::count(core::promise_totals(m.periods[i]).*figure),
                              "deadlines", judged_as, i, m));
        table.rows.push_back(std::move(row));
    };
    add("due", text("fell in the period"), &Totals::due, "promised");
    add("kept", text("kept"), &Totals::kept, "promised/kept");
    add("broken", text("broken"), &Totals::missed, "promised/missed");
    return table;
}

Text band_name(std::size_t band) {
    const auto bands = core::age_bands();
    if (band == bands.size())
        return text("over {days} days", {{"days", std::to_string(bands.back())}});
    const int first = band == 0 ? 0 : bands[band - 1] + 1;
    return text("{first} to {last} days",
                {{"first", std::to_string(first)}, {"last", std::to_string(bands[band])}});
}

std::string oldest_words(const ReportMaterial& m) {
    const std::vector<std::pair<std::string, std::string>> places{
        {"number", m.now().ages.oldest}, {"days", std::to_string(m.now().ages.spread.longest)}};
    if (m.now().ended) return m.say(text("The oldest is {number}, open for {days} days.", places));
    return m.say(text("The oldest today is {number}, open for {days} days so far.", places));
}

std::string band_id(std::size_t band) {
    const auto bands = core::age_bands();
    return band == bands.size() ? "over-" + std::to_string(bands.back())
                                : "to-" + std::to_string(bands[band]);
}

/// Adds a row of ages with one cell a period, hidden as core::judge_ages says of `judged_as`.
void add_age_row(report::Table& table, std::string id, const Text& name, const char* judged_as,
                 const std::function<report::Cell(const core::Report&)>& figure,
                 const ReportMaterial& m) {
    report::Row row{std::move(id), {report::words(m.say(name))}};
    for (std::size_t i = 0; i < m.periods.size(); ++i)
        row.cells.push_back(unless_hidden(figure(m.periods[i]), "ages", judged_as, i, m));
    table.rows.push_back(std::move(row));
}

report::Table age_table(const ReportMaterial& m) {
    report::Table table = empty_table("ages", text("How long the open cases have been open"),
                                      text("Since receipt"), m);
    add_period_columns(table, m);
    for (std::size_t band = 0; band <= core::age_bands().size(); ++band)
        add_age_row(
            table, band_id(band), band_name(band), "bands",
            [&](const core::Report& r) { return report::count(r.ages.bands.at(band)); }, m);
    add_age_row(
        table, "median", text("median, in days"), "spread",
        [](const core::Report& r) {
            return r.ages.spread.count == 0 ? report::Cell{}
                                            : report::decimal(r.ages.spread.median);
        },
        m);
    add_age_row(
        table, "ninth", text("nine of ten are no older than, in days"), "spread",
        [](const core::Report& r) {
            return r.ages.spread.count == 0 ? report::Cell{} : report::count(r.ages.spread.ninth);
        },
        m);
    if (m.names_cases() && !m.now().ages.oldest.empty()) table.notes.push_back(oldest_words(m));
    return table;
}

}  // namespace

report::Section time_section(const ReportMaterial& m) {
    report::Section section{
        .id = "time", .title = m.say(text("Deadlines and time")), .paragraphs = {}};
    std::vector<report::Table> tables;
    report::Table by_rule = deadline_table(m);
    const bool too_few = by_rule.rows.empty() && !m.is_internal();
    if (too_few || m.hidden.front().withholds("deadlines"))
        tables = {all_deadlines_table(m)};
    else
        tables = {std::move(by_rule), kept_table(m), taken_table(m), promise_table(m)};
    if (!m.hidden.front().everything) {
        tables.push_back(age_table(m));
        tables.push_back(contact_table(m));
    }
    add_tables(section, std::move(tables), m);
    return section;
}

}  // namespace klag::commands
