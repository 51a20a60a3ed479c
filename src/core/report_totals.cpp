#include "core/report_totals.h"

namespace klag::core {
namespace {

template <class Counts>
DeadlineTotals add_up(const Report& report, Counts counts) {
    DeadlineTotals out;
    for (const ClockFigures& row : report.clocks) {
        if (!counts(row)) continue;
        out.due += row.due();
        out.kept += row.kept();
        out.missed += row.missed();
    }
    return out;
}

}  // namespace

DeadlineTotals deadline_totals(const Report& report) {
    return add_up(report, [](const ClockFigures&) { return true; });
}

DeadlineTotals promise_totals(const Report& report) {
    return add_up(report, [](const ClockFigures& row) { return row.promised; });
}

bool is_upheld(std::string_view outcome) {
    return outcome == "upheld" || outcome == "partly-upheld";
}

UpheldIssues upheld_issues(const Report& report, int level) {
    UpheldIssues out;
    for (const OutcomeRow& row : report.outcomes) {
        if (row.id.empty()) continue;
        const auto here = row.by_level.find(level);
        const int at_level = here == row.by_level.end() ? 0 : here->second;
        const int issues = level == 0 ? row.issues : at_level;
        out.decided += issues;
        if (is_upheld(row.id)) out.upheld += issues;
    }
    return out;
}

std::set<int> levels_closed(const Report& report) {
    std::set<int> out;
    for (const OutcomeRow& row : report.outcomes)
        for (const auto& [level, issues] : row.by_level) out.insert(level);
    return out;
}

}  // namespace klag::core
