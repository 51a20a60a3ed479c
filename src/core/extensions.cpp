#include "core/extensions.h"

#include "core/case_clocks.h"
#include "core/clock.h"
#include "core/letter_kind.h"

#include <algorithm>

namespace klag::core {
namespace {

/// Whether the clock was extended before; a date that moved along with another one was not.
bool was_extended(const Case& before, const std::string& id) {
    return std::any_of(before.events.begin(), before.events.end(), [&](const Event& event) {
        return event.act == Act::extend && event.facts.is(Field::clock, id) &&
               std::any_of(event.clocks.begin(), event.clocks.end(),
                           [&](const ClockEntry& entry) { return entry.id == id; });
    });
}

/// The clocks that the extension moves: the one that it names, and those that go along.
std::vector<const Clock*> moved_by(const Clock& named, Date until, const State& state,
                                   const Procedure& procedure) {
    std::vector<const Clock*> out{&named};
    for (const Clock& clock : state.clocks)
        if (&clock != &named && goes_along(clock, until, procedure)) out.push_back(&clock);
    return out;
}

/// The notice of an extension comes before any date that it moves has passed; a late one is
/// recorded as that. A letter is written now, on whichever day it is said to be.
void check_notice(const std::vector<const Clock*>& clocks, const std::string& source,
                  const Event& event, const World& world, Refusals& out) {
    const auto passed_by = [&](const Moment& moment) {
        const auto found = std::find_if(clocks.begin(), clocks.end(), [&](const Clock* clock) {
            return earlier(clock->entry.due, moment);
        });
        return found == clocks.end() ? nullptr : *found;
    };
    const bool said_late = event.facts.flag(Field::late);
    if (const Clock* late = passed_by(event.on)) {
        if (!said_late)
            refuse(out, Reason::extension_late,
                   {{"clock", late->entry.id}, {"due", late->entry.due.iso()}}, source);
        return;
    }
    const Clock* passed = passed_by(world.now);
    if (passed != nullptr && event.facts.has(Field::letter))
        refuse(out, Reason::notice_back_dated,
               {{"clock", passed->entry.id},
                {"due", passed->entry.due.iso()},
                {"on", event.on.date.iso()}},
               source);
    else if (said_late)
        refuse(out, Reason::extension_in_time,
               {{"clock", clocks.front()->entry.id}, {"due", clocks.front()->entry.due.iso()}});
}

/// The version of the procedure under which the clock began; today's when that is not at hand.
const Procedure& procedure_of(const Clock& clock, const World& world) {
    const auto found =
        std::find_if(world.earlier.begin(), world.earlier.end(),
                     [&](const Procedure& one) { return one.object_id == clock.entry.source; });
    return found == world.earlier.end() ? world.procedure : *found;
}

/// How often the rule lets the clock move.
void check_again(const std::string& id, const ClockRule& rule, const Event& event, Refusals& out) {
    if (rule.further == FurtherExtensions::none)
        refuse(out, Reason::extension_again, {{"clock", id}}, rule.source, true);
    if (rule.further == FurtherExtensions::agreed && !event.facts.flag(Field::agreed))
        refuse(out, Reason::extension_not_agreed, {{"clock", id}}, rule.source, true);
}

}  // namespace

std::optional<Date> latest_extension(const ClockRule& rule, const Clock& clock,
                                     const World& world) {
    if (!rule.longest_extension) return std::nullopt;
    if (!rule.one_term || !rule.within)
        return reckon(*rule.longest_extension, clock.original, world.calendar, world.zone).due.date;
    Term both = *rule.within;
    both.count += rule.longest_extension->count;
    return reckon(both, clock.entry.from, world.calendar, world.zone).due.date;
}

Refusals refusals_of_extension(const Case& before, const State& state, const Event& event,
                               const World& world) {
    Refusals out;
    const std::string& id = event.facts.get(Field::clock);
    const auto clock = std::find_if(state.clocks.begin(), state.clocks.end(),
                                    [&](const Clock& row) { return row.entry.id == id; });
    if (clock == state.clocks.end() || !clock->running()) {
        refuse(out, Reason::clock_not_running, {{"clock", id}});
        return out;
    }
    // The person was told the date by the rules of then, which also say how far it may move.
    const ClockRule* rule = clock_rule(procedure_of(*clock, world), clock->entry.rule);
    if (rule == nullptr || !rule->extendable) {
        refuse(out, Reason::clock_not_extendable, {{"clock", id}});
        return out;
    }
    const auto until = Date::parse(event.facts.get(Field::until));
    if (!until) return out;
    const Moment& due = clock->entry.due;
    if (*until <= due.date)
        refuse(out, Reason::extension_not_later, {{"clock", id}, {"due", due.iso()}}, rule->source);
    check_notice(moved_by(*clock, *until, state, world.procedure), rule->source, event, world, out);
    const bool again = was_extended(before, id);
    if (again) check_again(id, *rule, event, out);
    // To a further one that the person agreed to the law sets no end (Awb 9:11).
    const bool agreed =
        again && rule->further == FurtherExtensions::agreed && event.facts.flag(Field::agreed);
    const auto latest = latest_extension(*rule, *clock, world);
    if (latest && *latest < *until && !agreed)
        refuse(out, Reason::extension_too_long, {{"clock", id}, {"longest", latest->iso()}},
               rule->source, true);
    return out;
}

void check_promise(const Attempt& a, Refusals& out) {
    const auto until = Date::parse(a.event.facts.get(Field::until));
    if (!until || a.event.act == Act::extend) return;
    for (const Clock& clock : a.state.clocks) {
        const ClockRule* rule = clock_rule(a.world.procedure, clock.entry.rule);
        const Moment& due = clock.entry.due;
        if (!clock.running() || rule == nullptr || !is_promise(*rule) || *until <= due.date)
            continue;
        const bool starts_anew =
            std::any_of(rule->from.begin(), rule->from.end(),
                        [&](const Trigger& trigger) { return matches(trigger, a.event); });
        if (!starts_anew) continue;
        std::map<std::string, std::string> values{
            {"clock", clock.entry.id}, {"due", due.iso()}, {"until", until->iso()}};
        if (earlier(due, a.event.on)) values.emplace("late", "yes");
        refuse(out, Reason::promise_moved, std::move(values), rule->source);
    }
}

void advise_promise(const Attempt& a, const State& after, std::vector<Advice>& out) {
    const auto until = Date::parse(a.event.facts.get(Field::until));
    if (!until || a.event.act == Act::extend) return;
    const auto rule_of = [&](const Clock& clock) {
        return clock.running() ? clock_rule(a.world.procedure, clock.entry.rule) : nullptr;
    };
    const auto promised =
        std::find_if(after.clocks.begin(), after.clocks.end(), [&](const Clock& c) {
            const ClockRule* rule = rule_of(c);
            return rule != nullptr && is_promise(*rule) && c.entry.start == a.event.id;
        });
    if (promised == after.clocks.end()) return;
    const Trigger& act = rule_of(*promised)->until.front();
    for (const Clock& clock : after.clocks) {
        const ClockRule* rule = rule_of(clock);
        if (rule == nullptr || is_promise(*rule) || *until <= clock.entry.due.date ||
            rule->until.front() != act)
            continue;
        out.push_back(
            {Advice::Code::promise_after_deadline,
             {{"clock", clock.entry.id}, {"due", clock.entry.due.iso()}, {"until", until->iso()}},
             rule->source});
    }
}

void check_new_date(const Attempt& a, Refusals& out) {
    const std::string& id = a.event.facts.get(Field::clock);
    const auto until = Date::parse(a.event.facts.get(Field::until));
    const Date told = a.event.facts.has(Field::letter) ? a.world.now.date : a.event.on.date;
    if (!until || told < *until) return;
    const bool refused_before = std::any_of(out.begin(), out.end(), [](const Refusal& refusal) {
        return refusal.reason == Reason::extension_not_later ||
               refusal.reason == Reason::clock_not_running;
    });
    if (!refused_before)
        refuse(out, Reason::extension_not_later, {{"clock", id}, {"due", told.iso()}});
}

void check_letter_of_today(const Attempt& a, Refusals& out) {
    const Event& event = a.event;
    const std::string& kind = a.state.facts.get(Field::kind);
    const bool writes = event.facts.has(Field::letter) && !by_word_of_mouth(event.facts) &&
                        letter_of(event.act, event.facts, kind).at_once;
    if (!writes || event.act == Act::extend) return;
    for (const Clock& clock : a.state.clocks) {
        const ClockRule* rule = clock_rule(a.world.procedure, clock.entry.rule);
        const Moment& due = clock.entry.due;
        if (!clock.running() || rule == nullptr || earlier(due, event.on) ||
            !earlier(due, a.world.now))
            continue;
        const bool met =
            std::any_of(rule->until.begin(), rule->until.end(),
                        [&](const Trigger& trigger) { return matches(trigger, event); });
        if (met)
            return refuse(
                out, Reason::letter_back_dated,
                {{"clock", clock.entry.id}, {"due", due.iso()}, {"on", event.on.date.iso()}},
                rule->source);
    }
}

bool is_about_the_notice(Reason reason) {
    return reason == Reason::extension_late || reason == Reason::extension_in_time ||
           reason == Reason::notice_back_dated;
}

}  // namespace klag::core
