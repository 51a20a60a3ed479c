#include "yaml/procedure_check.h"

#include "yaml/facts_yaml.h"

#include <algorithm>
#include <set>

namespace klag::yaml {
namespace {

using core::Choice;
using core::Field;
using core::Procedure;
using core::Trigger;

std::vector<std::string> ids_of(const std::vector<Choice>& choices) {
    std::vector<std::string> out;
    for (const Choice& choice : choices) out.push_back(choice.id);
    return out;
}

/// Complains about every entry of the list `key` that is not among `known`.
void check_known(const Reader& map, std::string_view key, const std::vector<std::string>& known,
                 const Text& message) {
    for (const Reader& entry : map.list(key)) {
        const std::string value = entry.scalar();
        if (!is_id(value) || std::find(known.begin(), known.end(), value) != known.end()) continue;
        Text filled = message;
        filled.places.emplace_back("id", value);
        entry.error(std::move(filled), did_you_mean(value, known));
    }
}

void check_kinds(const Reader& map, const Procedure& p) {
    check_known(map, "kinds", ids_of(p.kinds), text("this procedure has no kind '{id}'"));
}

void check_channels(const Reader& map, const Procedure& p) {
    check_known(map, "channels", ids_of(p.channels), text("this procedure has no channel '{id}'"));
}

/// Complains about a condition that the act's facts can never meet.
void check_condition(const Reader& entry, const Trigger& trigger, const Procedure& p) {
    if (!trigger.condition) return;
    const Field field = trigger.condition->first;
    const std::string& value = trigger.condition->second;
    const auto& uses = core::spec(trigger.act).fields;
    const auto used = std::any_of(uses.begin(), uses.end(),
                                  [&](const core::FieldUse& use) { return use.field == field; });
    const core::FieldSpec& spec = core::spec(field);
    if (!used || spec.plane != core::Plane::main) {
        entry.error(text(
            "'{act}' records no '{field}'",
            {{"act", std::string{core::name(trigger.act)}}, {"field", std::string{spec.name}}}));
        return;
    }
    if (value == "*") return;  // any value
    const auto known =
        spec.type == core::FieldType::code ? core::codes(field) : ids_of(choices(p, field));
    const bool is_listed =
        known.empty() || std::find(known.begin(), known.end(), value) != known.end();
    if (!is_listed || !fits(spec, value))
        entry.error(text("'{field}' is never '{value}'",
                         {{"field", std::string{spec.name}}, {"value", entry.shown(value)}}),
                    did_you_mean(value, known));
}

void check_triggers(const Reader& clock, std::string_view key, const Procedure& p) {
    for (const Reader& entry : clock.list(key))
        if (const auto trigger = Trigger::parse(entry.scalar()))
            check_condition(entry, *trigger, p);
}

void check_clocks(const Reader& top, const Procedure& p) {
    check_unique_ids(top, "clocks");
    for (const Reader& clock : top.list("clocks")) {
        check_triggers(clock, "from", p);
        check_triggers(clock, "until", p);
        check_kinds(clock, p);
        check_channels(clock, p);
        check_known(clock, "severities", core::codes(Field::severity),
                    text("there is no severity '{id}'"));
        for (const Reader& entry : clock.list("levels"))
            if (const int number = entry.as_number(1, 9); core::level(p, number) == nullptr)
                entry.error(text("this procedure has no level {level}",
                                 {{"level", std::to_string(number)}}));
        if (clock.has("longest-extension") && !clock.flag("extendable"))
            clock.error_at("longest-extension", text("this clock can't be extended"),
                           text("Add 'extendable: yes', or take the line out."));
    }
}

void check_fields_of(const Reader& level) {
    for (const Reader& entry : level.list("by-field")) {
        const std::string field = entry.id("id");
        if (field != "social" && field != "medical")
            entry.error_at("id", text("a unit's field is social or medical"));
        const auto roles = level.ids("roles");
        if (std::find(roles.begin(), roles.end(), entry.text("title")) == roles.end())
            entry.error_at("title", text("this role is not among the roles of the level"),
                           did_you_mean(entry.text("title"), roles));
    }
}

void check_levels(const Reader& top) {
    std::set<int> seen;
    for (const Reader& level : top.list("levels")) {
        const int number = level.number("level", 1, 9);
        if (!seen.insert(number).second)
            level.error_at("level",
                           text("level {level} stands twice", {{"level", std::to_string(number)}}));
        check_fields_of(level);
    }
    if (seen.empty()) top.error_at("levels", text("a procedure needs at least level 1"));
    for (int number = 1; !seen.empty() && number < *seen.rbegin(); ++number)
        if (!seen.contains(number))
            top.error_at("levels",
                         text("level {level} is missing", {{"level", std::to_string(number)}}));
}

void check_bodies(const Reader& top) {
    check_unique_ids(top, "bodies");
    bool has_top = false;
    for (const Reader& body : top.list("bodies")) {
        if (!body.flag("top")) continue;
        if (has_top)
            body.error_at("top", text("another body is marked 'top' already"),
                          text("Letters name one: keep 'top: yes' at that one only."));
        has_top = true;
    }
}

}  // namespace

void check_unique_ids(const Reader& top, std::string_view key) {
    std::set<std::string> seen;
    for (const Reader& entry : top.list(key)) {
        const auto id = entry.find("id");
        if (id && is_id(id->scalar()) && !seen.insert(id->scalar()).second)
            id->error(text("the id '{id}' stands twice", {{"id", id->scalar()}}));
    }
}

void check_procedure(const Reader& top, const Procedure& p) {
    for (const std::string_view key : {"kinds", "channels", "categories", "dimensions", "causes"})
        check_unique_ids(top, key);
    if (!top.has("kinds")) top.error(text("a procedure needs at least one kind"));
    if (!top.has("channels")) top.error(text("a procedure needs at least one channel"));
    if (const auto anonymous = top.map("anonymous")) check_channels(*anonymous, p);
    check_levels(top);
    check_bodies(top);
    check_clocks(top, p);
    for (const Reader& gate : top.list("gates")) check_kinds(gate, p);
}

}  // namespace klag::yaml
