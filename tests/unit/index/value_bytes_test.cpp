#include "index/value_bytes.h"

#include "core/calendar.h"
#include "core/language.h"
#include "core/organisation.h"
#include "core/procedure.h"
#include "core/small_numbers.h"
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

/// With a value of its own in every member.
core::Report a_report() {
    const core::Flow flow{1, 2, 3, 4, 5, 6};
    const core::Spread spread{7, 8.5, 9, 10};
    core::Report r;
    r.period = {core::Period::Kind::half, day, day + 1, "2026-H1"};
    r.ended = true;
    r.flow = flow;
    r.closed_as = {{"answered", "Besvarat", 11}};
    r.registered_late = 12;
    r.voided_late = 13;
    r.contradictions = {"K-2026-0001"};
    r.units = {{"u", "Enheten", 1, flow, flow}};
    r.silent_units = {"v"};
    r.unit_categories = {{"u", "food", "mat", 14}};
    r.procedures = {{"p", "rutin", flow}};
    r.kinds = {{"complaint", "klagomål", flow}};
    r.channels = {{"phone", "telefon", flow}};
    r.complainants = {{"relative", "anhörig", flow}};
    r.categories = {{"food", "mat", 15, 16}};
    r.dimensions = {{"access", "tillgång", 17, 18}};
    r.severities = {{"serious", "allvarlig", 19, 20}};
    r.clocks = {{"p", "answer", "svar", "N01", true, core::ClockFigures::Measure::working_days, 21,
                 22, 23, 24, 25, 26, 27, 28, spread, spread}};
    r.ages = {spread, {29, 30}, "K-2026-0002"};
    r.outcomes = {{"upheld", 31, {{1, 32}}}};
    r.remedies = {{"apology", "ursäkt", 33}};
    r.causes = {{"staff", "personal", 34}};
    r.escalations = {{2, "wish", 35, 36, 37, 38}};
    r.external = {{"ivo", "IVO", 39}};
    r.longest_silence = {40, "K-2026-0003", day, day + 2};
    r.actions = {41, 42, 43, 44};
    r.hops = {45, 46, "K-2026-0004"};
    r.satisfaction = {47, {48, 49, 50}, {51, 52, 53}};
    r.learning = {{{"K-2026-0005", "u", "staff", {"e1"}}},
                  {{"K-2026-0006",
                    54,
                    "e2",
                    "u",
                    "staff",
                    "anna",
                    day,
                    "2026-05-01",
                    "2026-05-02",
                    "works",
                    {"routine"}}},
                  {{"staff", "u", {"K-2026-0007"}, 55, 56}},
                  {{"works", 57}},
                  {{"routine", 58}},
                  {{"well", 59}},
                  {{"yes", 60}},
                  {61, 62, -9'000'000'000},
                  63,
                  64,
                  65,
                  66,
                  67,
                  68};
    r.trend = {{"2026-03", 69, 70, 71, 72}, {"2026-04", 73, 74, 75, std::nullopt}};
    return r;
}

TEST(PackedFigures, GiveBackWhatWasPacked) {
    expect_the_same(core::ReportFigures{{a_report(), {}},
                                        {{true, {{"by-unit", {"u", "v"}}}, {"outcomes"}}, {}}});
}

TEST(PackedFigures, OfAnotherQuestionHaveOtherBytes) {
    const core::ReportQuestion asked{{{core::Period::Kind::half, day, day, "2026-H1"}},
                                     {"u", "complaint", "p"},
                                     core::HidingRule{7, {{4, 1}}, {core::Period::Kind::half}}};
    std::vector<core::ReportQuestion> others(12, asked);
    others[0].periods.front().kind = core::Period::Kind::free;
    others[1].periods.front().last = day + 1;
    others[2].periods.push_back(asked.periods.front());
    others[3].scope.unit = "v";
    others[4].scope = {.unit = "u", .kind = "praise", .procedure = "p"};
    others[5].scope.procedure = "q";
    others[6].rule.reset();
    others[7].rule->least = 8;
    others[8].rule->kinds.clear();
    others[9].rule->halves.clear();
    others[10].periods.front().first = day - 1;
    others[11].periods.front().id = "2026-H2";

    for (const core::ReportQuestion& other : others) EXPECT_NE(packed(other), packed(asked));
    EXPECT_EQ(packed(core::ReportQuestion{asked}), packed(asked));
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
    EXPECT_EQ(form_of_values(), " 2");
    EXPECT_EQ(std::hash<std::string>{}(all), 4620175497964227848U);
}

}  // namespace
}  // namespace klag::index
