#include "core/small_numbers.h"

#include "core/report_breakdowns.h"
#include "core/suppression.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace klag::core {
namespace {

constexpr std::array<std::string_view, 3> editions{"board", "public", "internal"};
constexpr std::string_view cross_table = "by-unit-and-category";

/// A breakdown with the ids of its rows and, where a row stands for a sum of rows, its node.
struct Judged {
    Breakdown breakdown{};
    std::vector<std::string> ids{};    ///< of the rows of the breakdown
    std::map<std::string, int> nodes;  ///< id as the report shows it → node
};

using Months = std::vector<const Report*>;
using Counts = std::map<std::string, int>;

/// What is judged: a report beside the months of its year.
struct Bench {
    const Report& report;
    const Months& months;
    const std::vector<Span>& spans;
    Span own;  ///< the report's months
    int least;

    bool is_small(int count) const { return count > 0 && count < least; }
    /// Whether the month had ended when the report's period did.
    bool knows(std::size_t month) const { return static_cast<int>(month) <= own.last; }
    /// The position of `span` among those that are judged.
    std::size_t place(const Span& span) const {
        return static_cast<std::size_t>(std::find(spans.begin(), spans.end(), span) -
                                        spans.begin());
    }
};

Counts counts_of(const ReportBreakdown& table, const Report& report) {
    Counts out;
    for (const BreakdownRow& row : table.rows(report))
        if (row.counts) out[row.id] += row.count;
    return out;
}

Counts own_units(const Report& report) {
    Counts out;
    for (const UnitRow& row : report.units) out[row.id] += row.own.received;
    return out;
}

/// One row for each id, in order, with its number in each month.
void fill(Judged& judged, const std::vector<Counts>& months) {
    std::set<std::string> ids;
    for (const Counts& month : months)
        for (const auto& [id, count] : month) ids.insert(id);
    judged.ids.assign(ids.begin(), ids.end());
    for (const std::string& id : judged.ids) {
        std::vector<int> row;
        for (const Counts& month : months) {
            const auto found = month.find(id);
            row.push_back(found == month.end() ? 0 : found->second);
        }
        judged.nodes.emplace(id, static_cast<int>(judged.breakdown.counts.size()));
        judged.breakdown.counts.push_back(std::move(row));
    }
}

Judged plain(const ReportBreakdown& table, const Bench& bench) {
    std::vector<Counts> counts;
    for (std::size_t i = 0; i < bench.months.size(); ++i)
        counts.push_back(bench.knows(i) ? counts_of(table, *bench.months[i]) : Counts{});
    Judged judged;
    fill(judged, counts);
    return judged;
}

int row_of(const Judged& judged, const std::string& id) {
    const auto found = std::lower_bound(judged.ids.begin(), judged.ids.end(), id);
    return static_cast<int>(found - judged.ids.begin());
}

/// Each unit's own cases are a row, and a unit with others below it is their sum as well.
Judged units(const Bench& bench) {
    const Report& report = bench.report;
    std::vector<Counts> counts;
    for (std::size_t i = 0; i < bench.months.size(); ++i)
        counts.push_back(bench.knows(i) ? own_units(*bench.months[i]) : Counts{});
    counts.push_back(own_units(report));  // for the ids alone
    Judged judged;
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
        judged.nodes[unit.id] = static_cast<int>(judged.ids.size() + judged.breakdown.sums.size());
        judged.breakdown.sums.push_back(std::move(below));
    }
    return judged;
}

/// Spans of months in the reporting year whose reports break totals down, each once.
std::vector<Span> spans(const Months& months, const HidingRule& rule) {
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

/// The months of the report.
Span span_of(const Report& report, const Months& months) {
    Span own{static_cast<int>(months.size()), -1};
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (!contains(report.period, months[i]->period.first)) continue;
        own.first = std::min(own.first, static_cast<int>(i));
        own.last = static_cast<int>(i);
    }
    return own;
}

/// Whether the report's months give what it shows in each row of the breakdown.
bool adds_up(const Judged& judged, const Counts& shown, const Bench& bench) {
    const auto sum = [&](const std::string& id) {
        const auto& row = judged.breakdown.counts[static_cast<std::size_t>(row_of(judged, id))];
        return std::accumulate(row.begin() + bench.own.first, row.begin() + bench.own.last + 1, 0);
    };
    return std::all_of(shown.begin(), shown.end(), [&](const auto& row) {
        const bool known = std::binary_search(judged.ids.begin(), judged.ids.end(), row.first);
        return (known ? sum(row.first) : 0) == row.second;
    });
}

/// `shown` is what the report has for each row of the breakdown.
void judge(std::string_view table, Judged judged, const Counts& shown, const Bench& bench,
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

/// The cases of each unit in each category, by half-year: the cross-table is shown for halves and
/// the year alone.
struct Cross {
    std::vector<std::string> units;
    std::vector<std::string> categories;
    Judged judged;
};

Cross cross_of(const Bench& bench, const std::vector<Span>& halves) {
    const ReportBreakdown& table = *report_breakdown(cross_table);
    Cross cross;
    std::vector<Counts> months;
    std::set<std::string> units;
    std::set<std::string> categories;
    for (std::size_t i = 0; i < bench.months.size(); ++i) {
        months.push_back(bench.knows(i) ? counts_of(table, *bench.months[i]) : Counts{});
        if (!bench.knows(i)) continue;
        for (const UnitCategory& row : bench.months[i]->unit_categories) {
            units.insert(row.unit);
            categories.insert(row.category);
        }
    }
    cross.units.assign(units.begin(), units.end());
    cross.categories.assign(categories.begin(), categories.end());
    Breakdown& out = cross.judged.breakdown;
    out.columns = static_cast<int>(cross.categories.size());
    for (const std::string& unit : cross.units)
        for (const std::string& category : cross.categories) {
            const std::string id = unit_category_id(unit, category);
            std::vector<int> row;
            for (const Span& half : halves) {
                int sum = 0;
                for (int i = half.first; i <= half.last; ++i) {
                    const Counts& month = months[static_cast<std::size_t>(i)];
                    const auto found = month.find(id);
                    if (found != month.end()) sum += found->second;
                }
                row.push_back(sum);
            }
            cross.judged.nodes.emplace(id, static_cast<int>(out.counts.size()));
            out.counts.push_back(std::move(row));
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

/// The unit's and the category's own numbers stand in other tables of the report. What those hide,
/// this one hides with all that belongs to it; where this one could only be shown if they hid more,
/// it is not shown.
void judge_cross(const Bench& bench, const Halves& halves, const HiddenRows& one_way,
                 HiddenRows& hidden) {
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
        return !found.hidden[node][own] || one_way.hides(table, id);
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
        if (bench.is_small(row.cases) || one_way.hides("by-unit", row.unit) ||
            one_way.hides("by-category", row.category))
            out.insert(unit_category_id(row.unit, row.category));
}

bool begins_a_month(Date day) { return day == period_of(Period::Kind::month, day, {}).first; }

}  // namespace

std::string_view name(Edition edition) { return editions.at(static_cast<std::size_t>(edition)); }

std::vector<std::string> edition_names() { return {editions.begin(), editions.end()}; }

std::optional<Edition> edition_named(std::string_view name) {
    const auto found = std::find(editions.begin(), editions.end(), name);
    if (found == editions.end()) return std::nullopt;
    return static_cast<Edition>(found - editions.begin());
}

bool HiddenRows::hides(std::string_view table, const std::string& row) const {
    const auto found = rows.find(table);
    return withholds(table) || (found != rows.end() && found->second.contains(row));
}

bool HiddenRows::hides_any(std::string_view table) const {
    const auto found = rows.find(table);
    return withholds(table) || (found != rows.end() && !found->second.empty());
}

bool HiddenRows::withholds(std::string_view table) const {
    return everything || withheld.contains(table);
}

std::vector<Period> judged_months(const Period& period, const Halves& halves) {
    if (period.kind == Period::Kind::free) return {};
    Period first = period_of(Period::Kind::half, period.first, halves);
    if (!first.id.ends_with("H1")) first = previous(first, halves);
    const Date last = period_of(Period::Kind::half, first.last + 1, halves).last;
    if (!begins_a_month(first.first) || !begins_a_month(first.last + 1) || period.last > last)
        return {};
    std::vector<Period> out;
    for (Date day = first.first; day <= last;) {
        out.push_back(period_of(Period::Kind::month, day, halves));
        day = out.back().last + 1;
    }
    return out;
}

HiddenRows hidden_rows(const Report& report, const Months& months, const HidingRule& rule) {
    HiddenRows hidden;
    const bool broken_down =
        std::find(rule.kinds.begin(), rule.kinds.end(), report.period.kind) != rule.kinds.end();
    hidden.everything = months.empty() || !report.ended || !broken_down;
    if (hidden.everything) return hidden;
    const std::vector<Span> published = spans(months, rule);
    const Bench bench{report, months, published, span_of(report, months), rule.least};
    for (const ReportBreakdown& table : report_breakdowns()) {
        if (table.table == cross_table) continue;
        const bool of_units = table.table == "by-unit";
        judge(table.table, of_units ? units(bench) : plain(table, bench),
              of_units ? own_units(report) : counts_of(table, report), bench, hidden);
    }
    judge_cross(bench, rule.halves, hidden, hidden);
    return hidden;
}

}  // namespace klag::core
