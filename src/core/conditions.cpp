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

/// Calls `found` for each need of the conditions of this force that the act does not meet.
template <class Found>
void each_missing(const Attempt& a, const State& state, Force force, Found found) {
    for (const Condition& condition : a.world.procedure.conditions) {
        if (condition.force != force || !matches(condition.act, a.event)) continue;
        if (!holds(condition.scope, state)) continue;
        for (const auto& need : condition.needs)
            if (!is_given(need, a))
                found(std::map<std::string, std::string>{{"act", std::string{name(a.event.act)}},
                                                         {"needs", need_text(need)}},
                      condition.source);
    }
}

}  // namespace

void check_conditions(const Attempt& a, Refusals& out) {
    each_missing(a, a.state, Force::demanded, [&](auto values, const std::string& source) {
        refuse(out, Reason::condition, std::move(values), source, true);
    });
}

void advise_conditions(const Attempt& a, std::vector<Advice>& out) {
    each_missing(a, a.state, Force::advised, [&](auto values, const std::string& source) {
        out.push_back({Advice::Code::condition, std::move(values), source});
    });
}

}  // namespace klag::core
