#pragma once

#include "core/lifecycle.h"
#include "support/calendars.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>
#include <variant>
#include <vector>

/// Cases made by the rules themselves, for tests of the rules.
namespace klag::core {

/// A small procedure with what the rules need, and an organisation of three.
class LifecycleFixture : public ::testing::Test {
  protected:
    using F = core::Field;

    LifecycleFixture() {
        procedure.name = "p";
        procedure.kinds = {{"complaint", "", ""}, {"praise", "", ""}, {"suggestion", "", ""}};
        procedure.channels = {{"phone", "", ""}, {"web-form", "", ""}, {"reply-card", "", ""}};
        procedure.anonymous_channels = {"reply-card", "phone"};
        procedure.anonymous_source = "O15";
        procedure.levels = {{.number = 1, .title = "unit"},
                            {.number = 2, .title = "head"},
                            {.number = 3, .title = "committee"}};
        procedure.clocks = {{.id = "plan",
                             .title = "told who and how long",
                             .from = {*Trigger::parse("received")},
                             .until = {*Trigger::parse("plan")},
                             .within = Term{10, Term::Unit::working_days},
                             .scope = {.kinds = {"complaint"}, .levels = {1}},
                             .tells_person = true,
                             .source = "O01"},
                            {.id = "promise",
                             .title = "the date promised",
                             .from = {*Trigger::parse("plan")},
                             .until = {*Trigger::parse("answer")},
                             .tells_person = true,
                             .extendable = true,
                             .longest_extension = Term{4, Term::Unit::weeks},
                             .source = "O04"}};
        procedure.gates = {{.scope = {.kinds = {"complaint"}},
                            .demands = {Gate::Demand::answered, Gate::Demand::satisfaction},
                            .source = "O10"},
                           {.scope = {.kinds = {"praise"}}, .demands = {Gate::Demand::passed_on}}};
        procedure.independence = Force::demanded;
        procedure.serious_to_manager = Force::demanded;
        procedure.serious_source = "O08";
        organisation.units = {{.id = "north", .name = "North", .manager = "eva"},
                              {.id = "south", .name = "South"}};
        organisation.staff = {{.id = "anna", .name = "Anna"},
                              {.id = "eva", .name = "Eva"},
                              {.id = "per", .name = "Per", .to = "2026-02-28"_d}};
    }

    Event event(Act act, const Facts& facts = {}, std::string_view on = "2026-03-03") {
        char id[20];
        std::snprintf(id, sizeof id, "%016zx", ++ids);
        return {.id = id,
                .act = act,
                .on = *Moment::parse(on),
                .by = "anna",
                .facts = facts.of(Plane::main)};
    }

    World world() { return {procedure, organisation, calendar, zone, Moment{today}}; }

    Recorded attempt(const Case& before, Act act, const Facts& facts = {},
                     std::string_view on = "2026-03-03") {
        return record(before, personal, event(act, facts, on), facts.of(Plane::personal), world());
    }

    /// The case with the act done; the test fails when it is refused.
    Case after(const Case& before, Act act, const Facts& facts = {},
               std::string_view on = "2026-03-03") {
        auto recorded = attempt(before, act, facts, on);
        if (auto* done = std::get_if<Accepted>(&recorded)) return done->after;
        for (const Refusal& refusal : std::get<std::vector<Refusal>>(recorded))
            ADD_FAILURE() << name(act) << " refused: " << name(refusal.reason);
        return before;
    }

    std::vector<Refusal> refusals(const Case& before, Act act, const Facts& facts = {},
                                  std::string_view on = "2026-03-03") {
        const auto recorded = attempt(before, act, facts, on);
        if (const auto* against = std::get_if<std::vector<Refusal>>(&recorded)) return *against;
        return {};
    }

    std::vector<Advice> advice(const Case& before, Act act, const Facts& facts = {}) {
        const auto recorded = attempt(before, act, facts);
        if (const auto* done = std::get_if<Accepted>(&recorded)) return done->advice;
        ADD_FAILURE() << name(act) << " refused";
        return {};
    }

    Case registered(const Facts& more = {}) {
        Facts facts{{F::received, "2026-03-02"},
                    {F::procedure, "p"},
                    {F::kind, "complaint"},
                    {F::channel, "phone"},
                    {F::unit, "north"},
                    {F::words, "cold food"},
                    {F::name, "Sara"}};
        facts.update(more);
        return after({.uid = std::string(32, 'a'), .number = "K-2026-0001", .events = {}},
                     Act::register_, facts, "2026-03-02");
    }

    Case handled() {
        return after(registered(), Act::plan,
                     {{F::handling, "dialogue"}, {F::until, "2026-03-20"}});
    }

    Case answered() {
        return after(handled(), Act::answer, {{F::explanation, "We are sorry."}}, "2026-03-10");
    }

    Status status(const Case& c) { return fold(c).status; }

    Procedure procedure;
    Organisation organisation;
    PrivateCase personal;
    Calendar calendar = test::sweden();
    Zone zone;
    Date today = "2026-06-01"_d;
    std::size_t ids = 0;
};

}  // namespace klag::core
