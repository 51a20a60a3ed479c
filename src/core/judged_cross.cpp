#include "core/judged_cross.h"

#include <map>
#include <set>

namespace klag::core {
namespace {

/// The cases of each unit in each category, by half-year: the cross-table is shown for halves and
/// the year alone.
struct Cross {
    std::vector<std::string> units;
    std::vector<std::string> categories;
    JudgedTable judged;
};

Cross cross_of(const Bench& bench, const std::vector<Span>& halves) {
    const ReportBreakdown& table = *report_breakdown(cross_table);
    Cross cross;
    std::vector<RowCounts> months;
    std::map<std::string, int> units;  // and the half in which each appears
    std::map<std::string, int> categories;
    for (std::size_t i = 0; i < bench.months.size(); ++i) {
        months.push_back(bench.knows(i) ? counts_of(table, *bench.months[i]) : RowCounts{});
        if (!bench.knows(i)) continue;
        const auto half = static_cast<int>(
            std::find_if(halves.begin(), halves.end(),
                         [&](const Span& span) { return static_cast<int>(i) <= span.last; }) -
            halves.begin());
        for (const UnitCategory& row : bench.months[i]->unit_categories) {
            units.emplace(row.unit, half);
            categories.emplace(row.category, half);
        }
    }
    Breakdown& out = cross.judged.breakdown;
    out.columns = static_cast<int>(categories.size());
    for (const auto& [category, since] : categories) cross.categories.push_back(category);
    for (const auto& [unit, unit_since] : units) {
        cross.units.push_back(unit);
        for (const auto& [category, category_since] : categories) {
            const std::string id = unit_category_id(unit, category);
            std::vector<int> row;
            for (const Span& half : halves) {
                int sum = 0;
                for (int i = half.first; i <= half.last; ++i) {
                    const RowCounts& month = months[static_cast<std::size_t>(i)];
                    const auto found = month.find(id);
                    if (found != month.end()) sum += found->second;
                }
                row.push_back(sum);
            }
            cross.judged.nodes.emplace(id, static_cast<int>(out.counts.size()));
            out.since.push_back(std::max(unit_since, category_since));
            out.counts.push_back(std::move(row));
        }
    }
    return cross;
}

/// Adds the sums of units and of categories, in this order, behind the rows.
void add_margins(Cross& cross) {
    Breakdown& out = cross.judged.breakdown;
    const int columns = out.columns;
    const int units = static_cast<int>(cross.units.size());
    for (int u = 0; u < units; ++u) {
        std::vector<int>& sum = out.sums.emplace_back();
        for (int c = 0; c < columns; ++c) sum.push_back(u * columns + c);
    }
    for (int c = 0; c < columns; ++c) {
        std::vector<int>& sum = out.sums.emplace_back();
        for (int u = 0; u < units; ++u) sum.push_back(u * columns + c);
    }
}

/// The months of each half of the year.
std::vector<Span> halves_of(const Bench& bench, const Halves& halves) {
    std::vector<Span> atoms;
    for (std::size_t first = 0; first < bench.months.size();) {
        const Period half =
            period_of(Period::Kind::half, bench.months[first]->period.first, halves);
        std::size_t last = first;
        while (last + 1 < bench.months.size() &&
               contains(half, bench.months[last + 1]->period.first))
            ++last;
        atoms.push_back({static_cast<int>(first), static_cast<int>(last)});
        first = last + 1;
    }
    return atoms;
}

}  // namespace

void judge_cross(const Bench& bench, const Halves& halves, HiddenRows& hidden) {
    const std::vector<Span> atoms = halves_of(bench, halves);
    std::vector<Span> periods;
    std::vector<Span> months;  // of each of the periods
    for (int i = 0; i < static_cast<int>(atoms.size()); ++i) {
        periods.push_back({i, i});
        months.push_back(atoms[static_cast<std::size_t>(i)]);
    }
    periods.push_back({0, static_cast<int>(atoms.size()) - 1});
    months.push_back({atoms.front().first, atoms.back().last});
    const auto own_half = std::find(months.begin(), months.end(), bench.own);
    hidden.withheld.emplace(cross_table);
    if (own_half == months.end()) return;
    const auto own = static_cast<std::size_t>(own_half - months.begin());
    Cross cross = cross_of(bench, atoms);
    if (cross.units.size() < 2 || cross.categories.size() < 2) return;
    add_margins(cross);
    cross.judged.breakdown.periods = periods;
    const Suppression found = suppress(cross.judged.breakdown, bench.least);
    if (found.withheld) return;
    const std::size_t rows = cross.judged.breakdown.counts.size();
    const auto agrees = [&](std::string_view table, const std::string& id, std::size_t node) {
        return !found.hidden[node][own] || hidden.hides(table, id);
    };
    for (std::size_t u = 0; u < cross.units.size(); ++u)
        if (!agrees("by-unit", cross.units[u], rows + u)) return;
    for (std::size_t c = 0; c < cross.categories.size(); ++c)
        if (!agrees("by-category", cross.categories[c], rows + cross.units.size() + c)) return;
    hidden.withheld.erase(std::string{cross_table});
    std::set<std::string>& out = hidden.rows[std::string{cross_table}];
    for (const auto& [id, node] : cross.judged.nodes)
        if (found.hidden[static_cast<std::size_t>(node)][own]) out.insert(id);
    for (const UnitCategory& row : bench.report.unit_categories)
        if (bench.is_small(row.cases) || hidden.hides("by-unit", row.unit) ||
            hidden.hides("by-category", row.category))
            out.insert(unit_category_id(row.unit, row.category));
}

}  // namespace klag::core
