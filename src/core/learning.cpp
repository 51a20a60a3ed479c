#include "core/learning.h"

#include <algorithm>

namespace klag::core {
namespace {

/// The newest cause that was found by the end of `day`; "" for none.
std::string cause_at(const History& history, Date day) {
    std::string cause;
    for (const Step& step : history.steps)
        if (step.day <= day && step.event->act == Act::investigate &&
            step.event->facts.has(Field::cause))
            cause = step.event->facts.get(Field::cause);
    return cause;
}

bool is_done_by(const Action& action, Date day) {
    const auto done = Date::parse(action.facts.get(Field::done));
    return done && *done <= day;
}

}  // namespace

void LearningCollector::add(const History& history, const State& state) {
    const std::string cause = cause_at(history, last_);
    add_investigation(history, state, cause);
    add_measures(history, state, cause);
    add_repeat(history, state, cause);
    add_events(history);
    add_costs(history);
}

void LearningCollector::add_praise(const State& state) {
    if (!state.facts.is(Field::kind, "praise")) return;
    ++learning_.praise;
    if (state.passed_on) ++learning_.praise_passed_on;
}

void LearningCollector::add_investigation(const History& history, const State& state,
                                          const std::string& cause) {
    InvestigationRow row{
        .number = history.of->number, .unit = state.facts.get(Field::unit), .cause = cause};
    for (const Step& step : history.steps)
        if (contains(period_, step.day) && step.event->act == Act::investigate)
            row.events.push_back(step.event->id);
    if (!row.events.empty()) learning_.investigations.push_back(std::move(row));
}

void LearningCollector::add_measures(const History& history, const State& state,
                                     const std::string& cause) {
    for (const Action& action : state.actions) {
        const auto done = Date::parse(action.facts.get(Field::done));
        const bool done_here = done && contains(period_, *done);
        const bool done_before = done && *done < period_.first;
        if (contains(period_, action.decided.date) && action.facts.is(Field::involved, "yes"))
            ++learning_.with_staff;
        if (action.decided.date > last_ || done_before) continue;
        learning_.measures.push_back({.number = history.of->number,
                                      .action = action.number,
                                      .event = action.event,
                                      .unit = state.facts.get(Field::unit),
                                      .cause = cause,
                                      .owner = action.facts.get(Field::owner),
                                      .decided = action.decided.date,
                                      .until = action.facts.get(Field::until),
                                      .done = action.facts.get(Field::done),
                                      .effect = action.facts.get(Field::effect),
                                      .changed = action.facts.list(Field::changed)});
        if (!done_here) continue;
        ++learning_.effects[action.facts.get(Field::effect)];
        const auto& changed = action.facts.list(Field::changed);
        for (const std::string& what : changed) ++learning_.changed[what];
        if (changed.empty()) ++learning_.changed[""];
    }
}

void LearningCollector::add_repeat(const History& history, const State& state,
                                   const std::string& cause) {
    if (cause.empty() || !repeats_from_ || history.received < *repeats_from_) return;
    Repeat& repeat = repeats_[{cause, state.facts.get(Field::unit)}];
    repeat.cases.emplace_back(history.received, history.of->number);
    for (const Action& action : state.actions) {
        if (action.decided.date > last_) continue;
        ++(is_done_by(action, last_) ? repeat.done : repeat.open);
    }
}

void LearningCollector::add_events(const History& history) {
    std::string received;
    std::string works;
    std::string support;
    bool staff_told = false;
    for (const Step& step : history.steps) {
        if (!contains(period_, step.day)) continue;
        const Facts& facts = step.event->facts;
        if (facts.has(Field::measure_received)) received = facts.get(Field::measure_received);
        if (facts.has(Field::works)) works = facts.get(Field::works);
        if (facts.has(Field::support)) support = facts.get(Field::support);
        staff_told |= step.event->act == Act::inform &&
                      (facts.is(Field::told, "staff") || facts.is(Field::told, "unit") ||
                       facts.is(Field::told, "person-complained-about"));
    }
    if (!received.empty()) ++learning_.received[received];
    if (!works.empty()) ++learning_.works[works];
    if (staff_told) ++learning_.staff_told;
    if (support == "given") ++learning_.staff_supported;
    if (support == "declined") ++learning_.staff_declined;
}

void LearningCollector::add_costs(const History& history) {
    long long before = 0;
    int entries = 0;
    for (const Step& step : history.steps) {
        if (!step.event->facts.has(Field::cost)) continue;
        const int cost = step.event->facts.number(Field::cost);
        if (contains(period_, step.day)) {
            ++entries;
            learning_.cost.sum += cost - before;
        }
        before = cost;
    }
    learning_.cost.entries += entries;
    if (entries > 0) ++learning_.cost.cases;
}

Learning LearningCollector::finish() {
    for (auto& [key, repeat] : repeats_) {
        if (repeat.cases.size() < 2) continue;
        std::sort(repeat.cases.begin(), repeat.cases.end());
        RepeatedProblem problem{.cause = key.first, .unit = key.second};
        for (auto& [received, number] : repeat.cases) problem.numbers.push_back(number);
        problem.measures_open = repeat.open;
        problem.measures_done = repeat.done;
        learning_.problems.push_back(std::move(problem));
    }
    std::stable_sort(learning_.problems.begin(), learning_.problems.end(),
                     [](const RepeatedProblem& a, const RepeatedProblem& b) {
                         return a.numbers.size() > b.numbers.size();
                     });
    return std::move(learning_);
}

}  // namespace klag::core
