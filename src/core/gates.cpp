#include "core/gates.h"

#include "core/case_clocks.h"
#include "core/transitions.h"

#include <algorithm>

namespace klag::core {
namespace {

bool actions_done(const State& state) {
    return std::all_of(state.actions.begin(), state.actions.end(),
                       [](const Action& action) { return action.facts.has(Field::done); });
}

bool is_met(Gate::Demand demand, const Attempt& a) {
    const State& state = a.state;
    const bool answering = a.event.act == Act::answer;
    switch (demand) {
        case Gate::Demand::answered:
            return answering || !state.answered.empty();
        case Gate::Demand::satisfaction:
            return state.satisfaction_known || a.event.facts.flag(Field::satisfied);
        case Gate::Demand::thanked:
            return answering || !state.acknowledged.empty();
        case Gate::Demand::passed_on:
            return state.passed_on;
        case Gate::Demand::actions_done:
            return actions_done(state);
        case Gate::Demand::followed_up:
            return state.followed_up;
        case Gate::Demand::decided:
            return is_decided(state);
        case Gate::Demand::report_copied:
            return !state.reported ||
                   std::any_of(a.before.events.begin(), a.before.events.end(), [](const Event& e) {
                       return e.act == Act::inform && e.facts.flag(Field::report);
                   });
        case Gate::Demand::count_:
            break;
    }
    return true;
}

bool has_happened(const Trigger& trigger, const Case& c) {
    return std::any_of(c.events.begin(), c.events.end(),
                       [&](const Event& event) { return matches(trigger, event); });
}

}  // namespace

void check_closing(const Attempt& a, Refusals& out) {
    const auto after = next(a.state, a.event);
    if (after != Status::closed || closing_reason(a.state, a.event) != "answered") return;
    // Whoever is not satisfied is heard further where the next level is a duty.
    const Level* above = level_above(a.world.procedure, a.state.level);
    if (a.event.act == Act::close && is_complaint(a.state) && a.state.dissatisfied &&
        above != nullptr && above->duty)
        refuse(out, Reason::not_satisfied,
               {{"level", std::to_string(above->number)}, {"title", above->title}}, above->source,
               true);
    for (const Gate& gate : a.world.procedure.gates) {
        if (!holds(gate.scope, a.state)) continue;
        for (const Gate::Demand demand : gate.demands)
            if (!is_met(demand, a))
                refuse(out, Reason::gate, {{"demand", std::string{name(demand)}}}, gate.source,
                       true);
        for (const Trigger& event : gate.events)
            if (!has_happened(event, a.before))
                refuse(out, Reason::gate, {{"demand", event.text()}}, gate.source, true);
    }
}

}  // namespace klag::core
