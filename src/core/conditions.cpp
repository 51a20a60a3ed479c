#include "core/conditions.h"

#include "core/case_clocks.h"

namespace klag::core {
namespace {

bool is_given(const std::pair<Field, std::string>& need, const Attempt& a) {
    const auto& [field, value] = need;
    if (value == "*") return a.event.facts.has(field) || a.personal.has(field);
    return a.event.facts.is(field, value) || a.personal.is(field, value);
}

std::string need_text(const std::pair<Field, std::string>& need) {
    const std::string name{spec(need.first).name};
    return need.second == "*" ? name : name + " " + need.second;
}

}  // namespace

void check_conditions(const Attempt& a, Refusals& out) {
    for (const Condition& condition : a.world.procedure.conditions) {
        if (condition.force != Force::demanded) continue;
        if (!matches(condition.act, a.event) || !holds(condition.scope, a.state)) continue;
        for (const auto& need : condition.needs)
            if (!is_given(need, a))
                refuse(out, Reason::condition,
                       {{"act", std::string{name(a.event.act)}}, {"needs", need_text(need)}},
                       condition.source, true);
    }
}

}  // namespace klag::core
