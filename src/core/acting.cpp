#include "core/acting.h"

#include <algorithm>

namespace klag::core {

std::string made_handler(const Event& event) {
    if (event.act == Act::plan) return event.facts.get(Field::handler);
    const bool takes_over = event.act == Act::escalate || event.facts.is(Field::as, "handler");
    return takes_over ? event.facts.get(Field::to) : "";
}

std::string put_in_charge(const Event& event) {
    return event.facts.is(Field::as, "investigator") ? event.facts.get(Field::to)
                                                     : made_handler(event);
}

bool decides(Act act) { return act == Act::decide || act == Act::answer; }

bool handles(Act act) { return act == Act::investigate || decides(act); }

bool wants_independence(const Event& event) {
    const Act act = event.act;
    return handles(act) || act == Act::follow_up || act == Act::plan || act == Act::extend ||
           act == Act::close || (act == Act::contact && event.facts.is(Field::purpose, "hearing"));
}

std::vector<std::string> touched(Reason rule, const Event& event, const std::string& handler) {
    const Act act = event.act;
    if (rule == Reason::serious_needs_manager)
        return decides(act) ? std::vector{handler, event.by} : std::vector{made_handler(event)};
    if (rule == Reason::role_of_the_level) return {made_handler(event)};
    if (rule == Reason::senior_investigator)
        return {act == Act::investigate ? event.by : put_in_charge(event)};
    std::vector<std::string> out{put_in_charge(event)};
    if (rule == Reason::same_person) {
        if (handles(act)) out.push_back(event.by);
        return out;
    }
    if (decides(act)) out.push_back(handler);
    if (wants_independence(event)) out.push_back(event.by);
    out.push_back(event.facts.get(Field::signed_by));
    return out;
}

bool contains(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

std::vector<std::string> touched(Reason rule, const Attempt& a) {
    return touched(rule, a.event, a.state.facts.get(Field::handler));
}

bool stays_aside(const Attempt& a, Reason rule, const std::string& staff) {
    if (a.event.act == Act::escalate) return false;
    bool is_aside = false;
    std::string handler;
    for (const Event& event : a.before.events) {
        if (event.act == Act::escalate) is_aside = false;
        if (event.facts.is(Field::override_rule, name(rule)) &&
            contains(touched(rule, event, handler), staff))
            is_aside = true;
        if (const std::string made = made_handler(event); !made.empty()) handler = made;
    }
    return is_aside;
}

}  // namespace klag::core
