#include "yaml/rule_check.h"

#include "base/utf8.h"
#include "core/reachability.h"
#include "yaml/bar_words.h"
#include "yaml/facts_yaml.h"
#include "yaml/procedure_check.h"

#include <algorithm>
#include <set>

namespace klag::yaml {
namespace {

using core::Act;
using core::Bar;
using core::Choice;
using core::ClockRule;
using core::Field;
using core::Gate;
using core::Procedure;
using core::Trigger;

bool has(const std::vector<std::string>& list, std::string_view value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::vector<std::string> clock_ids(const Procedure& p) {
    std::vector<std::string> out;
    for (const ClockRule& clock : p.clocks) out.push_back(clock.id);
    return out;
}

bool records(Act act, Field field) { return need(act, field).has_value(); }

/// Complains about every entry of the list `key` that is not among `known`.
void check_known(const Reader& map, std::string_view key, const std::vector<std::string>& known,
                 const Text& message) {
    for (const Reader& entry : map.list(key)) {
        const std::string value = entry.scalar();
        if (!is_id(value) || has(known, value)) continue;
        Text filled = message;
        filled.places.emplace_back("id", value);
        entry.error(std::move(filled), did_you_mean(value, known));
    }
}

void check_kinds(const Reader& map, const Procedure& p) {
    check_known(map, "kinds", ids_of(p.kinds), text("this procedure has no kind '{id}'"));
}

void check_scope(const Reader& map, const Procedure& p) {
    for (const char* key : {"kinds", "channels", "severities", "levels"})
        check_no_entry_twice(map, key);
    check_kinds(map, p);
    check_channels(map, p);
    check_known(map, "severities", core::codes(Field::severity),
                text("there is no severity '{id}'"));
    std::vector<std::string> levels;
    for (const core::Level& level : p.levels) levels.push_back(std::to_string(level.number));
    for (const Reader& entry : map.list("levels"))
        if (const int number = entry.as_number(1, 9); core::level(p, number) == nullptr)
            entry.error(
                text("this procedure has no level {level}", {{"level", std::to_string(number)}}),
                text("Levels are: {levels}.", {{"levels", join(levels, ", ")}}));
}

/// The rule's id of `plan-2`, the id of a rule's second clock.
std::string rule_id(const std::string& clock, const std::vector<std::string>& rules) {
    const auto hyphen = clock.rfind('-');
    const bool numbered =
        hyphen != std::string::npos && whole_number(std::string_view{clock}.substr(hyphen + 1));
    return numbered && !has(rules, clock) ? clock.substr(0, hyphen) : clock;
}

/// Complains about a clock that an extension never names.
void check_clock_named(const Reader& entry, const std::string& id, const Procedure& p) {
    const auto rules = clock_ids(p);
    const ClockRule* rule = clock_rule(p, rule_id(id, rules));
    if (rule == nullptr)
        entry.error(text("there is no clock '{id}'", {{"id", entry.shown(id)}}),
                    did_you_mean(id, rules));
    else if (!rule->extendable)
        entry.error(text("the clock '{id}' can't be extended", {{"id", entry.shown(id)}}),
                    text("Write 'extendable: yes' at that clock, or name another one."));
}

/// Complains about a value that the field can never have.
void check_value(const Reader& entry, Field field, const std::string& value, const Procedure& p) {
    const core::FieldSpec& spec = core::spec(field);
    if (value == "*") return;  // any value
    if (field == Field::clock) return check_clock_named(entry, value, p);
    const auto known =
        spec.type == core::FieldType::code ? core::codes(field) : ids_of(choices(p, field));
    const bool is_open = known.empty() && field != Field::recipient;
    if ((is_open || has(known, value)) && fits(spec, value)) return;
    entry.error(text("'{field}' is never '{value}'",
                     {{"field", std::string{spec.name}}, {"value", entry.shown(value)}}),
                did_you_mean(value, known));
}

/// Complains about a condition that the act's facts can never meet.
void check_condition_of(const Reader& entry, const Trigger& trigger, const Procedure& p) {
    if (!trigger.condition) return;
    const auto& [field, value] = *trigger.condition;
    const core::FieldSpec& spec = core::spec(field);
    if (records(trigger.act, field) && spec.plane == core::Plane::main)
        return check_value(entry, field, value, p);
    entry.error(text("'{act}' records no '{field}'", {{"act", std::string{core::name(trigger.act)}},
                                                      {"field", std::string{spec.name}}}),
                text("Its facts are listed by 'klag help {act}'.",
                     {{"act", std::string{core::name(trigger.act)}}}));
}

void check_triggers(const Reader& map, std::string_view key, const Procedure& p) {
    check_no_entry_twice(map, key);
    for (const Reader& entry : map.list(key))
        if (const auto trigger = Trigger::parse(entry.scalar()))
            check_condition_of(entry, *trigger, p);
}

// --- clocks ---

/// Complains when every trigger is barred; the reason is that of the first.
void check_possible(const Reader& entry, const ClockRule& clock, const Procedure& p) {
    const auto first_bar = [&](const std::vector<Trigger>& triggers, auto bar_of) {
        Bar first = Bar::none;
        for (const Trigger& trigger : triggers) {
            const Bar bar = bar_of(trigger, clock, p);
            if (bar == Bar::none) return Bar::none;
            if (first == Bar::none) first = bar;
        }
        return first;
    };
    const bool all_read = clock.from.size() == entry.list("from").size() &&
                          clock.until.size() == entry.list("until").size();
    if (!all_read) return;
    const Bar start = first_bar(clock.from, core::bar_to_start);
    if (start != Bar::none) entry.error_at("from", starts_never(start), way_out(start));
    const Bar end = first_bar(clock.until, core::bar_to_end);
    // What never starts has no order.
    if (end != Bar::none && !(end == Bar::order && start != Bar::none))
        entry.error_at("until", ends_never(end), way_out(end));
}

/// A date that the person was told must be recorded by each act that starts the clock.
void check_told_date(const Reader& entry, const ClockRule& clock) {
    const bool told = clock.within ? clock.within->way == core::Term::Way::before
                                   : entry.optional_text("within") == "promised";
    if (!told) return;
    std::vector<std::string> tell;
    for (const core::ActSpec& act : core::all_acts())
        if (records(act.act, Field::until)) tell.emplace_back(act.name);
    for (const Reader& one : entry.list("from")) {
        const auto trigger = Trigger::parse(one.scalar());
        if (trigger && !records(trigger->act, Field::until))
            one.error(text("'{act}' tells no date that this clock could run to",
                           {{"act", one.shown(trigger->text())}}),
                      text("Acts that record a date are: {acts}.", {{"acts", join(tell, ", ")}}));
    }
}

void check_extension(const Reader& entry, const ClockRule& clock) {
    for (const char* key : {"longest-extension", "one-term", "further-extensions"})
        if (entry.has(key) && !clock.extendable)
            entry.error_at(key, text("this clock can't be extended"),
                           text("Add 'extendable: yes', or take the line out."));
    if (clock.longest_extension && clock.longest_extension->way != core::Term::Way::after)
        entry.error_at("longest-extension", text("an extension is a length of time alone"),
                       text("Write it as '4 weeks'."));
    else if (clock.longest_extension && clock.longest_extension->count == 0)
        entry.error_at("longest-extension", text("no extension is as short as this"),
                       text("Write it as '4 weeks', or take out what makes it extendable."));
    const bool adds_up = clock.within && clock.longest_extension &&
                         clock.within->unit == clock.longest_extension->unit;
    if (clock.one_term && !adds_up)
        entry.error_at("one-term", text("these two make no term together"),
                       text("Write 'within' and 'longest-extension' in the same unit."));
    if (clock.scope.anonymous != true) return;
    for (const char* key : {"tells-person", "extendable"})
        if (entry.flag(key))
            entry.error_at(key, text("an anonymous person is never told"),
                           text("Take the line out, or write 'anonymous: no'."));
}

void check_clocks(const Reader& top, const Procedure& p) {
    check_unique_ids(top, "clocks");
    const auto entries = top.list("clocks");
    for (std::size_t i = 0; i < entries.size() && i < p.clocks.size(); ++i) {
        const Reader& entry = entries[i];
        const ClockRule& clock = p.clocks[i];
        check_triggers(entry, "from", p);
        check_triggers(entry, "until", p);
        check_scope(entry, p);
        check_told_date(entry, clock);
        check_extension(entry, clock);
        check_possible(entry, clock, p);
    }
}

// --- gates ---

/// The act without which the demand is never met; nothing for what the closing act itself meets.
std::optional<Trigger> act_for(const std::string& demand) {
    if (demand == name(Gate::Demand::satisfaction) || demand == name(Gate::Demand::followed_up))
        return Trigger{.act = Act::follow_up};
    if (demand == name(Gate::Demand::decided)) return Trigger{.act = Act::decide};
    if (demand == name(Gate::Demand::passed_on)) return Trigger{.act = Act::inform};
    return std::nullopt;
}

/// A case that is no complaint is closed by its answer, and followed up only after that: closing
/// would wait for what waits for closing.
void check_demands(const Reader& entry, const Gate& gate, const Procedure& p) {
    for (const Reader& demand : entry.list("demands")) {
        const auto act = act_for(demand.scalar());
        if (!act) continue;
        for (const Choice& kind : p.kinds)
            if (core::lets_in(gate.kinds, kind.id) &&
                !core::may_precede_closing(*act, {kind.id}, p))
                demand.error(text("a case of kind '{kind}' is closed before '{act}'",
                                  {{"kind", kind.id}, {"act", act->text()}}),
                             text("Write 'kinds: [complaint]' beside it."));
    }
}

void check_gates(const Reader& top, const Procedure& p) {
    const auto entries = top.list("gates");
    for (std::size_t i = 0; i < entries.size() && i < p.gates.size(); ++i) {
        const Reader& entry = entries[i];
        const Gate& gate = p.gates[i];
        check_kinds(entry, p);
        for (const char* key : {"kinds", "demands"}) check_no_entry_twice(entry, key);
        check_triggers(entry, "events", p);
        check_demands(entry, gate, p);
        if (entry.list("demands").empty() && entry.list("events").empty())
            entry.error(text("this gate demands nothing"),
                        text("Add 'demands: [answered]', or take the gate out."));
        for (const Reader& event : entry.list("events")) {
            const auto trigger = Trigger::parse(event.scalar());
            if (trigger && !core::may_precede_closing(*trigger, gate.kinds, p))
                event.error(text("'{act}' never happens before the case is closed",
                                 {{"act", trigger->text()}}),
                            text("Name an act that comes before closing."));
        }
    }
}

// --- conditions ---

void check_conditions(const Reader& top, const Procedure& p) {
    const auto entries = top.list("conditions");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Reader& entry = entries[i];
        check_scope(entry, p);
        check_no_entry_twice(entry, "needs");
        const auto act = entry.find("act");
        const auto trigger = act ? Trigger::parse(act->scalar()) : std::nullopt;
        if (!trigger) continue;
        check_condition_of(*act, *trigger, p);
        const auto scope = i < p.conditions.size() ? p.conditions[i].scope : core::Scope{};
        if (const Bar bar = core::bar_to_act(*trigger, scope, p); bar != Bar::none)
            act->error(never_done(bar), text("Name another act, or other cases."));
        if (entry.list("needs").empty())
            entry.error(text("this condition needs nothing"),
                        text("Add 'needs:' with facts of the act, or take the condition out."));
        for (const Reader& one : entry.list("needs")) {
            const std::string need = one.scalar();
            const auto sign = need.find('=');
            const auto field = core::field_named(need.substr(0, sign));
            if (field && sign != std::string::npos && records(trigger->act, *field))
                check_value(one, *field, need.substr(sign + 1), p);
        }
        const auto levels = entry.list("levels");
        const bool is_later =
            !levels.empty() && std::all_of(levels.begin(), levels.end(), [](const Reader& level) {
                return level.scalar() != "1";
            });
        if (trigger->act == Act::register_ && is_later)
            entry.error_at("levels", text("a registration is at level 1"),
                           text("Take 'levels' out."));
    }
}

}  // namespace

void check_no_entry_twice(const Reader& map, std::string_view key) {
    std::set<std::string> seen;
    for (const Reader& entry : map.list(key))
        if (!seen.insert(entry.scalar()).second)
            entry.error(text("'{value}' stands twice", {{"value", entry.shown(entry.scalar())}}),
                        text("Take one of them out."));
}

void check_channels(const Reader& map, const Procedure& p) {
    check_known(map, "channels", ids_of(p.channels), text("this procedure has no channel '{id}'"));
}

void check_rules(const Reader& top, const Procedure& p) {
    check_clocks(top, p);
    check_gates(top, p);
    check_conditions(top, p);
}

}  // namespace klag::yaml
