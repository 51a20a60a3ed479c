#include "core/flow.h"

#include <algorithm>

namespace klag::core {

bool Flow::adds_up() const {
    return brought_forward + received + reopened - closed - voided == carried_forward;
}

Flow& Flow::operator+=(const Flow& other) {
    brought_forward += other.brought_forward;
    received += other.received;
    reopened += other.reopened;
    closed += other.closed;
    voided += other.voided;
    carried_forward += other.carried_forward;
    return *this;
}

bool closes(const Step& step) { return step.open_before && !step.open_after && !step.voided; }

bool reopens(const Step& step) {
    return !step.open_before && step.open_after && step.event->act != Act::register_;
}

History history(const Case& c) {
    History result{.of = &c};
    for (const Event& event : c.events) {
        Step step{.event = &event, .day = event.on.date};
        step.open_before = event.act != Act::register_ && is_open(result.now.status);
        const Status before = result.now.status;
        const Moment told = result.now.last_told;
        apply(result.now, event);
        step.open_after = is_open(result.now.status);
        step.voided = before != Status::voided && result.now.status == Status::voided;
        step.tells = event.act != Act::register_ && !(result.now.last_told == told);
        if (step.open_before && !step.open_after) step.closed_as = result.now.closed_as;
        result.steps.push_back(std::move(step));
    }
    result.received = received(result.now).date;
    if (!result.steps.empty()) result.steps.front().day = result.received;
    result.first = result.received;
    for (const Event& event : c.events) result.first = std::min(result.first, event.on.date);
    result.last = last_day(c);
    result.unfinished = is_unfinished(result.now);
    return result;
}

std::vector<History> histories(std::span<const Case> cases) {
    std::vector<History> out;
    out.reserve(cases.size());
    for (const Case& c : cases)
        if (!c.events.empty()) out.push_back(history(c));
    return out;
}

bool knows_all(const History& history, Date day) {
    return std::none_of(history.steps.begin(), history.steps.end(), [&](const Step& step) {
        return step.event->act != Act::register_ && step.day > day;
    });
}

const State* state_at(const History& history, Date day, std::optional<State>& folded) {
    if (history.received > day) return nullptr;
    if (knows_all(history, day)) return &history.now;
    folded.emplace();
    for (const Step& step : history.steps)
        if (step.event->act == Act::register_ || step.day <= day) apply(*folded, *step.event);
    return &*folded;
}

namespace {

bool open_at(const History& history, Date day) {
    if (history.received > day || history.steps.empty()) return false;
    const auto is_later = [day](const Step& step) { return step.day > day; };
    const auto later = std::find_if(history.steps.begin(), history.steps.end(), is_later);
    if (later != history.steps.begin() && std::all_of(later, history.steps.end(), is_later))
        return std::prev(later)->open_after;
    std::optional<State> folded;
    return is_open(state_at(history, day, folded)->status);
}

}  // namespace

Flow flow_of(const History& history, const Period& period) {
    Flow flow;
    flow.brought_forward = open_at(history, period.first - 1) ? 1 : 0;
    flow.carried_forward = open_at(history, period.last) ? 1 : 0;
    if (contains(period, history.received)) flow.received = 1;
    for (const Step& step : history.steps) {
        if (!contains(period, step.day)) continue;
        flow.voided += step.voided ? 1 : 0;
        flow.closed += closes(step) ? 1 : 0;
        flow.reopened += reopens(step) ? 1 : 0;
    }
    return flow;
}

}  // namespace klag::core
