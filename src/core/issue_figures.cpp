#include "core/issue_figures.h"

#include "core/breakdown.h"

#include <set>

namespace klag::core {

void IssueCollector::add(const State& state) {
    for (const Field field : {Field::category, Field::dimension, Field::severity}) {
        std::set<std::string> values;
        for (const Issue& issue : state.issues) {
            const std::string& value = issue.facts.get(field);
            Tally& tally = tallies_[field][value];
            ++tally.issues;
            if (!values.insert(value).second) continue;
            ++tally.cases;
            if (field == Field::category) ++unit_categories_[state.facts.get(Field::unit)][value];
        }
    }
}

std::vector<IssueRow> IssueCollector::rows(Field field) const {
    std::vector<IssueRow> rows;
    const auto tallies = tallies_.find(field);
    if (tallies == tallies_.end()) return rows;
    for (const auto& [choice, found] : ordered(tallies->second, order_of(field, world_)))
        rows.push_back({choice.id, choice.title, found.cases, found.issues});
    return rows;
}

std::vector<UnitCategory> IssueCollector::unit_categories(const std::vector<UnitRow>& units) const {
    std::vector<UnitCategory> rows;
    for (const UnitRow& unit : units) {
        const auto found = unit_categories_.find(unit.id);
        if (found == unit_categories_.end()) continue;
        for (const auto& [choice, cases] :
             ordered(found->second, order_of(Field::category, world_)))
            rows.push_back({unit.id, choice.id, choice.title, cases});
    }
    return rows;
}

}  // namespace klag::core
