#include "core/summary.h"

#include <algorithm>

namespace klag::core {
namespace {

std::optional<Date> first_to_run_out(const std::vector<Clock>& clocks) {
    const Clock* first = nullptr;
    for (const Clock& clock : clocks)
        if (clock.running() && (first == nullptr || earlier(clock.entry.due, first->entry.due)))
            first = &clock;
    return first == nullptr ? std::nullopt : std::optional{first->entry.due.date};
}

}  // namespace

Summary summary(const std::string& number, const State& state) {
    Summary out{.number = number,
                .received = received(state).date,
                .status = state.status,
                .level = state.level,
                .due = first_to_run_out(state.clocks),
                .closed_as = state.closed_as,
                .kind = state.facts.get(Field::kind),
                .channel = state.facts.get(Field::channel),
                .procedure = state.facts.get(Field::procedure),
                .unit = state.facts.get(Field::unit),
                .handler = state.facts.get(Field::handler),
                .categories = categories(state)};
    for (const Issue& issue : state.issues)
        if (out.severity.empty()) out.severity = issue.facts.get(Field::severity);
    return out;
}

std::vector<std::string> categories(const State& state) {
    std::vector<std::string> out;
    for (const Issue& issue : state.issues)
        for (const std::string& category : issue.facts.list(Field::category))
            out.push_back(category);
    return out;
}

bool share_one(const std::vector<std::string>& categories, const std::vector<std::string>& others) {
    return std::find_first_of(categories.begin(), categories.end(), others.begin(), others.end()) !=
           categories.end();
}

Summary summary(const Case& c) { return summary(c.number, fold(c)); }

}  // namespace klag::core
