#include "core/case_clocks.h"

#include "core/clock.h"

#include <algorithm>

namespace klag::core {
namespace {

/// An event that starts a clock, and the moment the clock runs from.
struct Start {
    const Event* event{};
    Moment from{};
};

bool matches_any(const std::vector<Trigger>& triggers, const Event& event) {
    return std::any_of(triggers.begin(), triggers.end(),
                       [&](const Trigger& trigger) { return matches(trigger, event); });
}

/// The events since the case came to its level or was opened again: only these start clocks, but
/// for those that an escalation leaves alone.
std::size_t first_that_counts(const Case& c, const ClockRule& rule) {
    if (rule.survives_escalation) return 0;
    for (std::size_t i = c.events.size(); i-- > 0;)
        if (c.events[i].act == Act::escalate || c.events[i].act == Act::reopen) return i;
    return 0;
}

/// The date that the registration gives for the trigger; the time a person came forward counts
/// for a rule that does not hold for the anonymous.
std::optional<Moment> registered_moment(const Trigger& trigger, const Case& c, const State& state,
                                        const ClockRule& rule) {
    if (rule.scope.anonymous == false)
        for (const Event& event : c.events)
            if (event.act == Act::identify) return event.on;
    if (trigger.date_of == Field::received) return received(state);
    const auto date = Date::parse(state.facts.get(trigger.date_of));
    return date ? std::optional{Moment{*date}} : std::nullopt;
}

/// The outside body that the event is about; "" for none.
std::string outside_body(const Event& event) {
    return event.act == Act::external ? event.facts.get(Field::body) : "";
}

/// Whether the event says nothing to what goes on with `body`: it is about another one.
bool is_with_another(const Event& event, const std::string& body) {
    const std::string own = outside_body(event);
    return !own.empty() && !body.empty() && own != body;
}

/// The newest event that starts `rule`, for `body` when it is about an outside body; nothing when
/// none did.
std::optional<Start> newest_start(const ClockRule& rule, const Case& c, const State& state,
                                  const std::string& body) {
    const std::size_t first = first_that_counts(c, rule);
    for (std::size_t i = c.events.size(); i-- > first;) {
        const Event& event = c.events[i];
        if (is_with_another(event, body)) continue;
        for (const Trigger& trigger : rule.from) {
            if (!matches(trigger, event)) continue;
            if (trigger.date_of == Field::count_) return Start{&event, event.on};
            if (const auto from = registered_moment(trigger, c, state, rule))
                return Start{&event, *from};
        }
    }
    return std::nullopt;
}

/// The outside bodies whose own clocks of `rule` were started; {""} for a rule without any.
std::vector<std::string> bodies_of(const ClockRule& rule, const Case& c) {
    std::vector<std::string> out;
    for (const Event& event : c.events) {
        const std::string body = outside_body(event);
        const bool known = std::find(out.begin(), out.end(), body) != out.end();
        if (!body.empty() && !known && matches_any(rule.from, event)) out.push_back(body);
    }
    return out.empty() ? std::vector<std::string>{""} : out;
}

/// Whether `event` does what the rule wants of a clock that a step of `body`, if any, started.
bool meets(const Event& event, const ClockRule& rule, const std::string& body) {
    return matches_any(rule.until, event) && !is_with_another(event, body);
}

/// The event after `start` that met the rule; nullptr when none did.
const Event* meeting_event(const ClockRule& rule, const Case& c, const Event* start) {
    bool after = false;
    for (const Event& event : c.events) {
        if (after && meets(event, rule, outside_body(*start))) return &event;
        if (&event == start) after = true;
    }
    return nullptr;
}

/// The date that the person was told at `event`.
std::optional<Moment> promised(const Event& event) {
    const auto date = Date::parse(event.facts.get(Field::until));
    return date ? std::optional{Moment{*date}} : std::nullopt;
}

std::optional<Moment> due(const ClockRule& rule, const Start& start, const World& world) {
    if (!rule.within) return promised(*start.event);
    if (rule.within->way != Term::Way::before)
        return reckon(*rule.within, start.from, world.calendar, world.zone).due;
    const auto date = promised(*start.event);
    if (!date) return std::nullopt;
    return reckon(*rule.within, *date, world.calendar, world.zone).due;
}

/// Whether clocks of `rule` may run in the case: its status lets them, and there is somebody to
/// tell when they are owed a notice.
bool runs_in(const ClockRule& rule, const State& state) {
    const bool is_left = state.status == Status::closed || state.status == Status::forwarded;
    const bool nobody_waits = !is_left && state.learning_goes_on && rule.tells_person;
    return runs_in(rule, state.status) && !nobody_waits;
}

/// The newest clock of `rule` that `start` started; nullptr when there is none.
const Clock* clock_of(const State& state, const ClockRule& rule, const Event* start) {
    for (auto clock = state.clocks.rbegin(); clock != state.clocks.rend(); ++clock)
        if (clock->entry.rule == rule.id && clock->entry.start == start->id) return &*clock;
    return nullptr;
}

/// The id of one more clock of `rule`, after those of the case and those that start in `entries`.
std::string next_id(const State& state, const std::vector<ClockEntry>& entries,
                    const ClockRule& rule) {
    auto count = std::count_if(state.clocks.begin(), state.clocks.end(),
                               [&](const Clock& clock) { return clock.entry.rule == rule.id; });
    for (const ClockEntry& entry : entries) {
        const auto is_this = [&](const Clock& clock) { return clock.entry.id == entry.id; };
        if (entry.rule == rule.id &&
            std::none_of(state.clocks.begin(), state.clocks.end(), is_this))
            ++count;
    }
    return count == 0 ? rule.id : rule.id + "-" + std::to_string(count + 1);
}

ClockEntry changed(const Clock& clock, ClockChange change) {
    ClockEntry entry = clock.entry;
    entry.change = change;
    return entry;
}

class Reconciler {
  public:
    Reconciler(const Case& c, const World& world) : case_{c}, world_{world}, state_{fold(c)} {}

    std::vector<ClockEntry> entries() {
        stop_running();
        if (case_.events.back().act == Act::correct) follow_corrected_receipt();
        for (const ClockRule& rule : world_.procedure.clocks)
            for (const std::string& body : bodies_of(rule, case_)) start(rule, body);
        return std::move(entries_);
    }

  private:
    /// Clocks that the newest event met, or whose reason it took away.
    void stop_running() {
        const Event& newest = case_.events.back();
        for (const Clock& clock : state_.clocks) {
            if (!clock.running()) continue;
            const ClockRule* rule = clock_rule(world_.procedure, clock.entry.rule);
            if (rule == nullptr) {
                if (newest.facts.has(Field::procedure))
                    entries_.push_back(changed(clock, ClockChange::cancelled));
                continue;
            }
            if (clock.entry.start != newest.id && meets(newest, *rule, body_of(clock)))
                entries_.push_back(changed(clock, ClockChange::met));
            else if (!still_wanted(*rule, clock))
                entries_.push_back(changed(clock, ClockChange::cancelled));
        }
    }

    bool still_wanted(const ClockRule& rule, const Clock& clock) const {
        if (!runs_in(rule, state_) || !holds(rule.scope, state_)) return false;
        const auto start = newest_start(rule, case_, state_, body_of(clock));
        return start && start->event->id == clock.entry.start;
    }

    /// The outside body whose step started the clock; "" for none.
    std::string body_of(const Clock& clock) const {
        for (const Event& event : case_.events)
            if (event.id == clock.entry.start) return outside_body(event);
        return "";
    }

    void start(const ClockRule& rule, const std::string& body) {
        if (!runs_in(rule, state_) || !holds(rule.scope, state_)) return;
        const auto begin = newest_start(rule, case_, state_, body);
        if (!begin || meeting_event(rule, case_, begin->event) != nullptr) return;
        const auto until = due(rule, *begin, world_);
        if (!until) return;
        const Clock* before = clock_of(state_, rule, begin->event);
        if (before != nullptr && !before->cancelled) return;
        const bool started =
            std::any_of(entries_.begin(), entries_.end(), [&](const ClockEntry& entry) {
                return entry.rule == rule.id && entry.start == begin->event->id &&
                       entry.change == ClockChange::started;
            });
        if (started) return;
        entries_.push_back(
            {.id = before != nullptr ? before->entry.id : next_id(state_, entries_, rule),
             .rule = rule.id,
             .change = ClockChange::started,
             .start = begin->event->id,
             .from = begin->from,
             .due = before != nullptr ? before->entry.due : *until,
             .source = before != nullptr ? before->entry.source : world_.procedure.object_id});
    }

    /// A corrected date of receipt moves the clocks that run from it, met ones too: whether they
    /// were met in time depends on it.
    void follow_corrected_receipt() {
        for (const ClockRule& rule : world_.procedure.clocks) {
            const auto begin = newest_start(rule, case_, state_, "");
            if (!begin) continue;
            const Clock* clock = clock_of(state_, rule, begin->event);
            const auto until = due(rule, *begin, world_);
            if (clock == nullptr || clock->cancelled || !until) continue;
            if (clock->entry.from == begin->from) continue;
            ClockEntry entry = changed(*clock, ClockChange::moved);
            entry.from = begin->from;
            entry.due = *until;
            entry.source = world_.procedure.object_id;
            entries_.push_back(std::move(entry));
        }
    }

    const Case& case_;
    const World& world_;
    State state_;
    std::vector<ClockEntry> entries_;
};

}  // namespace

bool is_promise(const ClockRule& rule) {
    return !rule.within && rule.tells_person && rule.extendable;
}

bool runs_in(const ClockRule& rule, Status status) {
    if (status == Status::voided) return false;
    if (status != Status::closed && status != Status::forwarded) return true;
    const bool ends_outside =
        std::any_of(rule.until.begin(), rule.until.end(), [](const Trigger& trigger) {
            return trigger.act == Act::confirm || trigger.act == Act::return_;
        });
    return rule.survives_closing || (status == Status::forwarded && ends_outside);
}

bool matches(const Trigger& trigger, const Event& event) {
    if (trigger.act != event.act) return false;
    return std::all_of(
        trigger.conditions.begin(), trigger.conditions.end(), [&](const auto& condition) {
            const auto& [field, wanted] = condition;
            return wanted == "*" ? event.facts.has(field) : event.facts.is(field, wanted);
        });
}

bool holds(const Scope& scope, const State& state) {
    if (!lets_in(scope.kinds, state.facts.get(Field::kind))) return false;
    if (!lets_in(scope.channels, state.facts.get(Field::channel))) return false;
    if (!lets_in(scope.levels, state.level)) return false;
    if (scope.anonymous && *scope.anonymous != is_anonymous(state)) return false;
    if (scope.severities.empty()) return true;
    return std::any_of(state.issues.begin(), state.issues.end(), [&](const Issue& issue) {
        return lets_in(scope.severities, issue.facts.get(Field::severity));
    });
}

bool goes_along(const Clock& clock, Date until, const Procedure& procedure) {
    const ClockRule* rule = clock_rule(procedure, clock.entry.rule);
    return clock.running() && rule != nullptr && is_promise(*rule) && clock.entry.due.date < until;
}

std::vector<ClockEntry> clocks_of_newest(const State& before, const Case& after, const World& world,
                                         bool moves) {
    const Event& event = after.events.back();
    if (event.act != Act::extend) return clocks_after(after, world);
    const Date until = *Date::parse(event.facts.get(Field::until));
    std::vector<ClockEntry> out;
    for (const Clock& clock : before.clocks) {
        const bool meant = moves && clock.running() && event.facts.is(Field::clock, clock.entry.id);
        if (!meant && !goes_along(clock, until, world.procedure)) continue;
        out.push_back(changed(clock, ClockChange::moved));
        out.back().due = Moment{until};
    }
    for (ClockEntry& entry : clocks_after(after, world)) {
        const bool moved = std::any_of(
            out.begin(), out.end(), [&](const ClockEntry& known) { return known.id == entry.id; });
        if (!moved) out.push_back(std::move(entry));
    }
    return out;
}

std::optional<Reckoning> counted_again(const Clock& clock, const ClockRule& rule, const Case& c,
                                       const World& world) {
    if (!rule.within) return std::nullopt;
    Moment from = clock.entry.from;
    if (rule.within->way == Term::Way::before)
        for (const Event& event : c.events)
            if (event.id == clock.entry.start) from = promised(event).value_or(from);
    return reckon(*rule.within, from, world.calendar, world.zone);
}

std::vector<ClockEntry> moved_by_days_off(const Case& c, const Procedure& then,
                                          const World& world) {
    std::vector<ClockEntry> out;
    for (const Clock& clock : fold(c).clocks) {
        if (!clock.running() || clock.extended() || clock.entry.source != then.object_id) continue;
        const ClockRule* rule = clock_rule(then, clock.entry.rule);
        const auto counted = rule == nullptr ? std::nullopt : counted_again(clock, *rule, c, world);
        if (!counted || counted->due == clock.entry.due) continue;
        out.push_back(changed(clock, ClockChange::moved));
        out.back().due = counted->due;
    }
    return out;
}

std::vector<ClockEntry> clocks_after(const Case& c, const World& world) {
    return Reconciler{c, world}.entries();
}

}  // namespace klag::core
