#include "core/judged_table.h"

#include "core/report_totals.h"

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
        auto since = static_cast<int>(months.size());
        for (const RowCounts& month : months) {
            const auto found = month.find(id);
            if (found != month.end()) since = std::min(since, static_cast<int>(row.size()));
            row.push_back(found == month.end() ? 0 : found->second);
        }
        judged.breakdown.since.push_back(since);
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

/// Rows of a rule, in this order: kept ones, then missed ones.
constexpr int results = 4;

RowCounts by_result(const Report& report) {
    RowCounts out;
    for (const ClockFigures& row : report.clocks) {
        if (row.due() == 0) continue;
        const std::string id = deadline_id(row);
        out[id + "/extended"] += row.in_time_extended;
        out[id + "/in-time"] += row.in_time;
        out[id + "/late"] += row.late + row.lapsed;
        out[id + "/open"] += row.open;
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

/// The rows of some rules: those kept, those missed.
struct DeadlineRows {
    std::vector<int> kept{};
    std::vector<int> missed{};

    void add(int first) {
        kept.insert(kept.end(), {first, first + 1});
        missed.insert(missed.end(), {first + 2, first + 3});
    }
    std::vector<int> all() const {
        std::vector<int> out = kept;
        out.insert(out.end(), missed.begin(), missed.end());
        return out;
    }
};

void add_sums(JudgedTable& judged, const std::string& id, const DeadlineRows& rows) {
    judged.breakdown.dear.insert(add_sum(judged, id, rows.all()));
    add_sum(judged, id + "/kept", rows.kept);
    add_sum(judged, id + "/missed", rows.missed);
}

/// Rules by what came of their deadlines, with the sums that the report shows or that follow from a
/// share.
JudgedTable deadlines(const Bench& bench) {
    JudgedTable judged;
    fill(judged, by_month(bench, by_result));
    judged.breakdown.columns = results;
    std::set<std::string> promises;
    for (const Report* month : bench.months)
        for (const ClockFigures& row : month->clocks)
            if (row.promised) promises.insert(deadline_id(row));
    DeadlineRows all;
    DeadlineRows promised;
    for (int first = 0; first < static_cast<int>(judged.ids.size()); first += results) {
        const std::string& id = judged.ids[static_cast<std::size_t>(first)];
        const std::string rule = id.substr(0, id.rfind('/'));
        DeadlineRows own;
        own.add(first);
        add_sums(judged, rule, own);
        all.add(first);
        if (promises.contains(rule)) promised.add(first);
    }
    if (!promised.kept.empty()) add_sums(judged, "promised", promised);
    for (const auto* rows : {&all.kept, &all.missed})
        judged.breakdown.fixed.insert(add_sum(judged, "all", *rows));
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
    if (!adds_up(judged, shown, bench)) {
        hidden.withheld.emplace(table);
        return;
    }
    if (judged.ids.empty()) return;
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

void judge_outcomes(const Bench& bench, HiddenRows& hidden) {
    const ReportBreakdown& table = *report_breakdown("outcomes");
    const auto count = [&](const Report& report) {
        RowCounts out = counts_of(table, report);
        out[""];
        for (const std::string& outcome : codes(Field::outcome)) out[outcome];
        return out;
    };
    JudgedTable judged;
    fill(judged, by_month(bench, count));
    std::vector<int> upheld;
    std::vector<int> not_upheld;
    for (const std::string& id : judged.ids) {
        const int row = row_of(judged, id);
        if (id.empty())
            judged.breakdown.fixed.insert(row);
        else
            (is_upheld(id) ? upheld : not_upheld).push_back(row);
    }
    for (auto* rows : {&upheld, &not_upheld})
        judged.breakdown.fixed.insert(add_sum(judged, "all", *rows));
    judge("outcomes", std::move(judged), counts_of(table, bench.report), bench, hidden);
}

void judge_units(const Bench& bench, HiddenRows& hidden) {
    judge("by-unit", tree_of_units(bench), own_units(bench.report), bench, hidden);
}

void judge_deadlines(const Bench& bench, HiddenRows& hidden) {
    judge("deadlines", deadlines(bench), by_result(bench.report), bench, hidden);
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
