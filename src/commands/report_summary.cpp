#include "base/utf8.h"
#include "commands/report_material.h"
#include "core/control_chart.h"
#include "core/report_totals.h"
#include "core/statistics.h"
#include "report/numbers.h"

#include <algorithm>
#include <set>

/// The first page: what a member of a board wants to know before anything else. It says only what
/// the tables below say too, hidden numbers left out.
namespace klag::commands {
namespace {

constexpr std::size_t most_problems = 3;

/// A figure in a sentence: no line ends before its %.
std::string shown(const report::Cell& cell, const ReportMaterial& m) {
    std::string out = report::shown(cell, m.words.language());
    if (const auto blank = out.find(' '); blank != std::string::npos)
        out.replace(blank, 1, "\u00A0");
    return out;
}

/// "31 (2025-H1), 28 (2024-H2)": a figure in each of the earlier periods.
std::string earlier(int core::Flow::*figure, const ReportMaterial& m) {
    std::vector<std::string> out;
    for (std::size_t i = 1; i < m.periods.size(); ++i) {
        const core::Report& report = m.periods[i];
        out.push_back(std::to_string(report.flow.*figure) + " (" + report.period.id + ")");
    }
    return join(out, ", ");
}

std::string came_in(const ReportMaterial& m) {
    const std::string now = std::to_string(m.now().flow.received);
    const std::string before = earlier(&core::Flow::received, m);
    if (before.empty()) return m.say(text("Cases that came in: {now}.", {{"now", now}}));
    return m.say(
        text("Cases that came in: {now}. Before: {before}.", {{"now", now}, {"before", before}}));
}

std::string went_out(const ReportMaterial& m) {
    const core::Flow& flow = m.now().flow;
    const std::string closed = std::to_string(flow.closed);
    const std::string open = std::to_string(flow.carried_forward);
    if (!m.now().ended)
        return m.say(
            text("Closed: {closed}. Open so far: {open}.", {{"closed", closed}, {"open", open}}));
    if (m.now().ages.spread.count == 0)
        return m.say(text("Closed: {closed}. Open at the end of the period: {open}.",
                          {{"closed", closed}, {"open", open}}));
    return m.say(
        text("Closed: {closed}. Open at the end of the period: {open}; the oldest for "
             "{days} days.",
             {{"closed", closed},
              {"open", open},
              {"days", std::to_string(m.now().ages.spread.longest)}}));
}

std::string deadlines(const ReportMaterial& m) {
    const core::DeadlineTotals all = core::deadline_totals(m.now());
    const auto share = core::share(all.kept, all.due);
    if (!share) return m.say(text("No deadline fell in the period."));
    return m.say(
        text("Deadlines kept: {kept} of {due}, {share} (95 % range {range}).",
             {{"kept", std::to_string(all.kept)},
              {"due", std::to_string(all.due)},
              {"share", shown(report::percent(100 * share->value), m)},
              {"range", shown(report::interval(100 * share->lower, 100 * share->upper), m)}}));
}

std::string upheld(const ReportMaterial& m) {
    const core::UpheldIssues all = core::upheld_issues(m.now());
    if (all.decided == 0) return "";
    const core::Estimate share = *core::share(all.upheld, all.decided);
    return m.say(text(
        "Upheld, wholly or in part: {upheld} of {decided} issues with a finding, {share} (95 % "
        "range {range}).",
        {{"upheld", std::to_string(all.upheld)},
         {"decided", std::to_string(all.decided)},
         {"share", shown(report::percent(100 * share.value), m)},
         {"range", shown(report::interval(100 * share.lower, 100 * share.upper), m)}}));
}

std::string measures(const ReportMaterial& m) {
    const core::ActionFigures& figures = m.now().actions;
    return m.say(text("Learned: measures decided {decided}, done {done}, overdue {overdue}.",
                      {{"decided", std::to_string(figures.decided)},
                       {"done", std::to_string(figures.done)},
                       {"overdue", std::to_string(figures.overdue)}}));
}

/// The problems that come back most often; "" for none.
std::string problems(const ReportMaterial& m) {
    const report::Table table = problem_table(m);
    std::vector<std::string> out;
    for (const report::Row& row : table.rows) {
        if (out.size() == most_problems) break;
        const bool few = row.cells[2].kind == report::Cell::Kind::hidden;
        out.push_back(m.say(text("{unit}: {cause} ({count})",
                                 {{"unit", row.cells[0].text},
                                  {"cause", row.cells[1].text},
                                  {"count", few ? m.say(text("few")) : shown(row.cells[2], m)}})));
    }
    if (out.empty()) return "";
    return m.say(
        text("Comes back, with the number of cases: {problems}.", {{"problems", join(out, "; ")}}));
}

/// "New cases, month by month, 2025-07 to 2026-02: seven …": each run of a signal that reaches into
/// the period, once; one that changes sides of the mean is two.
void add_runs(const report::Table& table, std::string_view signal, const ReportMaterial& m,
              std::vector<std::string>& out) {
    const std::vector<report::ControlChart::Point>& points = table.chart->control->points;
    const auto has = [&](std::size_t i) {
        return points[i].signal.find(signal) != std::string::npos;
    };
    const double mean = table.chart->control->mean;
    const auto above = [&](std::size_t i) { return points[i].value > mean; };
    const std::string since = m.now().period.first.iso().substr(0, 7);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!has(i)) continue;
        const std::string first = points[i].label;
        while (i + 1 < points.size() && has(i + 1) && above(i + 1) == above(i)) ++i;
        const std::string& last = points[i].label;
        if (last < since) continue;
        const std::string span =
            first == last ? first
                          : m.say(text("{first} to {last}", {{"first", first}, {"last", last}}));
        out.push_back(table.title + ", " + span + ": " + std::string{signal});
    }
}

/// Whether a chart without a signal says that chance explains the months: it has limits, and months
/// enough for a row.
bool can_tell(const report::Table& table) {
    constexpr std::size_t limits = 2;  // the column
    return std::count_if(table.rows.begin(), table.rows.end(), [](const report::Row& row) {
               return row.cells.at(limits).kind != report::Cell::Kind::none;
           }) >= static_cast<std::ptrdiff_t>(core::row_length);
}

std::string signals(const ReportMaterial& m) {
    const report::Section section = signals_section(m);
    if (section.tables.empty()) return "";
    std::vector<std::string> out;
    std::string trial;
    bool ever = false;  // also before the period
    for (const report::Table& table : section.tables) {
        std::set<std::string> kinds;
        for (const report::ControlChart::Point& point : table.chart->control->points)
            for (const std::string& one : split(point.signal, ';'))
                if (!trim(one).empty()) kinds.emplace(trim(one));
        ever = ever || !kinds.empty();
        for (const std::string& kind : kinds) add_runs(table, kind, m, out);
        for (const std::string& note : table.notes) trial = " " + note;
    }
    if (out.empty() && ever) return "";
    if (out.empty() && std::none_of(section.tables.begin(), section.tables.end(), can_tell))
        return m.say(text("Signals: too few months, or months too much alike, to tell."));
    if (out.empty())
        return m.say(text("Signals: none. The months vary as chance alone explains.")) + trial;
    return m.say(text("Signals, to be asked about: {signals}.", {{"signals", join(out, "; ")}})) +
           trial;
}

}  // namespace

report::Summary summary(const ReportMaterial& m) {
    report::Summary out{.title = m.say(text("In short"))};
    out.points = {came_in(m), went_out(m), deadlines(m), upheld(m)};
    if (!m.hidden.front().everything) {
        out.points.push_back(measures(m));
        out.points.push_back(problems(m));
        out.points.push_back(signals(m));
    }
    std::erase(out.points, "");
    return out;
}

}  // namespace klag::commands
