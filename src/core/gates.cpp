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

/// An event that is to close a case, and the case before it.
struct Closing {
    const Case& before;
    const State& state;
    const Event& event;
};

bool is_met(Gate::Demand demand, const Closing& a) {
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

bool closes_as_answered(const State& state, const Event& event) {
    return next(state, event) == Status::closed && closing_reason(state, event) == "answered";
}

void add_open_demands(const Closing& closing, const Procedure& procedure, Refusals& out) {
    for (const Gate& gate : procedure.gates) {
        if (!holds(gate.scope, closing.state)) continue;
        for (const Gate::Demand demand : gate.demands)
            if (!is_met(demand, closing))
                refuse(out, Reason::gate, {{"demand", std::string{name(demand)}}}, gate.source,
                       true);
        for (const Trigger& event : gate.events)
            if (!has_happened(event, closing.before))
                refuse(out, Reason::gate, {{"demand", event.text()}}, gate.source, true);
    }
}

}  // namespace

void check_closing(const Attempt& a, Refusals& out) {
    if (!closes_as_answered(a.state, a.event)) return;
    // Whoever is not satisfied is heard further where the next level is a duty.
    const Level* above = level_above(a.world.procedure, a.state.level);
    if (a.event.act == Act::close && is_complaint(a.state) && a.state.dissatisfied &&
        above != nullptr && above->duty)
        refuse(out, Reason::not_satisfied,
               {{"level", std::to_string(above->number)}, {"title", above->title}}, above->source,
               true);
    add_open_demands({a.before, a.state, a.event}, a.world.procedure, out);
}

Refusals demands_set_aside(const Case& c, const Event& event, const Procedure& then) {
    Refusals out;
    if (!event.facts.is(Field::override_rule, name(Reason::gate))) return out;
    Case before = c;
    before.events.erase(std::find_if(before.events.begin(), before.events.end(),
                                     [&](const Event& one) { return one.id == event.id; }),
                        before.events.end());
    if (before.events.empty()) return out;
    const State state = fold(before);
    if (closes_as_answered(state, event)) add_open_demands({before, state, event}, then, out);
    return out;
}

}  // namespace klag::core
