#include "core/tasks.h"

#include "core/clock.h"
#include "core/transitions.h"

#include <algorithm>

namespace klag::core {
namespace {

std::string id_of(const Member* member) { return member == nullptr ? "" : member->id; }

Task task_of(const Case& c, const State& state, const Duty& duty) {
    Task task;
    task.number = c.number;
    task.unit = state.facts.get(Field::unit);
    task.member = id_of(duty.member);
    task.instead_of = id_of(duty.instead_of);
    return task;
}

/// A notice of delay is possible only before the answer.
bool may_be_extended(const State& state) {
    return next(state, Event{.id = {}, .act = Act::extend, .by = {}}).has_value();
}

void add_clocks(const Case& c, const State& state, const World& world, const Duty& duty,
                std::vector<Task>& out) {
    for (const Clock& clock : state.clocks) {
        if (!clock.running()) continue;
        Task task = task_of(c, state, duty);
        task.clock = clock.entry.id;
        task.title = clock.entry.id;
        task.due = clock.entry.due;
        task.end = end_of(clock.entry.due, world.zone);
        if (const ClockRule* rule = clock_rule(world.procedure, clock.entry.rule)) {
            task.title = rule->title;
            task.tells_person = rule->tells_person && !is_anonymous(state);
            task.extendable = rule->extendable && may_be_extended(state);
            if (!rule->until.empty()) task.next = rule->until.front();
            if (task.next.act == Act::external && !state.external.empty())
                task.body = state.external.back().body;
            for (const Event& event : c.events)
                if (event.id == clock.entry.start && event.act == Act::external)
                    task.body = event.facts.get(Field::body);
        }
        out.push_back(std::move(task));
    }
}

/// By when the action is to be done; nothing when it is done or the case is void.
std::optional<Date> open_until(const State& state, const Action& action) {
    if (state.status == Status::voided || action.facts.has(Field::done)) return std::nullopt;
    return Date::parse(action.facts.get(Field::until));
}

void add_actions(const Case& c, const State& state, const World& world, const Duty& duty,
                 std::vector<Task>& out) {
    for (const Action& action : state.actions) {
        const auto until = open_until(state, action);
        if (!until) continue;
        Task task = task_of(c, state, duty);
        task.action = action.number;
        task.due = Moment{*until};
        task.end = end_of(task.due, world.zone);
        task.next = Trigger{.act = Act::action};
        if (const Member* owner = world.organisation.member(action.facts.get(Field::owner));
            owner != nullptr && active(*owner, world.now.date)) {
            task.member = owner->id;
            task.instead_of.clear();
        }
        out.push_back(std::move(task));
    }
}

}  // namespace

Duty on_duty(const State& state, const Organisation& organisation, Date day) {
    const std::string& unit = state.facts.get(Field::unit);
    const Member* handler = organisation.member(state.facts.get(Field::handler));
    if (handler == nullptr) return {manager(organisation, unit), nullptr};
    if (active(*handler, day)) return {handler, nullptr};
    const Member* deputy = organisation.member(handler->deputy);
    if (deputy != nullptr && active(*deputy, day)) return {deputy, handler};
    return {manager(organisation, unit), handler};
}

std::vector<Task> tasks(const Case& c, const State& state, const World& world) {
    const Duty duty = on_duty(state, world.organisation, world.now.date);
    std::vector<Task> out;
    add_clocks(c, state, world, duty, out);
    add_actions(c, state, world, duty, out);
    std::stable_sort(out.begin(), out.end(),
                     [](const Task& a, const Task& b) { return a.end < b.end; });
    return out;
}

std::optional<Date> first_due(const State& state) {
    std::optional<Date> first;
    const auto take = [&first](Date day) { first = first ? std::min(*first, day) : day; };
    for (const Clock& clock : state.clocks)
        if (clock.running()) take(clock.entry.due.date);
    for (const Action& action : state.actions)
        if (const auto until = open_until(state, action)) take(*until);
    return first;
}

Date horizon(const Term& term, Date today, const Calendar& calendar, const Zone& zone) {
    return reckon(term, Moment{today}, calendar, zone).due.date;
}

}  // namespace klag::core
