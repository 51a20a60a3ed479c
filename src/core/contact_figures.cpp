#include "core/contact_figures.h"

#include <algorithm>

namespace klag::core {

void ContactCollector::add(const History& history, const State& state) {
    add_silence(history);
    add_hops(history, state);
    add_satisfaction(history);
}

void ContactCollector::add_silence(const History& history) {
    if (is_anonymous(history.now)) return;
    Date since = history.received;
    bool open = true;
    const auto quiet_until = [&](Date day) {
        const int days = day - since;
        const bool longer = !silence_ || days > silence_->days;
        if (open && day >= period_.first && days > 0 && longer)
            silence_ = Silence{days, history.of->number, since, day};
    };
    for (const Step& step : history.steps) {
        if (step.day > last_) continue;
        const bool heard = step.tells || step.open_before != step.open_after;
        if (!heard || step.event->act == Act::register_) continue;
        quiet_until(step.day);
        since = std::max(since, step.day);
        open = step.open_after;
    }
    quiet_until(last_);
}

void ContactCollector::add_hops(const History& history, const State& state) {
    const bool forwarded =
        std::any_of(history.steps.begin(), history.steps.end(), [&](const Step& step) {
            return contains(period_, step.day) && step.event->act == Act::forward &&
                   !step.event->facts.flag(Field::outside);
        });
    if (!forwarded) return;
    ++hops_.cases;
    if (state.hops < hops_.most) return;
    const bool alone = state.hops > hops_.most && state.hops > 1;
    hops_.number = alone ? history.of->number : "";
    hops_.most = state.hops;
}

void ContactCollector::add_satisfaction(const History& history) {
    std::string outcome;
    std::string handling;
    for (const Step& step : history.steps) {
        if (!contains(period_, step.day) || step.event->act != Act::follow_up) continue;
        const Facts& facts = step.event->facts;
        if (facts.has(Field::satisfied_outcome)) outcome = facts.get(Field::satisfied_outcome);
        if (facts.has(Field::satisfied_handling)) handling = facts.get(Field::satisfied_handling);
    }
    const auto add_to = [](Answers& answers, const std::string& code) {
        answers.yes += code == "yes" ? 1 : 0;
        answers.no += code == "no" ? 1 : 0;
        answers.no_reply += code == "no-reply" ? 1 : 0;
    };
    if (outcome.empty() && handling.empty()) return;
    ++satisfaction_.cases;
    add_to(satisfaction_.outcome, outcome);
    add_to(satisfaction_.handling, handling);
}

}  // namespace klag::core
