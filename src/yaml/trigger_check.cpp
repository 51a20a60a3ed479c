#include "yaml/trigger_check.h"

#include "base/utf8.h"
#include "yaml/facts_yaml.h"
#include "yaml/procedure_check.h"

#include <algorithm>
#include <set>

namespace klag::yaml {
namespace {

using core::Act;
using core::ClockRule;
using core::Field;
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

/// Complains about a condition that the act's facts can never meet.
void check_condition(const Reader& entry, Act act, Field field, const std::string& value,
                     const Procedure& p) {
    const core::FieldSpec& spec = core::spec(field);
    if (records(act, field) && spec.plane == core::Plane::main)
        return check_value(entry, field, value, p);
    const std::string name{core::name(act)};
    entry.error(
        text("'{act}' records no '{field}'", {{"act", name}, {"field", std::string{spec.name}}}),
        text("Its facts are listed by 'klag help {act}'.", {{"act", name}}));
}

}  // namespace

bool records(Act act, Field field) { return need(act, field).has_value(); }

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

void check_scope(const Reader& map, const Procedure& p) {
    for (const char* key : {"kinds", "channels", "severities", "levels"})
        check_no_entry_twice(map, key);
    check_known(map, "kinds", ids_of(p.kinds), text("this procedure has no kind '{id}'"));
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

void check_conditions_of(const Reader& entry, const Trigger& trigger, const Procedure& p) {
    std::set<Field> seen;
    for (const auto& [field, value] : trigger.conditions) {
        check_condition(entry, trigger.act, field, value, p);
        if (!seen.insert(field).second && !core::spec(field).many)
            entry.error(text("'{field}' cannot have two values at once",
                             {{"field", std::string{core::spec(field).name}}}),
                        text("Write two acts, one for each value."));
    }
}

void check_triggers(const Reader& map, std::string_view key, const Procedure& p) {
    check_no_entry_twice(map, key);
    for (const Reader& entry : map.list(key))
        if (const auto trigger = Trigger::parse(entry.scalar()))
            check_conditions_of(entry, *trigger, p);
}

}  // namespace klag::yaml
