#include "commands/report_material.h"
#include "core/statistics.h"

#include <algorithm>

/// Whether deadlines were kept, how long things took, and how people fared meanwhile.
namespace klag::commands {
namespace {

using core::ClockFigures;

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

/// Adds a row for each rule that had a deadline, under its procedure when there are several.
template <class Cells>
void add_clock_rows(report::Table& table, const ReportMaterial& m, Cells cells) {
    const bool several = has_several_procedures(m.now());
    std::string heading;
    for (const ClockFigures& row : m.now().clocks) {
        if (row.due() == 0) continue;
        if (several && row.procedure != heading) {
            const auto title = m.procedures.find(row.procedure);
            table.rows.push_back(
                {row.procedure,
                 {report::words(title == m.procedures.end() ? row.procedure : title->second)}});
            heading = row.procedure;
        }
        report::Row shown{row.procedure + "/" + row.rule,
                          {report::words(row.title.empty() ? row.rule : row.title)},
                          several ? 1 : 0};
        for (report::Cell& cell : cells(row))
            shown.cells.push_back(m.is_small(row.due()) ? report::hidden() : std::move(cell));
        table.rows.push_back(std::move(shown));
    }
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
    add_clock_rows(table, m, [](const ClockFigures& row) {
        return std::vector{report::count(row.due()),
                           report::count(row.in_time),
                           report::count(row.in_time_extended),
                           report::count(row.late + row.lapsed),
                           report::count(row.open),
                           share_of(row.kept(), row.due()),
                           range_of(row.kept(), row.due())};
    });
    table.notes.push_back(
        m.say(text("Deadlines that passed and are still open count as not kept.")));
    return table;
}

/// All deadlines together, for a report that breaks nothing down.
report::Table all_deadlines_table(const ReportMaterial& m) {
    report::Table table =
        empty_table("deadlines", text("Deadlines that fell in the period"), text("Figure"), m);
    add_period_columns(table, m);
    const auto add = [&](const char* id, const Text& name, int (ClockFigures::*figure)() const) {
        add_counts(
            table, id, name,
            [&](const core::Report& report) {
                int sum = 0;
                for (const ClockFigures& row : report.clocks) sum += (row.*figure)();
                return sum;
            },
            m);
    };
    add("due", text("due"), &ClockFigures::due);
    add("kept", text("kept"), &ClockFigures::kept);
    return table;
}

/// The share that was kept, in each of the periods.
report::Table kept_table(const ReportMaterial& m) {
    report::Table table =
        empty_table("kept", text("Deadlines kept, period by period"), text("Deadline"), m);
    for (const core::Report& report : m.periods)
        table.columns.push_back({report.period.id, report.period.id, report::Cell::Kind::percent});
    if (m.periods.size() < 2) return table;
    add_clock_rows(table, m, [&](const ClockFigures& row) {
        std::vector<report::Cell> cells;
        for (const core::Report& report : m.periods) {
            const ClockFigures* same = same_rule(row, report);
            cells.push_back(same == nullptr ? report::Cell{} : share_of(same->kept(), same->due()));
        }
        return cells;
    });
    return table;
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
        const ClockFigures* before = m.periods.size() > 1 ? same_rule(row, m.periods[1]) : nullptr;
        return std::vector{report::decimal(row.used.median),
                           before == nullptr || m.is_small(before->due())
                               ? report::Cell{}
                               : report::decimal(before->used.median),
                           report::count(row.used.ninth), report::count(row.used.longest),
                           report::words(measure_name(row.measure, m))};
    });
    return table;
}

/// Dates that people were told, and whether they held (G17).
report::Table promise_table(const ReportMaterial& m) {
    report::Table table =
        empty_table("promises", text("Dates that were promised"), text("Figure"), m);
    add_period_columns(table, m);
    const auto add = [&](const char* id, const Text& name, int (ClockFigures::*figure)() const) {
        add_counts(
            table, id, name,
            [&](const core::Report& report) {
                int sum = 0;
                for (const ClockFigures& row : report.clocks)
                    if (row.promised) sum += (row.*figure)();
                return sum;
            },
            m);
    };
    add("due", text("fell in the period"), &ClockFigures::due);
    add("kept", text("kept"), &ClockFigures::kept);
    add("broken", text("broken"), &ClockFigures::missed);
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

report::Table age_table(const ReportMaterial& m) {
    report::Table table = empty_table("ages", text("How long the open cases have been open"),
                                      text("Since receipt"), m);
    add_period_columns(table, m);
    for (std::size_t band = 0; band <= core::age_bands().size(); ++band)
        add_counts(
            table,
            band == core::age_bands().size() ? "over-" + std::to_string(core::age_bands().back())
                                             : "to-" + std::to_string(core::age_bands()[band]),
            band_name(band), [&](const core::Report& r) { return r.ages.bands.at(band); }, m);
    add_counts(
        table, "ninth", text("nine of ten are no older than, in days"),
        [](const core::Report& r) { return r.ages.spread.ninth; }, m);
    report::Row median{"median", {report::words(m.say(text("median, in days")))}};
    for (const core::Report& r : m.periods)
        median.cells.push_back(r.ages.spread.count == 0 ? report::Cell{}
                                                        : report::decimal(r.ages.spread.median));
    table.rows.insert(table.rows.end() - 1, std::move(median));
    if (m.names_cases() && !m.now().ages.oldest.empty())
        table.notes.push_back(m.say(text("The oldest is {number}, open for {days} days.",
                                         {{"number", m.now().ages.oldest},
                                          {"days", std::to_string(m.now().ages.spread.longest)}})));
    return table;
}

/// How many were satisfied and how many not; both hidden where an answer was given by few.
void add_answers(report::Table& table, const std::string& what, const Text& yes, const Text& no,
                 core::Answers core::Satisfaction::*answers, const ReportMaterial& m) {
    report::Row satisfied{"satisfied-" + what, {report::words(m.say(yes))}};
    report::Row dissatisfied{"dissatisfied-" + what, {report::words(m.say(no))}};
    for (const core::Report& report : m.periods) {
        const core::Answers& given = report.satisfaction.*answers;
        const bool hidden =
            m.is_small(given.yes) || m.is_small(given.no) || m.is_small(given.no_reply);
        satisfied.cells.push_back(hidden ? report::hidden() : report::count(given.yes));
        dissatisfied.cells.push_back(hidden ? report::hidden() : report::count(given.no));
    }
    table.rows.push_back(std::move(satisfied));
    table.rows.push_back(std::move(dissatisfied));
}

report::Table contact_table(const ReportMaterial& m) {
    report::Table table = empty_table("contact", text("Contact with people"), text("Figure"), m);
    add_period_columns(table, m);
    using core::Report;
    const auto add = [&](const char* id, const Text& name, int (*figure)(const Report&)) {
        add_counts(table, id, name, figure, m);
    };
    add("longest-silence", text("longest silence, in days"),
        [](const Report& r) { return r.longest_silence ? r.longest_silence->days : 0; });
    add("passed-on", text("cases passed on to another unit"),
        [](const Report& r) { return r.hops.cases; });
    add("most-hops", text("most often passed on, one case"),
        [](const Report& r) { return r.hops.most; });
    add("followed-up", text("followed up"), [](const Report& r) { return r.satisfaction.cases; });
    add_answers(table, "outcome", text("satisfied with the outcome"),
                text("not satisfied with the outcome"), &core::Satisfaction::outcome, m);
    add_answers(table, "handling", text("satisfied with the handling"),
                text("not satisfied with the handling"), &core::Satisfaction::handling, m);
    const auto& silence = m.now().longest_silence;
    if (silence && m.names_cases())
        table.notes.push_back(
            m.say(text("The longest silence was in {number}, from {from} to {to}.",
                       {{"number", silence->number},
                        {"from", silence->from.iso()},
                        {"to", silence->to.iso()}})));
    if (!m.now().hops.number.empty() && m.names_cases())
        table.notes.push_back(m.say(
            text("The case passed on most often is {number}.", {{"number", m.now().hops.number}})));
    return table;
}

}  // namespace

report::Section time_section(const ReportMaterial& m) {
    report::Section section{
        .id = "time", .title = m.say(text("Deadlines and time")), .paragraphs = {}};
    if (m.hidden.front().everything)
        add_tables(section, {all_deadlines_table(m)}, m);
    else
        add_tables(section,
                   {deadline_table(m), kept_table(m), taken_table(m), promise_table(m),
                    age_table(m), contact_table(m)},
                   m);
    return section;
}

}  // namespace klag::commands
