#include "core/learning.h"

#include "core/report.h"
#include "support/builders.h"
#include "support/zones.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::core {
namespace {

using test::CaseBuilder;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using F = Field;

Learning learned(const std::vector<Case>& cases, std::string_view period = "2026-H1") {
    const Organisation units{.units = {{.id = "north", .name = "North"}}, .staff = {}};
    const std::map<std::string, Procedure> procedures;
    const std::map<std::string, Calendar> calendars;
    const Zone zone = test::stockholm();
    return make_report(cases, *parse_period(period, {}),
                       {units, procedures, calendars, zone, Moment{"2027-01-15"_d}})
        .learning;
}

CaseBuilder with_cause(int number, std::string_view received, const char* cause,
                       const char* unit = "north") {
    return CaseBuilder{number, received, {{F::unit, unit}}}.act(Act::investigate,
                                                                {{F::cause, cause}});
}

TEST(Learning, NamesTheSameCauseAtTheSameUnitWithItsCases) {
    const Learning found =
        learned({with_cause(2, "2026-03-01", "staffing"), with_cause(1, "2026-02-01", "staffing"),
                 with_cause(3, "2026-02-01", "planning"),
                 with_cause(4, "2026-02-01", "staffing", "south")});

    ASSERT_EQ(found.problems.size(), 1U);
    EXPECT_EQ(found.problems[0].unit, "north");
    EXPECT_EQ(found.problems[0].cause, "staffing");
    EXPECT_THAT(found.problems[0].numbers, ElementsAre("K-2026-0001", "K-2026-0002"));
}

TEST(Learning, LooksForRepeatsTwelveMonthsBackFromThePeriodsEnd) {
    EXPECT_THAT(
        learned({with_cause(1, "2025-06-30", "staffing"), with_cause(2, "2026-06-30", "staffing")})
            .problems,
        IsEmpty());
    EXPECT_EQ(
        learned({with_cause(1, "2025-07-01", "staffing"), with_cause(2, "2026-06-30", "staffing")})
            .problems.size(),
        1U);
}

TEST(Learning, LooksForNoRepeatsInFiguresAsOfADay) {
    const Organisation units;
    const std::map<std::string, Procedure> procedures;
    const std::map<std::string, Calendar> calendars;
    const Zone zone = test::stockholm();
    const ReportWorld world{units, procedures, calendars, zone, Moment{"2027-01-15"_d}};
    const std::vector<Case> cases{with_cause(1, "2026-02-01", "staffing"),
                                  with_cause(2, "2026-03-01", "staffing")};
    const auto problems = [&](std::optional<Date> as_of) {
        ReportCounter counter{{*parse_period("2026-H1", {})}, world, {}, as_of};
        counter.add(histories(cases));
        return counter.finish().front().learning.problems.size();
    };

    EXPECT_EQ(problems({}), 1U);
    EXPECT_EQ(problems("2026-06-30"_d), 0U);
}

TEST(Learning, CountsTheMeasuresOfARepeatedProblem) {
    const Learning found =
        learned({with_cause(1, "2026-02-01", "staffing")
                     .act(Act::action, {{F::action, "1"}, {F::until, "2026-03-01"}})
                     .act(Act::action, {{F::action, "1"}, {F::done, "2026-02-20"}}),
                 with_cause(2, "2026-02-01", "staffing").act(Act::action, {{F::action, "1"}})});

    EXPECT_EQ(found.problems.at(0).measures_done, 1);
    EXPECT_EQ(found.problems.at(0).measures_open, 1);
}

TEST(Learning, CountsWhatChangedAndTheEffectOfMeasuresDoneInThePeriod) {
    const auto done = [](int number, const char* day, const Facts& more) -> Case {
        Facts facts{{F::action, "1"}, {F::done, day}};
        facts.update(more);
        return CaseBuilder{number, "2026-02-01"}
            .act(Act::action, {{F::action, "1"}})
            .on(day)
            .act(Act::action, facts);
    };
    const Learning found =
        learned({done(1, "2026-03-01", {{F::effect, "works"}, {F::changed, "practice"}}),
                 done(2, "2026-03-01", {}), done(3, "2026-07-01", {{F::effect, "none"}})});

    EXPECT_THAT(found.effects, ElementsAre(Pair("", 1), Pair("works", 1)));
    EXPECT_THAT(found.changed, ElementsAre(Pair("", 1), Pair("practice", 1)));
}

TEST(Learning, LeavesOutMeasuresThatWereDoneBeforeThePeriod) {
    const Case c = CaseBuilder{1, "2025-02-01"}
                       .act(Act::action, {{F::action, "1"}})
                       .on("2025-03-01")
                       .act(Act::action, {{F::action, "1"}, {F::done, "2025-03-01"}});

    EXPECT_THAT(learned({c}).measures, IsEmpty());
    EXPECT_EQ(learned({c}, "2025-H1").measures.size(), 1U);
}

TEST(Learning, SumsTheNewestCostOfEachCase) {
    const Learning found =
        learned({CaseBuilder{1, "2026-02-01"}
                     .act(Act::investigate, {{F::cost, "1000"}})
                     .act(Act::investigate, {{F::cost, "1200"}}),
                 CaseBuilder{2, "2026-02-01"}.act(Act::investigate, {{F::cost, "300"}})});

    EXPECT_EQ(found.cost, (DefectCost{.entries = 3, .cases = 2, .sum = 1500}));
}

TEST(Learning, CountsHowPeopleReceivedTheMeasures) {
    const Learning found = learned({CaseBuilder{1, "2026-02-01"}
                                        .act(Act::answer, {{F::solved, "yes"}})
                                        .act(Act::follow_up, {{F::satisfied_outcome, "yes"},
                                                              {F::measure_received, "mixed"},
                                                              {F::works, "partly"}})});

    EXPECT_THAT(found.received, ElementsAre(Pair("mixed", 1)));
    EXPECT_THAT(found.works, ElementsAre(Pair("partly", 1)));
}

TEST(Learning, CountsPraiseAndWhetherItReachedThoseConcerned) {
    const Learning found = learned({CaseBuilder{1, "2026-02-01", {{F::kind, "praise"}}}.act(
                                        Act::inform, {{F::told, "staff"}, {F::passed_on, "yes"}}),
                                    CaseBuilder{2, "2026-02-01", {{F::kind, "praise"}}}});

    EXPECT_EQ(found.praise, 2);
    EXPECT_EQ(found.praise_passed_on, 1);
    EXPECT_EQ(found.staff_told, 1);
}

TEST(Learning, CountsARevisedCostWithTheDifferenceInTheLaterPeriod) {
    const Case revised = CaseBuilder{1, "2025-11-01"}
                             .act(Act::investigate, {{F::cost, "1000"}})
                             .on("2026-02-01")
                             .act(Act::investigate, {{F::cost, "800"}});

    EXPECT_EQ(learned({revised}, "2025-H2").cost,
              (DefectCost{.entries = 1, .cases = 1, .sum = 1000}));
    EXPECT_EQ(learned({revised}, "2026-H1").cost,
              (DefectCost{.entries = 1, .cases = 1, .sum = -200}));
}

TEST(Learning, CountsSupportToStaffAndTheirPartInMeasures) {
    const Learning found = learned(
        {CaseBuilder{1, "2026-02-01"}
             .act(Act::inform, {{F::told, "person-complained-about"}, {F::support, "none"}})
             .act(Act::inform, {{F::told, "person-complained-about"}, {F::support, "given"}})
             .act(Act::action, {{F::action, "1"}, {F::involved, "yes"}})
             .act(Act::action, {{F::action, "2"}}),
         CaseBuilder{2, "2026-02-01"}
             .act(Act::inform, {{F::told, "staff"}, {F::support, "declined"}})
             .act(Act::action, {{F::action, "1"}})
             .on("2026-03-01")
             .act(Act::action, {{F::action, "1"}, {F::involved, "yes"}})});

    EXPECT_EQ(found.staff_told, 2);
    EXPECT_EQ(found.staff_supported, 1);
    EXPECT_EQ(found.staff_declined, 1);
    EXPECT_EQ(found.with_staff, 2);
}

}  // namespace
}  // namespace klag::core
