#include "index/value_bytes.h"

#include "core/calendar.h"
#include "core/language.h"
#include "core/organisation.h"
#include "core/procedure.h"
#include "core/summary.h"
#include "support/random_life.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace klag::index {
namespace {

using core::Field;

const Date day = "2026-03-02"_d;
const core::Trigger trigger{core::Act::external, Field::happened, {{Field::step, "request"}}};
const core::Scope scope{{"complaint"}, {"serious"}, {"phone"}, {1, 2}, false};

/// With a value of its own in every member.
core::Procedure a_procedure() {
    core::Procedure p{.name = "care-x", .title = "Tjänsten", .country = "SE", .calendar = "SE"};
    p.language = "sv";
    p.half_years = {{1, 1}, {7, 1}};
    p.object_id = std::string(40, 'a');
    p.kinds = {{"complaint", "klagomål", "N01"}};
    p.channels = {{"phone", "telefon"}};
    p.categories = {{"treatment", "bemötande"}};
    p.dimensions = {{"access", "tillgång"}};
    p.causes = {{"staff", "personal"}};
    p.anonymous_allowed = false;
    p.anonymous_channels = {"letter"};
    p.anonymous_source = "N02";
    p.levels = {
        {2, "chef", {"head"}, true, core::Force::advised, {{"social", "sas"}}, true, "N", true}};
    p.bodies = {{"ivo", "IVO", "Box 1", "010", "ivo.se", true, true, "N03"}};
    p.clocks = {{"answer",
                 "svar",
                 {trigger},
                 {trigger},
                 core::Term{10},
                 scope,
                 true,
                 true,
                 core::Term{6, core::Term::Unit::weeks, core::Term::Way::commencing},
                 true,
                 core::FurtherExtensions::agreed,
                 true,
                 true,
                 "N04",
                 true}};
    p.gates = {{scope, {core::Gate::Demand::decided}, {trigger}, "N05", true}};
    p.conditions = {{trigger, {{Field::orally, "*"}}, scope, core::Force::advised, "N06", true}};
    p.on_the_spot = {false, core::Term{1}, "N07"};
    p.late_complaint = {core::Term{12, core::Term::Unit::months}, "N08"};
    p.reports = {
        {"board", "nämnden", core::Period::Kind::half, {30}, {"head"}, "form", day, "N", true}};
    p.independence = core::Force::demanded;
    p.independence_source = "N09";
    p.senior_investigator = core::Force::advised;
    p.investigator_roles = {"head"};
    p.investigator_source = "N10";
    p.serious_to_manager = core::Force::demanded;
    p.serious_roles = {"head"};
    p.serious_source = "N11";
    p.outcome_demanded = true;
    p.outcome_source = "N12";
    p.handover = {"sas"};
    p.handover_source = "N13";
    p.to_verify = {"outcome"};
    p.letters = {{"outcome", {"findings"}, {"complaint"}, "N14", true}};
    p.templates = "lex-sarah";
    p.tell = {"how long"};
    p.guidance = {{core::Act::contact, "lyssna", "N15"}};
    p.words = {{"complaint", "synpunkt"}};
    p.sources = {{"N", "rutinen"}};
    return p;
}

core::Calendar a_calendar() {
    return {"SE",
            "Sverige",
            {7},
            {{"Jul",
              core::HolidayRule::Kind::last,
              12,
              25,
              -3,
              6,
              {day},
              {day},
              1990,
              2090,
              {{7, 1}},
              "lag"}},
            {core::Counting::Roll::previous, true, {1}, 3, 2, 90, "lag"}};
}

core::Organisation an_organisation() {
    return {{{"u",
              "Enheten",
              "top",
              "enhet",
              "social",
              "own",
              "care-x",
              "anna",
              "v",
              day,
              day,
              {{"2026-H1", 120, 3}}}},
            {{"anna", "Anna", "chef", "u", {"head"}, "a@b.se", "010", "bo", day, day}}};
}

core::Settings a_register() {
    return {1,
            "Ås",
            "sv",
            "Europe/Stockholm",
            "Q",
            "care-x",
            "plain",
            {3},
            {6},
            {{4, 1}, {10, 1}},
            "Ågatan 1",
            "010",
            "a@b.se",
            "as.se",
            "pdf",
            7,
            {core::Period::Kind::month}};
}

core::Language a_language() {
    return {"sv",
            "svenska",
            {"januari"},
            {"måndag"},
            "{day}",
            "ja",
            "nej",
            "Hej {name}",
            "Hej",
            "och",
            {{"channel", {{"phone", "per telefon"}, {"letter", "per brev"}}}}};
}

template <class Value>
void expect_the_same(const Value& value) {
    EXPECT_EQ(unpacked<Value>(packed(value)), value);
    EXPECT_EQ(unpacked<Value>(packed(Value{})), Value{});
}

TEST(PackedValues, GiveBackWhatWasPacked) {
    expect_the_same(a_procedure());
    expect_the_same(a_calendar());
    expect_the_same(an_organisation());
    expect_the_same(a_register());
    expect_the_same(a_language());
}

RC_GTEST_PROP(PackedValues, GiveBackEverySummary, ()) {
    const core::Summary summary = core::summary(test::any_life(test::realm(), 1));

    RC_ASSERT(unpacked<core::Summary>(packed(summary)) == summary);
}

TEST(PackedValues, AreNoValueOfAnotherType) {
    EXPECT_FALSE(unpacked<core::Calendar>(packed(core::Organisation{})));
    EXPECT_FALSE(unpacked<core::Organisation>(packed(core::Calendar{})));
}

TEST(PackedValues, ThatAreCutShortAreRefused) {
    const std::string whole = packed(a_procedure());

    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(unpacked<core::Procedure>(whole.substr(0, length))) << length;
    EXPECT_FALSE(unpacked<core::Procedure>(whole + "x"));
}

/// A register keeps its index when klag is brought up to date: bytes that mean something else now
/// must not be taken for what they were. Whoever changes this number counts form_of_values() up.
TEST(PackedValues, HaveTheFormThatTheIndexNames) {
    const std::string all = packed(a_procedure()) + packed(a_calendar()) +
                            packed(an_organisation()) + packed(a_register()) +
                            packed(a_language()) + packed(core::Summary{});
    EXPECT_EQ(form_of_values(), " 1");
    EXPECT_EQ(std::hash<std::string>{}(all), 4620175497964227848U);
}

}  // namespace
}  // namespace klag::index
