#include "core/state.h"

#include "core/transitions.h"

#include <algorithm>

namespace klag::core {
namespace {

/// Whether the event's value of `field` belongs to the case from then on. The channel of an
/// acknowledgement or an answer is its own; only the registration's channel is the case's.
bool stays(const Event& event, Field field) {
    if (!spec(field).lasting) return false;
    if (field == Field::channel) return event.act == Act::register_ || event.act == Act::correct;
    return true;
}

Issue& issue_numbered(State& state, int number) {
    for (Issue& issue : state.issues)
        if (issue.number == number) return issue;
    state.issues.push_back({.number = number, .facts = {}});
    return state.issues.back();
}

void take_issue_facts(State& state, const Event& event) {
    Facts facts;
    for (const Field field : {Field::category, Field::dimension, Field::severity})
        if (event.facts.has(field)) facts.set(field, event.facts.get(field));
    if (!facts.empty() || event.facts.has(Field::issue))
        issue_numbered(state, std::max(1, event.facts.number(Field::issue))).facts.update(facts);
}

void take_decision(State& state, const Event& event) {
    if (event.facts.has(Field::handling_finding)) state.handling_decided = true;
    for (Issue& issue : state.issues) {
        const bool meant =
            !event.facts.has(Field::issue) || event.facts.number(Field::issue) == issue.number;
        if (!meant || issue.facts.has(Field::route) || state.ground == "handling") continue;
        if (!event.facts.has(Field::outcome)) continue;
        issue.facts.set(Field::outcome, event.facts.get(Field::outcome));
        if (event.facts.has(Field::remedies))
            issue.facts.set(Field::remedies, event.facts.list(Field::remedies));
        state.decided_here.insert(issue.number);
    }
}

void take_action(State& state, const Event& event) {
    const int number = event.facts.number(Field::action);
    for (Action& action : state.actions) {
        if (action.number != number) continue;
        action.facts.update(event.facts);
        return;
    }
    state.actions.push_back(
        {.number = number, .event = event.id, .decided = event.on, .facts = event.facts});
}

void take_external(State& state, const Event& event) {
    const std::string& body = event.facts.get(Field::body);
    for (External& track : state.external) {
        if (track.body != body) continue;
        track.step = event.facts.get(Field::step);
        track.on = event.on;
        return;
    }
    state.external.push_back({body, event.facts.get(Field::step), event.on});
}

void take_escalation(State& state, const Event& event) {
    state.level = event.facts.number(Field::level);
    state.ground = event.facts.get(Field::ground);
    state.planned = false;
    state.decided_here.clear();
    state.handling_decided = false;
    state.satisfaction_known = false;
    state.dissatisfied = false;
    state.investigating = false;
    state.reported = false;
    state.facts.set(Field::handler, event.facts.get(Field::to));
}

void take_clocks(State& state, const Event& event) {
    for (const ClockEntry& entry : event.clocks) {
        auto found = std::find_if(state.clocks.begin(), state.clocks.end(),
                                  [&](const Clock& clock) { return clock.entry.id == entry.id; });
        if (found == state.clocks.end()) {
            state.clocks.emplace_back();
            found = std::prev(state.clocks.end());
        }
        take(*found, entry, event);
    }
}

/// Whether the person heard from us through this event.
bool tells_the_person(const Event& event) {
    switch (event.act) {
        case Act::acknowledge:
        case Act::plan:
        case Act::contact:
        case Act::answer:
        case Act::extend:
        case Act::letter:
        case Act::refer:
        case Act::follow_up:
            return true;
        case Act::inform:
            return event.facts.is(Field::told, "complainant");
        default:
            return false;
    }
}

void take_reference(State& state, const Event& event) {
    if (event.facts.has(Field::issue))
        issue_numbered(state, event.facts.number(Field::issue))
            .facts.set(Field::route, event.facts.get(Field::route));
}

void take_answer(State& state, const Event& event) {
    state.answered.insert(state.level);
    state.satisfaction_known = event.facts.flag(Field::satisfied);
    state.dissatisfied = false;
    state.passed_on |= event.facts.flag(Field::passed_on);
}

void take_follow_up(State& state, const Event& event) {
    state.followed_up = true;
    state.satisfaction_known = true;
    state.dissatisfied = event.facts.is(Field::satisfied_outcome, "no") ||
                         event.facts.is(Field::satisfied_handling, "no");
}

void take_charge(State& state, const Event& event) {
    if (event.facts.is(Field::as, "handler"))
        state.facts.set(Field::handler, event.facts.get(Field::to));
}

void take_investigation(State& state, const Event& event) {
    state.investigating = true;
    if (event.facts.flag(Field::report)) state.reported = true;
}

struct Milestone {
    Act act;
    void (*take)(State&, const Event&);
};

// What an act leaves behind, beside its lasting facts. An act that is not here leaves nothing.
constexpr Milestone milestones[] = {
    {Act::register_, take_issue_facts},
    {Act::classify, take_issue_facts},
    {Act::acknowledge, [](State& s, const Event&) { s.acknowledged.insert(s.level); }},
    {Act::assign, take_charge},
    {Act::plan, [](State& s, const Event&) { s.planned = true; }},
    {Act::investigate, take_investigation},
    {Act::inform, [](State& s, const Event& e) { s.passed_on |= e.facts.flag(Field::passed_on); }},
    {Act::action, take_action},
    {Act::decide, take_decision},
    {Act::answer, take_answer},
    {Act::identify, [](State& s, const Event&) { s.facts.remove(Field::anonymous); }},
    {Act::forward,
     [](State& s, const Event& e) { s.hops += e.facts.flag(Field::outside) ? 0 : 1; }},
    {Act::refer, take_reference},
    {Act::escalate, take_escalation},
    {Act::external, take_external},
    {Act::follow_up, take_follow_up},
    {Act::handover,
     [](State& s, const Event& e) { s.handed_to.insert(e.facts.get(Field::recipient)); }},
    {Act::withdraw,
     [](State& s, const Event& e) { s.learning_goes_on = e.facts.flag(Field::continued); }},
};

/// A correction that names a fact and gives no value takes the fact back.
void take_back(State& state, const Event& event) {
    for (const Field field : taken_back(event, {}))
        if (spec(field).plane == Plane::main) state.facts.remove(field);
}

void take_milestones(State& state, const Event& event) {
    for (const Milestone& row : milestones)
        if (row.act == event.act) row.take(state, event);
    if (event.facts.has(Field::letter)) state.has_letter = true;
}

}  // namespace

void take(Clock& clock, const ClockEntry& entry, const Event& event) {
    const bool by_notice = event.act == Act::extend && entry.change == ClockChange::moved;
    const bool is_late = by_notice && earlier(clock.entry.due, event.on);
    clock.entry = entry;
    const bool recounted = event.act == Act::correct && entry.change == ClockChange::moved;
    if (by_notice) {
        ++clock.extensions;
        if (is_late && !clock.told_late) clock.told_late = event.on;
    } else if (recounted || clock.counted.empty() ||
               (!clock.extended() && !(clock.original == entry.due))) {
        clock.original = entry.due;
        clock.counted = event.id;
    }
    if (!clock.told_late || recounted) clock.binding = entry.due;
    // By the receipt as corrected, the notice may have come in time.
    if (recounted && clock.told_late && !earlier(clock.binding, *clock.told_late))
        clock.told_late.reset();
    // A clock that was met stays so when its dates move with a corrected receipt.
    if (entry.change == ClockChange::moved) return;
    clock.met.reset();
    clock.cancelled.reset();
    if (entry.change == ClockChange::met) clock.met = event.on;
    if (entry.change == ClockChange::cancelled) clock.cancelled = event.on;
}

void apply(State& state, const Event& event) {
    const auto after = event.act == Act::register_ ? Status::received : next(state, event);
    if (after && *after != state.status) {
        state.closed_as = *after == Status::closed ? closing_reason(state, event) : "";
        state.status = *after;
        state.since = event.on;
    }
    for (const auto& [field, values] : event.facts)
        if (stays(event, field)) state.facts.set(field, values);
    take_back(state, event);
    take_milestones(state, event);
    take_clocks(state, event);
    if (event.act == Act::register_) {
        state.since = received(state);
        state.last_told = received(state);
        if (state.issues.empty()) state.issues.push_back({.number = 1, .facts = {}});
    }
    if (tells_the_person(event)) state.last_told = event.on;
}

State fold(const Case& c) {
    State state;
    for (const Event& event : c.events) apply(state, event);
    return state;
}

std::optional<State> fold(const Case& c, Date day) {
    if (received(fold(c)).date > day) return std::nullopt;
    State state;
    for (const Event& event : c.events)
        if (event.act == Act::register_ || event.on.date <= day) apply(state, event);
    return state;
}

Moment received(const State& state) {
    return Moment::parse(state.facts.get(Field::received)).value_or(Moment{});
}

bool is_decided(const State& state) {
    if (state.ground == "handling") return state.handling_decided;
    return std::all_of(state.issues.begin(), state.issues.end(), [&](const Issue& issue) {
        return issue.facts.has(Field::route) || state.decided_here.contains(issue.number);
    });
}

bool is_serious(const State& state) {
    return state.facts.flag(Field::danger) ||
           std::any_of(state.issues.begin(), state.issues.end(), [](const Issue& issue) {
               return issue.facts.is(Field::severity, "serious");
           });
}

bool is_complaint(const State& state) { return state.facts.is(Field::kind, "complaint"); }
bool is_anonymous(const State& state) { return state.facts.flag(Field::anonymous); }
bool wants_no_answer(const State& state) { return state.facts.is(Field::answer_by, "none"); }

bool may_go_on(const State& state) {
    return state.status != Status::voided && state.closed_as != "duplicate";
}

bool is_open(Status status) { return status != Status::closed && status != Status::voided; }

}  // namespace klag::core
