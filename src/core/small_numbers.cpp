#include "core/small_numbers.h"

#include "core/judged_cross.h"
#include "core/judged_figures.h"
#include "core/judged_table.h"

#include <algorithm>
#include <array>

namespace klag::core {
namespace {

constexpr std::array<std::string_view, 3> editions{"board", "public", "internal"};

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

std::vector<Period> judged_neighbours(const Period& period, const HidingRule& rule) {
    std::vector<Period> out;
    for (const Period::Kind kind : rule.kinds)
        for (Period near = period_of(kind, period.first, rule.halves); near.first <= period.last;
             near = period_of(kind, near.last + 1, rule.halves))
            if (near != period) out.push_back(near);
    return out;
}

HiddenRows hidden_rows(const Report& report, const Months& months, const Months& neighbours,
                       const HidingRule& rule) {
    HiddenRows hidden;
    const bool broken_down =
        std::find(rule.kinds.begin(), rule.kinds.end(), report.period.kind) != rule.kinds.end();
    hidden.everything = months.empty() || !report.ended || !broken_down;
    if (hidden.everything) return hidden;
    const std::vector<Span> published = judged_spans(months, rule);
    const Bench bench{report, months, published, span_of(report, months), rule.least};
    for (const ReportBreakdown& table : report_breakdowns())
        if (table.table != cross_table && table.table != "by-unit" && table.table != "outcomes")
            judge_breakdown(table, bench, hidden);
    judge_units(bench, hidden);
    judge_outcomes(bench, hidden);
    judge_deadlines(bench, hidden);
    judge_costs(bench, hidden);
    judge_cross(bench, rule.halves, hidden);
    judge_figures(report, neighbours, rule.least, hidden);
    judge_ages(report, rule.least, hidden);
    return hidden;
}

}  // namespace klag::core
