#include "core/breakdown.h"

#include "core/transitions.h"

#include <algorithm>
#include <set>

namespace klag::core {
namespace {

bool active_in(const Unit& unit, const Period& period) {
    return (!unit.from || *unit.from <= period.last) && (!unit.to || period.first <= *unit.to);
}

/// The units below `above`, each followed by those below itself.
void append_below(const std::string& above, const Organisation& organisation,
                  std::set<std::string>& seen, std::vector<std::string>& out) {
    for (const Unit& unit : organisation.units) {
        if (unit.part_of != above || !seen.insert(unit.id).second) continue;
        out.push_back(unit.id);
        append_below(unit.id, organisation, seen, out);
    }
}

/// All units as a tree from the top; units of a loop, or below one that does not exist, at the end.
std::vector<std::string> in_tree_order(const Organisation& organisation) {
    std::vector<std::string> out;
    std::set<std::string> seen;
    append_below("", organisation, seen, out);
    for (const Unit& unit : organisation.units) {
        if (!seen.insert(unit.id).second) continue;
        out.push_back(unit.id);
        append_below(unit.id, organisation, seen, out);
    }
    return out;
}

/// The procedures in the order in which they name things: the own one, those in its language,
/// others.
std::vector<const Procedure*> by_precedence(const ReportWorld& world) {
    const auto own = world.procedures.find(world.own_procedure);
    std::vector<const Procedure*> out;
    for (const auto& [name, procedure] : world.procedures) out.push_back(&procedure);
    if (own == world.procedures.end()) return out;
    const Procedure& first = own->second;
    std::stable_partition(out.begin(), out.end(), [&](const Procedure* procedure) {
        return procedure->language == first.language;
    });
    std::stable_partition(out.begin(), out.end(),
                          [&](const Procedure* procedure) { return procedure == &first; });
    return out;
}

}  // namespace

std::vector<Choice> order_of(Field field, const ReportWorld& world) {
    std::vector<Choice> order;
    if (field == Field::procedure)
        for (const auto& [name, procedure] : world.procedures)
            order.push_back({.id = name, .title = procedure.title});
    for (const std::string& code : codes(field)) order.push_back({.id = code, .title = ""});
    for (const Procedure* procedure : by_precedence(world))
        for (const Choice& choice : choices(*procedure, field))
            if (!is_choice(order, choice.id)) order.push_back(choice);
    return order;
}

std::vector<Choice> order_of_closing() {
    std::vector<Choice> order;
    for (const std::string& reason : closing_reasons())
        order.push_back({.id = reason, .title = ""});
    return order;
}

std::vector<FlowRow> flow_rows(const Flows& flows, const std::vector<Choice>& order) {
    std::vector<FlowRow> rows;
    for (const auto& [choice, flow] : ordered(flows, order))
        if (!flow.empty()) rows.push_back({choice.id, choice.title, flow});
    return rows;
}

std::vector<Count> count_rows(const Counts& counts, const std::vector<Choice>& order) {
    std::vector<Count> rows;
    for (const auto& [choice, count] : ordered(counts, order))
        rows.push_back({choice.id, choice.title, count});
    return rows;
}

std::vector<UnitRow> unit_rows(const Flows& own, const Organisation& organisation,
                               const Period& period) {
    Flows with_below;
    for (const auto& [id, flow] : own)
        for (const Unit* unit : upwards(organisation, id)) with_below[unit->id] += flow;
    std::vector<UnitRow> rows;
    for (const std::string& id : in_tree_order(organisation)) {
        const auto path = upwards(organisation, id);
        const auto mine = own.find(id);
        UnitRow row{.id = id,
                    .name = path.front()->name,
                    .depth = static_cast<int>(path.size()) - 1,
                    .own = mine == own.end() ? Flow{} : mine->second,
                    .with_below = with_below[id]};
        if (active_in(*path.front(), period) || !row.with_below.empty())
            rows.push_back(std::move(row));
    }
    for (const auto& [choice, flow] : ordered(own, {}))
        if (organisation.unit(choice.id) == nullptr && !flow.empty())
            rows.push_back({.id = choice.id, .own = flow, .with_below = flow});
    return rows;
}

std::vector<std::string> silent_units(const std::vector<UnitRow>& rows,
                                      const Organisation& organisation, const Period& period) {
    std::vector<std::string> out;
    for (const UnitRow& row : rows) {
        const Unit* unit = organisation.unit(row.id);
        if (unit != nullptr && active_in(*unit, period) && row.with_below.received == 0)
            out.push_back(row.id);
    }
    return out;
}

}  // namespace klag::core
