#include "core/judged_table.h"

#include <iterator>
#include <numeric>
#include <set>

namespace klag::core {
namespace {

constexpr int unseen = 1000;

RowCounts own_units(const Report& report) {
    RowCounts out;
    for (const UnitRow& row : report.units) out[row.id] += row.own.received;
    return out;
}

/// One row for each id, in order, with its number in each month.
void fill(JudgedTable& judged, const std::vector<RowCounts>& months) {
    std::set<std::string> ids;
    for (const RowCounts& month : months)
        for (const auto& [id, count] : month) ids.insert(id);
    judged.ids.assign(ids.begin(), ids.end());
    for (const std::string& id : judged.ids) {
        std::vector<int> row;
        for (const RowCounts& month : months) {
            const auto found = month.find(id);
            row.push_back(found == month.end() ? 0 : found->second);
        }
        judged.nodes.emplace(id, static_cast<int>(judged.breakdown.counts.size()));
        judged.breakdown.counts.push_back(std::move(row));
    }
}

/// The rows of each month that had ended when the report's period did.
template <class Count>
std::vector<RowCounts> by_month(const Bench& bench, Count count) {
    std::vector<RowCounts> out;
    for (std::size_t i = 0; i < bench.months.size(); ++i)
        out.push_back(bench.knows(i) ? count(*bench.months[i]) : RowCounts{});
    return out;
}

int row_of(const JudgedTable& judged, const std::string& id) {
    const auto found = std::lower_bound(judged.ids.begin(), judged.ids.end(), id);
    return static_cast<int>(found - judged.ids.begin());
}

JudgedTable tree_of_units(const Bench& bench) {
    const Report& report = bench.report;
    std::vector<RowCounts> counts = by_month(bench, own_units);
    counts.push_back(own_units(report));  // for the ids alone
    JudgedTable judged;
    fill(judged, counts);
    for (std::vector<int>& row : judged.breakdown.counts) row.pop_back();
    for (std::size_t i = 0; i < report.units.size(); ++i) {
        const UnitRow& unit = report.units[i];
        std::vector<int> below{row_of(judged, unit.id)};
        for (std::size_t j = i + 1; j < report.units.size(); ++j) {
            if (report.units[j].depth <= unit.depth) break;
            below.push_back(row_of(judged, report.units[j].id));
        }
        if (below.size() == 1) continue;
        judged.nodes.erase(unit.id);
        judged.nodes.emplace(unit.id,
                             static_cast<int>(judged.ids.size() + judged.breakdown.sums.size()));
        judged.breakdown.sums.push_back(std::move(below));
    }
    return judged;
}

/// Whether the report's months give what it shows in each row of the breakdown.
bool adds_up(const JudgedTable& judged, const RowCounts& shown, const Bench& bench) {
    const auto sum = [&](const std::string& id) {
        const auto& row = judged.breakdown.counts[static_cast<std::size_t>(row_of(judged, id))];
        return std::accumulate(row.begin() + bench.own.first, row.begin() + bench.own.last + 1, 0);
    };
    return std::all_of(shown.begin(), shown.end(), [&](const auto& row) {
        const bool known = std::binary_search(judged.ids.begin(), judged.ids.end(), row.first);
        return (known ? sum(row.first) : 0) == row.second;
    });
}

RowCounts kept_and_missed(const Report& report) {
    RowCounts out;
    for (const ClockFigures& row : report.clocks) {
        if (row.due() == 0) continue;
        out[deadline_id(row) + "/kept"] += row.kept();
        out[deadline_id(row) + "/missed"] += row.missed();
    }
    return out;
}

/// Adds the sum of `rows` as a node of what is shown under `id`.
int add_sum(JudgedTable& judged, const std::string& id, std::vector<int> rows) {
    const auto node = static_cast<int>(judged.ids.size() + judged.breakdown.sums.size());
    judged.nodes.emplace(id, node);
    judged.breakdown.sums.push_back(std::move(rows));
    return node;
}

/// The rows of kept and missed deadlines: those of each rule, of both kinds, and of promises.
struct DeadlineRows {
    std::map<std::string, std::vector<int>> of_rule{};
    std::vector<int> kept{};
    std::vector<int> missed{};
    std::vector<int> promised{};
};

DeadlineRows deadline_rows(const JudgedTable& judged, const Bench& bench) {
    std::set<std::string> promised;
    for (const Report* month : bench.months)
        for (const ClockFigures& row : month->clocks)
            if (row.promised) promised.insert(deadline_id(row));
    DeadlineRows out;
    for (int row = 0; row < static_cast<int>(judged.ids.size()); ++row) {
        const std::string& id = judged.ids[static_cast<std::size_t>(row)];
        const std::string rule = id.substr(0, id.rfind('/'));
        (id.ends_with("/kept") ? out.kept : out.missed).push_back(row);
        out.of_rule[rule].push_back(row);
        if (promised.contains(rule)) out.promised.push_back(row);
    }
    return out;
}

std::vector<int> common(const std::vector<int>& a, const std::vector<int>& b) {
    std::vector<int> out;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

/// Rules with their kept and missed deadlines as rows.
JudgedTable deadlines(const Bench& bench) {
    JudgedTable judged;
    fill(judged, by_month(bench, kept_and_missed));
    judged.nodes.clear();
    Breakdown& out = judged.breakdown;
    const DeadlineRows all = deadline_rows(judged, bench);
    for (const auto& [rule, rows] : all.of_rule)
        for (const int row : rows) {
            judged.nodes.emplace(rule, row);
            out.may_be_small.insert(row);
        }
    for (const auto& [rule, rows] : all.of_rule) add_sum(judged, rule, rows);
    if (!all.promised.empty()) {
        for (const auto* rows : {&all.kept, &all.missed})
            out.may_be_small.insert(add_sum(judged, "promised", common(*rows, all.promised)));
        add_sum(judged, "promised", all.promised);
    }
    for (const auto* rows : {&all.kept, &all.missed})
        out.fixed.insert(add_sum(judged, "all", *rows));
    return judged;
}

}  // namespace

std::vector<Span> judged_spans(const Months& months, const HidingRule& rule) {
    std::vector<Span> out;
    const auto index = [&](Date day) {
        const auto found = std::find_if(months.begin(), months.end(), [&](const Report* month) {
            return contains(month->period, day);
        });
        return found == months.end() ? -1 : static_cast<int>(found - months.begin());
    };
    for (const Report* month : months)
        for (const Period::Kind kind : rule.kinds) {
            const Period period = period_of(kind, month->period.first, rule.halves);
            const Span span{index(period.first), index(period.last)};
            if (span.first >= 0 && span.last >= 0 &&
                std::find(out.begin(), out.end(), span) == out.end())
                out.push_back(span);
        }
    return out;
}

Span span_of(const Report& report, const Months& months) {
    Span own{static_cast<int>(months.size()), -1};
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (!contains(report.period, months[i]->period.first)) continue;
        own.first = std::min(own.first, static_cast<int>(i));
        own.last = static_cast<int>(i);
    }
    return own;
}

RowCounts counts_of(const ReportBreakdown& table, const Report& report) {
    RowCounts out;
    for (const BreakdownRow& row : table.rows(report))
        if (row.counts) out[row.id] += row.count;
    return out;
}

void judge(std::string_view table, JudgedTable judged, const RowCounts& shown, const Bench& bench,
           HiddenRows& hidden) {
    judged.breakdown.periods = bench.spans;
    const bool one_row = judged.ids.size() < 2;
    const bool one_is_small = one_row && !shown.empty() && bench.is_small(shown.begin()->second);
    if (one_is_small || !adds_up(judged, shown, bench)) {
        hidden.withheld.emplace(table);
        return;
    }
    if (one_row) return;  // it is the total
    const Suppression found = suppress(judged.breakdown, bench.least);
    if (found.withheld) {
        hidden.withheld.emplace(table);
        return;
    }
    const std::size_t own = bench.place(bench.own);
    std::set<std::string>& rows = hidden.rows[std::string{table}];
    for (const auto& [id, node] : judged.nodes)
        if (found.hidden[static_cast<std::size_t>(node)][own]) rows.insert(id);
}

void judge_breakdown(const ReportBreakdown& table, const Bench& bench, HiddenRows& hidden) {
    const auto count = [&](const Report& report) { return counts_of(table, report); };
    JudgedTable judged;
    fill(judged, by_month(bench, count));
    judge(table.table, std::move(judged), count(bench.report), bench, hidden);
}

void judge_units(const Bench& bench, HiddenRows& hidden) {
    judge("by-unit", tree_of_units(bench), own_units(bench.report), bench, hidden);
}

void judge_deadlines(const Bench& bench, HiddenRows& hidden) {
    judge("deadlines", deadlines(bench), kept_and_missed(bench.report), bench, hidden);
}

/// The second row is what nobody is shown: all numbers that a cost might be hidden behind.
void judge_costs(const Bench& bench, HiddenRows& hidden) {
    const auto count = [](const Report& report) {
        return RowCounts{{"cost", report.learning.cost.entries}, {"unseen", unseen}};
    };
    JudgedTable judged;
    fill(judged, by_month(bench, count));
    RowCounts shown = count(bench.report);
    shown["unseen"] = unseen * (bench.own.last - bench.own.first + 1);
    judge("costs", std::move(judged), shown, bench, hidden);
}

}  // namespace klag::core
