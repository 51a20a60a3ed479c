#include "core/reachability.h"

#include "core/case_clocks.h"
#include "core/transitions.h"

#include <algorithm>
#include <array>
#include <set>

namespace klag::core {
namespace {

bool only_other_kinds(const std::vector<std::string>& kinds) {
    return !kinds.empty() && std::find(kinds.begin(), kinds.end(), "complaint") == kinds.end();
}

int top_level(const Procedure& p) {
    int top = 1;
    for (const Level& level : p.levels) top = std::max(top, level.number);
    return top;
}

/// Whether the act is for a person who is known: it tells them something, or makes them known.
bool needs_a_person(const Trigger& trigger) {
    return trigger.act == Act::identify ||
           tells_complainant(trigger.act, event_of(trigger, 1).facts);
}

bool all_levels(const Scope& scope, bool (*is)(int level, int limit), int limit) {
    const auto& levels = scope.levels;
    return !levels.empty() &&
           std::all_of(levels.begin(), levels.end(), [&](int level) { return is(level, limit); });
}

bool is_above(int level, int limit) { return level > limit; }
bool is_first(int level, int limit) { return level <= limit; }
bool is_top(int level, int limit) { return level >= limit; }

/// Bars that hold whatever the trigger is wanted for.
Bar common_bar(const Trigger& trigger, const Scope& scope, const Procedure& p) {
    if (trigger.act == Act::void_ || trigger.act == Act::reckon) return Bar::aside;
    if (scope.anonymous == true && needs_a_person(trigger)) return Bar::nobody;
    if (trigger.asks_for(Field::solved) && scope.severities == std::vector<std::string>{"serious"})
        return Bar::serious;
    const bool climbs = trigger.act == Act::escalate;
    if (climbs && only_other_kinds(scope.kinds)) return Bar::complaint;
    if (climbs && top_level(p) == 1) return Bar::level;
    return Bar::none;
}

/// The trigger with each fact that the table of transitions asks about, and without.
std::vector<Event> events_of(const Trigger& trigger) {
    static const std::array<std::pair<Act, std::pair<Field, std::string>>, 6> asked{
        {{Act::answer, {Field::solved, "yes"}},
         {Act::withdraw, {Field::continued, "yes"}},
         {Act::refer, {Field::issue, "2"}},
         {Act::close, {Field::duplicate_of, "K-2026-0001"}},
         {Act::forward, {Field::outside, "yes"}},
         {Act::assign, {Field::as, "coordinator"}}}};
    std::vector<Event> out{event_of(trigger, 1)};
    for (const auto& [act, fact] : asked) {
        if (act != trigger.act || trigger.asks_for(fact.first)) continue;
        out.push_back(out.front());
        out.back().facts.set(fact.first, fact.second);
    }
    return out;
}

/// A case that lets the table do all that it ever does in this status.
State state_in(Status status, const std::string& kind) {
    State state{.status = status, .level = 1};
    state.facts.set(Field::kind, kind);
    state.issues.resize(2);
    state.closed_as = "answered";
    state.learning_goes_on = true;
    return state;
}

/// Where what the trigger names can lead from this status.
std::set<Status> leads_to(const Trigger& trigger, Status from, const std::string& kind) {
    if (trigger.act == Act::register_) return {Status::received};
    std::set<Status> out;
    for (const Event& event : events_of(trigger))
        if (const auto to = next(state_in(from, kind), event)) out.insert(*to);
    return out;
}

/// What is no complaint is closed by its answer.
std::vector<Status> statuses_of(const std::string& kind) {
    std::vector<Status> out{Status::received, Status::in_handling, Status::forwarded,
                            Status::closed};
    if (kind == "complaint") out.push_back(Status::answered);
    return out;
}

std::vector<std::string> kinds_of(const std::vector<std::string>& scope, const Procedure& p) {
    if (!scope.empty()) return scope;
    return p.kinds.empty() ? std::vector<std::string>{"complaint"} : ids_of(p.kinds);
}

/// Whether somebody waits for what the clock is about: whoever withdrew is owed no notice, though
/// the case may go on without them.
bool somebody_waits(const Trigger& trigger, const ClockRule& clock, Status after) {
    return trigger.act != Act::withdraw || !clock.tells_person || after == Status::closed;
}

/// The statuses in which a clock runs that what `trigger` names has just started.
std::set<Status> started_in(const Trigger& trigger, const ClockRule& clock,
                            const std::string& kind) {
    std::set<Status> out;
    for (const Status from : statuses_of(kind))
        for (const Status to : leads_to(trigger, from, kind))
            if (runs_in(clock, to) && somebody_waits(trigger, clock, to)) out.insert(to);
    return out;
}

/// The same, and all that it goes on running in. An escalation and a reopening stop it, unless the
/// rule says that it goes on.
std::set<Status> running_in(const Trigger& trigger, const ClockRule& clock,
                            const std::string& kind) {
    std::set<Status> out = started_in(trigger, clock, kind);
    for (std::size_t before = 0; before != out.size();) {
        before = out.size();
        for (const Status from : std::set<Status>{out})
            for (const ActSpec& act : all_acts()) {
                const bool is_new_level = act.act == Act::escalate || act.act == Act::reopen;
                if (act.act == Act::register_ || (is_new_level && !clock.survives_escalation))
                    continue;
                for (const Status to : leads_to({.act = act.act}, from, kind))
                    if (runs_in(clock, to)) out.insert(to);
            }
    }
    return out;
}

/// Whether what `trigger` names can happen in one of the statuses.
bool happens_in(const Trigger& trigger, const std::set<Status>& statuses, const std::string& kind) {
    return std::any_of(statuses.begin(), statuses.end(),
                       [&](Status status) { return !leads_to(trigger, status, kind).empty(); });
}

/// Whether it can happen while the clock runs: Bar::order when only before it.
Bar bar_while_running(const Trigger& trigger, const ClockRule& clock, const Procedure& p) {
    bool at_all = false;
    for (const std::string& kind : kinds_of(clock.scope.kinds, p)) {
        for (const Trigger& from : clock.from)
            if (happens_in(trigger, running_in(from, clock, kind), kind)) return Bar::none;
        for (const Status status : statuses_of(kind))
            at_all |= runs_in(clock, status) && happens_in(trigger, {status}, kind);
    }
    return at_all ? Bar::order : Bar::open_only;
}

}  // namespace

Event event_of(const Trigger& trigger, int level) {
    Event event{.id = "", .act = trigger.act, .on = {}, .by = ""};
    for (const auto& [field, value] : trigger.conditions) event.facts.set(field, value);
    if (trigger.act == Act::escalate) event.facts.set(Field::level, std::to_string(level + 1));
    return event;
}

Bar bar_to_start(const Trigger& trigger, const ClockRule& clock, const Procedure& p) {
    if (const Bar bar = common_bar(trigger, clock.scope, p); bar != Bar::none) return bar;
    if (trigger.act == Act::register_ && all_levels(clock.scope, is_above, 1)) return Bar::level;
    if (trigger.act == Act::escalate && all_levels(clock.scope, is_first, 1)) return Bar::level;
    const auto kinds = kinds_of(clock.scope.kinds, p);
    const bool starts = std::any_of(kinds.begin(), kinds.end(), [&](const std::string& kind) {
        return !started_in(trigger, clock, kind).empty();
    });
    return starts ? Bar::none : Bar::open_only;
}

Bar bar_to_end(const Trigger& trigger, const ClockRule& clock, const Procedure& p) {
    if (trigger.act == Act::register_) return Bar::start;
    if (const Bar bar = common_bar(trigger, clock.scope, p); bar != Bar::none) return bar;
    if (trigger.act == Act::escalate && all_levels(clock.scope, is_top, top_level(p)))
        return Bar::level;
    return bar_while_running(trigger, clock, p);
}

Bar bar_to_act(const Trigger& trigger, const Scope& scope, const Procedure& p) {
    // Who comes forward was anonymous before it; a void case may well have conditions.
    if (trigger.act == Act::identify || trigger.act == Act::void_) return Bar::none;
    if (const Bar bar = common_bar(trigger, scope, p); bar != Bar::none) return bar;
    const bool at_top = trigger.act == Act::escalate && all_levels(scope, is_top, top_level(p));
    return at_top ? Bar::level : Bar::none;
}

bool may_precede_closing(const Trigger& trigger, const std::vector<std::string>& kinds,
                         const Procedure& p) {
    if (trigger.act == Act::register_) return true;
    if (trigger.act == Act::escalate) return !only_other_kinds(kinds) && top_level(p) > 1;
    for (const std::string& kind : kinds_of(kinds, p))
        for (const Status from : statuses_of(kind)) {
            if (from == Status::closed) continue;
            for (const Status to : leads_to(trigger, from, kind))
                if (to != Status::closed && to != Status::voided) return true;
        }
    return false;
}

}  // namespace klag::core
