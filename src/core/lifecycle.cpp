#include "core/lifecycle.h"

#include "core/case_clocks.h"
#include "core/charge.h"
#include "core/conditions.h"
#include "core/dates.h"
#include "core/extensions.h"
#include "core/guards.h"
#include "core/transitions.h"

#include <algorithm>
#include <array>

namespace klag::core {
namespace {

// In the order of the enumeration.
constexpr std::array reason_names = std::to_array<std::string_view>({"wrong-status",
                                                                     "already-acknowledged",
                                                                     "anonymous",
                                                                     "anonymous-channel",
                                                                     "anonymous-not-allowed",
                                                                     "serious-needs-manager",
                                                                     "serious-on-the-spot",
                                                                     "not-decided",
                                                                     "closing-demand",
                                                                     "before-receipt",
                                                                     "in-future",
                                                                     "before-last-act",
                                                                     "kind-needs-wish",
                                                                     "no-such-level",
                                                                     "top-level",
                                                                     "not-independent",
                                                                     "same-person",
                                                                     "role-of-the-level",
                                                                     "level-skipped",
                                                                     "not-satisfied",
                                                                     "condition",
                                                                     "on-the-spot",
                                                                     "late-on-the-spot",
                                                                     "clock-not-running",
                                                                     "clock-not-extendable",
                                                                     "promise-moved",
                                                                     "extension-late",
                                                                     "extension-in-time",
                                                                     "notice-back-dated",
                                                                     "extension-again",
                                                                     "extension-not-agreed",
                                                                     "extension-not-later",
                                                                     "extension-too-long",
                                                                     "letter-was-sent",
                                                                     "no-such-issue",
                                                                     "no-such-action",
                                                                     "unknown-value",
                                                                     "missing-value",
                                                                     "not-a-complaint",
                                                                     "no-consent",
                                                                     "same-unit",
                                                                     "long-ago",
                                                                     "promise-in-the-past",
                                                                     "written-after-receipt",
                                                                     "duplicate-of-itself",
                                                                     "duplicate-of-such",
                                                                     "handed-over-before",
                                                                     "letter-back-dated",
                                                                     "happened-after-receipt",
                                                                     "senior-investigator",
                                                                     "not-anonymous"});
static_assert(reason_names.size() == static_cast<std::size_t>(Reason::count_));

/// Facts that follow from the case: the number of a new action, the level an escalation leads to.
void complete(Event& event, const State& state) {
    Facts& facts = event.facts;
    if (event.act == Act::action && !facts.has(Field::action))
        facts.set(Field::action, std::to_string(state.actions.size() + 1));
    if (event.act == Act::escalate && !facts.has(Field::level))
        facts.set(Field::level, std::to_string(state.level + 1));
    if (event.act == Act::register_ && !facts.has(Field::received))
        facts.set(Field::received, event.on.iso());
}

/// Takes away the refusals that the event overrides with a reason.
void set_aside(std::vector<Refusal>& refusals, const Event& event, const Facts& personal) {
    if (!personal.has(Field::reason)) return;
    std::erase_if(refusals, [&](const Refusal& refusal) { return is_set_aside(refusal, event); });
}

/// Whether `act`, which the status allows, still remains to be done.
bool is_wanted(Act act, const State& state, const Procedure& procedure) {
    const bool nobody_hears = is_anonymous(state) || state.learning_goes_on;
    if (nobody_hears && tells_complainant(act)) return false;
    switch (act) {
        case Act::acknowledge:
            return !state.acknowledged.contains(state.level);
        case Act::classify:
            return !state.issues.front().facts.has(Field::category);
        case Act::assign:
            return !state.facts.has(Field::handler);
        case Act::plan:
            return !state.planned && is_complaint(state);
        case Act::investigate:
            return !state.reported && is_complaint(state);
        case Act::decide:
            return !is_decided(state) && is_complaint(state);
        case Act::answer:
            return is_decided(state) || !is_complaint(state);
        case Act::follow_up:
            return !nobody_hears && !state.satisfaction_known && state.status == Status::answered;
        case Act::escalate:
            return state.dissatisfied && level(procedure, state.level + 1) != nullptr;
        case Act::close:
            return state.satisfaction_known || nobody_hears;
        case Act::handover:
            return state.handed_to.size() < procedure.handover.size();
        default:
            return true;
    }
}

}  // namespace

std::string_view name(Reason reason) { return reason_names.at(static_cast<std::size_t>(reason)); }

std::span<const std::string_view> rule_names() { return reason_names; }

Recorded record(const Case& before, const PrivateCase& before_personal, Event event,
                const Facts& personal, const World& world) {
    const State state = before.events.empty() ? State{.facts = event.facts} : fold(before);
    complete(event, state);
    const Attempt attempt{before, before_personal, state, event, personal, world};
    auto against = refusals(attempt);
    set_aside(against, event, personal);
    if (!against.empty()) return against;

    Accepted done{.after = before};
    Case& after = done.after;
    after.events.push_back(event);
    Event& newest = after.events.back();
    if (event.act != Act::reckon) newest.clocks = clocks_of_newest(state, after, world);
    const State state_after = fold(after);
    done.advice = advice_on(attempt, state_after);
    advise_promise(attempt, state_after, done.advice);
    advise_conditions(attempt, done.advice);
    advise_late_complaint(attempt, done.advice);
    return done;
}

std::vector<Act> next_acts(const State& state, const Procedure& procedure) {
    std::vector<Act> out;
    for (const Act act : {Act::acknowledge, Act::classify, Act::assign, Act::plan, Act::investigate,
                          Act::decide, Act::answer, Act::follow_up, Act::escalate, Act::close,
                          Act::confirm, Act::return_, Act::handover}) {
        const Event event{.id = "", .act = act, .on = {}, .by = ""};
        if (next(state, event) && is_wanted(act, state, procedure)) out.push_back(act);
    }
    return out;
}

}  // namespace klag::core
