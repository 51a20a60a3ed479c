#pragma once

#include "core/lifecycle.h"
#include "support/calendars.h"

#include <rapidcheck.h>

#include <cstdio>
#include <functional>
#include <string>
#include <variant>
#include <vector>

/// Random lives of cases: acts in any order, with facts that are right, odd or wrong.
namespace klag::test {

/// A procedure that has a bit of everything, with people and units to go with it.
struct Realm {
    core::Procedure procedure;
    core::Organisation organisation;
    core::Calendar calendar = sweden();
    Zone zone{};
    bool malformed{};  ///< also tries values that no reader and no command line lets through

    core::World world(Date today) const {
        return {procedure, organisation, calendar, zone, Moment{.date = today, .minute = 720}};
    }
};

inline core::ClockRule clock_rule(std::string id, std::string_view from, std::string_view until,
                                  std::optional<core::Term> within) {
    return {.id = std::move(id),
            .title = "",
            .from = {*core::Trigger::parse(from)},
            .until = {*core::Trigger::parse(until)},
            .within = within};
}

inline Realm realm() {
    using core::Force;
    using core::Gate;
    using core::Term;
    Realm out;
    core::Procedure& p = out.procedure;
    p.name = "p";
    p.kinds = {{"complaint", ""}, {"suggestion", ""}, {"praise", ""}, {"question", ""}};
    p.channels = {{"phone", ""}, {"letter", ""}, {"reply-card", ""}};
    p.categories = {{"food", ""}, {"time", ""}};
    p.dimensions = {{"treatment", ""}};
    p.causes = {{"staffing", ""}};
    p.anonymous_channels = {"reply-card", "phone"};
    p.levels = {{.number = 1, .title = ""}, {.number = 2, .title = ""}, {.number = 3, .title = ""}};
    p.bodies = {{.id = "ivo", .title = ""}};
    p.clocks = {clock_rule("hours", "received", "acknowledge", Term{48, Term::Unit::hours}),
                clock_rule("plan", "received", "plan", Term{10, Term::Unit::working_days}),
                clock_rule("promise", "plan", "answer", std::nullopt),
                clock_rule("appeal", "escalate", "answer", Term{6, Term::Unit::weeks}),
                clock_rule("repair", "action", "follow-up", Term{2, Term::Unit::months})};
    p.clocks[1].scope.kinds = {"complaint"};
    p.clocks[1].scope.levels = {1};
    p.clocks[2].extendable = true;
    p.clocks[2].longest_extension = Term{4, Term::Unit::weeks};
    p.clocks[4].survives_closing = true;
    p.gates = {{.scope = {.kinds = {"complaint"}}, .demands = {Gate::Demand::answered}},
               {.scope = {.kinds = {"praise"}}, .demands = {Gate::Demand::passed_on}}};
    p.independence = Force::demanded;
    p.serious_to_manager = Force::demanded;
    p.handover = {"sas"};
    out.organisation.units = {{.id = "north", .name = "North", .manager = "eva"},
                              {.id = "south", .name = "South"}};
    out.organisation.staff = {{.id = "anna", .name = "Anna"}, {.id = "eva", .name = "Eva"}};
    return out;
}

/// From `low` up to below `high`, whatever rapidcheck's size is: a small one would always be `low`.
inline int number_from(int low, int high) {
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

inline std::string any_day(Date around) { return (around + number_from(-40, 80)).iso(); }

/// A value of the right form that fits nothing.
inline std::string odd_value(const core::FieldSpec& field) {
    using core::FieldType;
    switch (field.type) {
        case FieldType::date:
        case FieldType::moment:
            return number_from(0, 2) == 0 ? "1900-01-01" : "2199-12-31";
        case FieldType::flag:
            return "yes";
        case FieldType::number:
            return "999999999";
        case FieldType::code:
            return core::codes(field.field).front();
        case FieldType::language:
            return "en";
        case FieldType::case_number:
            return "X-1999-0001";
        default:
            return "nobody.knows-this";
    }
}

/// A value for the field that the realm knows, mostly.
inline std::string likely_value(const core::FieldSpec& field, const Realm& realm, Date today) {
    using core::FieldType;
    const auto one_of = [](const std::vector<std::string>& values) {
        return values.empty() ? std::string{"x"} : *rc::gen::elementOf(values);
    };
    if (realm.malformed && number_from(0, 25) == 0)
        return one_of({"", "x", "-1", "99999999999", "2026-02-30", "no such thing", "\n"});
    if (number_from(0, 25) == 0) return odd_value(field);
    std::vector<std::string> listed;
    for (const core::Choice& choice : choices(realm.procedure, field.field))
        listed.push_back(choice.id);
    switch (field.type) {
        case FieldType::date:
        case FieldType::moment:
            return any_day(today);
        case FieldType::flag:
            return "yes";
        case FieldType::number:
            return one_of({"0", "1", "2", "3"});
        case FieldType::code:
            return one_of(core::codes(field.field));
        case FieldType::listed:
            return one_of(listed);
        case FieldType::unit:
            return one_of({"north", "south"});
        case FieldType::staff:
            return one_of({"anna", "eva"});
        case FieldType::procedure:
            return "p";
        case FieldType::language:
            return one_of({"sv", "en"});
        case FieldType::case_number:
            return "K-2026-0009";
        default:
            return "some words";
    }
}

/// Facts for the act: the required ones nearly always, each other one now and then.
inline core::Facts likely_facts(core::Act act, const Realm& realm, Date today) {
    core::Facts facts;
    for (const core::FieldUse& use : core::spec(act).fields) {
        const bool wanted =
            use.need == core::Need::required ? number_from(0, 20) != 0 : number_from(0, 5) == 0;
        const core::FieldSpec& field = core::spec(use.field);
        if (wanted) facts.set(use.field, likely_value(field, realm, today));
    }
    return facts;
}

/// An act that fits the case, or any at all.
inline core::Act likely_act(const core::Case& c, const Realm& realm) {
    if (c.events.empty()) return core::Act::register_;
    const std::vector<core::Act> fitting = next_acts(fold(c), realm.procedure);
    if (number_from(0, 12) == 0) return core::Act::extend;  // seldom fits, so try it often
    if (!fitting.empty() && number_from(0, 3) != 0) return *rc::gen::elementOf(fitting);
    return static_cast<core::Act>(number_from(1, static_cast<int>(core::Act::count_)));
}

/// Mostly a running promise and a date that it may be moved to, which chance hardly ever finds.
inline void aim_extension(const core::Case& c, core::Facts& facts) {
    if (number_from(0, 4) == 0) return;
    for (const core::Clock& clock : fold(c).clocks)
        if (clock.running() && clock.entry.rule == "promise") {
            facts.set(core::Field::clock, clock.entry.id);
            facts.set(core::Field::until, (clock.entry.due.date + number_from(1, 29)).iso());
        }
}

/// One attempt to record: the case before, the event as tried, and what came of it.
struct Attempt {
    const core::Case& before;
    const core::PrivateCase& personal;
    const core::Event& event;
    const core::Facts& own;  ///< the personal facts
    const core::World& world;
    const core::Recorded& result;
};

/// Lives one life, telling `watch` of each attempt; the case as it was in the end. A registration
/// that is refused is tried again until it holds.
inline core::Case live(const Realm& realm, int number, int attempts,
                       const std::function<void(const Attempt&)>& watch) {
    core::Case c{.uid = std::string(32, 'a'), .number = "", .events = {}};
    char text[24];
    std::snprintf(text, sizeof text, "K-2026-%04d", number);
    c.number = text;
    core::PrivateCase personal{
        .uid = c.uid, .salt = std::string(64, '0'), .events = {}, .files = {}};
    Date today = *Date::parse("2026-01-05") + number_from(0, 300);
    for (int i = 0; i < attempts || (c.events.empty() && i < attempts + 200); ++i) {
        today = today + (number_from(0, 3) == 0 ? number_from(0, 30) : 0);
        const core::Act act = likely_act(c, realm);
        core::Facts facts = likely_facts(act, realm, today);
        if (act == core::Act::extend) aim_extension(c, facts);
        if (c.events.empty()) facts.set(core::Field::received, (today + -1).iso());
        if (c.events.empty()) facts.set(core::Field::procedure, "p");
        std::snprintf(text, sizeof text, "%016x", i + 1);
        const core::Event event{
            .id = text,
            .act = act,
            .on = Moment{.date = today + (number_from(0, 12) == 0 ? number_from(-20, 5) : 0)},
            .by = "anna",
            .facts = facts.of(core::Plane::main)};
        const core::Facts own = facts.of(core::Plane::personal);
        const core::World world = realm.world(today);
        const core::Recorded result = core::record(c, personal, event, own, world);
        watch({c, personal, event, own, world, result});
        if (const auto* done = std::get_if<core::Accepted>(&result)) {
            if (!own.empty()) personal.events[event.id] = own;
            c = core::Case{done->after};
        }
    }
    return c;
}

inline void watch_nothing(const Attempt&) {}

/// With as many attempts as rapidcheck's size suggests.
inline core::Case any_life(const Realm& realm, int number) {
    return live(realm, number, *rc::gen::inRange(1, 60), watch_nothing);
}

}  // namespace klag::test
