#include "core/report.h"

#include "support/builders.h"
#include "support/calendars.h"
#include "support/zones.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace klag::core {
namespace {

using test::CaseBuilder;
using testing::ElementsAre;
using testing::IsEmpty;
using F = Field;

Organisation organisation() {
    return {.units = {{.id = "care", .name = "Care"},
                      {.id = "north", .name = "North", .part_of = "care"},
                      {.id = "south", .name = "South", .part_of = "care"},
                      {.id = "school", .name = "School"},
                      {.id = "old", .name = "Old", .from = {}, .to = "2024-12-31"_d}},
            .staff = {}};
}

std::map<std::string, Procedure> procedures() {
    Procedure p{.name = "p", .title = "P"};
    p.kinds = {{"complaint", "klagomål"}, {"praise", "beröm"}};
    p.channels = {{"phone", "telefon"}, {"letter", "brev"}};
    p.categories = {{"food", "mat"}, {"visit", "besök"}};
    p.causes = {{"staffing", "bemanning"}};
    p.bodies = {{"ivo", "IVO"}};
    return {{"p", p}};
}

Report report(const std::vector<Case>& cases, std::string_view now = "2026-08-01T12:00+02:00") {
    const Organisation units = organisation();
    const auto known = procedures();
    const std::map<std::string, Calendar> calendars;
    const Zone zone = test::stockholm();
    return make_report(cases, *parse_period("2026-H1", {}),
                       {units, known, calendars, zone, *Moment::parse(now)});
}

TEST(Report, OfNothingIsAllZero) {
    const Report r = report({});

    EXPECT_EQ(r.flow, Flow{});
    EXPECT_THAT(r.kinds, IsEmpty());
    EXPECT_THAT(r.clocks, IsEmpty());
    EXPECT_FALSE(r.longest_silence);
}

TEST(Report, KnowsWhetherItsPeriodHasEnded) {
    EXPECT_TRUE(report({}, "2026-07-01T00:00+02:00").ended);
    EXPECT_FALSE(report({}, "2026-06-30T23:59+02:00").ended);
}

TEST(Report, SplitsTheClosedByReason) {
    const Report r = report(
        {CaseBuilder{1, "2026-02-01"}.on("2026-02-03").act(Act::withdraw),
         CaseBuilder{2, "2026-02-01"}.on("2026-02-03").act(Act::answer, {{F::solved, "yes"}}),
         CaseBuilder{3, "2026-02-01"}.on("2026-02-03").act(Act::answer, {{F::solved, "yes"}})});

    EXPECT_THAT(r.closed_as, ElementsAre(Count{"solved", "", 2}, Count{"withdrawn", "", 1}));
}

TEST(Report, ListsCasesWhoseFlowDoesNotAddUp) {
    const Report r = report(
        {CaseBuilder{1, "2026-02-01"}, CaseBuilder{2, "2026-02-01"}
                                           .on("2026-02-10")
                                           .act(Act::withdraw)
                                           .act(Act::correct, {{F::received, "2026-09-01"}})});

    EXPECT_THAT(r.contradictions, ElementsAre("K-2026-0002"));
}

TEST(Report, NamesWhatEarlierReportsCouldNotKnow) {
    const Report r = report({CaseBuilder{1, "2025-12-30"}.registered("2026-01-04"),
                             CaseBuilder{2, "2025-12-01"}.on("2026-01-04").act(Act::void_),
                             CaseBuilder{3, "2026-02-01"}.on("2026-02-04").act(Act::void_)});

    EXPECT_EQ(r.registered_late, 1);
    EXPECT_EQ(r.voided_late, 1);
    EXPECT_EQ(r.flow.brought_forward, 2);
    EXPECT_EQ(r.flow.voided, 2);
}

TEST(Report, RollsUnitsUpToThoseAbove) {
    const Report r =
        report({CaseBuilder{1, "2026-02-01"}, CaseBuilder{2, "2026-02-01", {{F::unit, "care"}}}});

    ASSERT_EQ(r.units.size(), 4U);
    EXPECT_EQ(r.units[0].id, "care");
    EXPECT_EQ(r.units[0].own.received, 1);
    EXPECT_EQ(r.units[0].with_below.received, 2);
    EXPECT_EQ(r.units[1].id, "north");
    EXPECT_EQ(r.units[1].depth, 1);
    EXPECT_EQ(r.units[1].with_below.received, 1);
}

TEST(Report, NamesUnitsWithoutAnyCase) {
    const Report r = report({CaseBuilder{1, "2026-02-01"}});

    EXPECT_THAT(r.silent_units, ElementsAre("south", "school"));
}

TEST(Report, ShowsAUnitThatNobodyKnows) {
    const Report r = report({CaseBuilder{1, "2026-02-01", {{F::unit, "gone"}}}});

    EXPECT_EQ(r.units.back().id, "gone");
    EXPECT_EQ(r.units.back().own.received, 1);
}

TEST(Report, CountsACaseAtTheUnitItWasWithAtThePeriodsEnd) {
    const Report r = report({CaseBuilder{1, "2026-06-01"}
                                 .on("2026-06-10")
                                 .act(Act::forward, {{F::unit, "south"}})
                                 .on("2026-07-10")
                                 .act(Act::forward, {{F::unit, "school"}})});

    EXPECT_EQ(r.units[2].id, "south");
    EXPECT_EQ(r.units[2].own.received, 1);
    EXPECT_EQ(r.units[3].own.received, 0);
}

TEST(Report, TakesTitlesAndOrderFromTheProcedure) {
    const Report r =
        report({CaseBuilder{1, "2026-02-01", {{F::kind, "other"}}},
                CaseBuilder{2, "2026-02-01", {{F::kind, "praise"}}}, CaseBuilder{3, "2026-02-01"}});

    ASSERT_EQ(r.kinds.size(), 3U);
    EXPECT_EQ(r.kinds[0].title, "klagomål");
    EXPECT_EQ(r.kinds[1].title, "beröm");
    EXPECT_EQ(r.kinds[2].id, "other");
}

TEST(Report, CountsIssuesOnceAndCasesInEachRow) {
    const Report r = report({CaseBuilder{1, "2026-02-01", {{F::category, "food"}}}
                                 .act(Act::classify, {{F::issue, "2"}, {F::category, "food"}})
                                 .act(Act::classify, {{F::issue, "3"}, {F::category, "visit"}})});

    EXPECT_THAT(r.categories,
                ElementsAre(IssueRow{"food", "mat", 1, 2}, IssueRow{"visit", "besök", 1, 1}));
}

TEST(Report, CountsOutcomesOfComplaintsClosedInThePeriod) {
    const auto decided = [](int number, std::string_view closed) -> Case {
        return CaseBuilder{number, "2026-02-01"}
            .on("2026-02-02")
            .act(Act::plan)
            .act(Act::decide, {{F::outcome, "upheld"}, {F::remedies, "apology"}})
            .act(Act::answer)
            .on(closed)
            .act(Act::close);
    };
    const Report r = report({decided(1, "2026-03-01"), decided(2, "2026-07-01")});

    EXPECT_THAT(r.outcomes, ElementsAre(OutcomeRow{"upheld", 1, {{1, 1}}}));
    EXPECT_THAT(r.remedies, ElementsAre(Count{"apology", "", 1}));
}

TEST(Report, CountsEscalationsByLevelAndGround) {
    const auto up = [](CaseBuilder builder, std::string_view level) {
        return builder.act(Act::escalate,
                           {{F::ground, "handling"}, {F::level, std::string{level}}});
    };
    const Report r =
        report({up(up(CaseBuilder{1, "2026-02-01"}, "2"), "3"),
                up(CaseBuilder{2, "2026-02-01"}, "2"), up(CaseBuilder{3, "2026-07-01"}, "2")});

    EXPECT_THAT(r.escalations, ElementsAre(EscalationRow{2, "handling", 2, 0, 0, 2},
                                           EscalationRow{3, "handling", 1, 0, 0, 1}));
}

TEST(Report, CountsCausesAndOutsideBodiesByTitle) {
    const Report r = report({CaseBuilder{1, "2026-02-01"}
                                 .act(Act::investigate, {{F::cause, "staffing"}})
                                 .act(Act::investigate, {{F::cause, "staffing"}})
                                 .act(Act::external, {{F::body, "ivo"}, {F::step, "submitted"}})
                                 .act(Act::external, {{F::body, "ivo"}, {F::step, "decision"}})});

    EXPECT_THAT(r.causes, ElementsAre(Count{"staffing", "bemanning", 1}));
    EXPECT_THAT(r.external, ElementsAre(Count{"ivo", "IVO", 1}));
}

TEST(Report, FindsTheLongestSilence) {
    const Report r = report({CaseBuilder{1, "2026-06-01"}, CaseBuilder{2, "2026-01-10"}
                                                               .on("2026-01-20")
                                                               .act(Act::acknowledge)
                                                               .on("2026-04-20")
                                                               .act(Act::plan)
                                                               .on("2026-04-21")
                                                               .act(Act::withdraw)});

    ASSERT_TRUE(r.longest_silence);
    EXPECT_EQ(*r.longest_silence, (Silence{90, "K-2026-0002", "2026-01-20"_d, "2026-04-20"_d}));
}

TEST(Report, CountsSilenceUntilThePeriodsEndOrToday) {
    EXPECT_EQ(report({CaseBuilder{1, "2026-06-01"}}).longest_silence->days, 29);
    EXPECT_EQ(
        report({CaseBuilder{1, "2026-06-01"}}, "2026-06-11T09:00+02:00").longest_silence->days, 10);
}

TEST(Report, DoesNotCountSilenceWhileACaseIsClosed) {
    const Report r = report({CaseBuilder{1, "2026-01-10"}
                                 .on("2026-01-11")
                                 .act(Act::withdraw)
                                 .on("2026-05-11")
                                 .act(Act::reopen)
                                 .on("2026-05-13")
                                 .act(Act::answer, {{F::solved, "yes"}})});

    EXPECT_EQ(r.longest_silence->days, 2);
}

TEST(Report, LeavesAnonymousCasesOutOfTheSilence) {
    EXPECT_FALSE(report({CaseBuilder{1, "2026-01-10", {{F::anonymous, "yes"}}}}).longest_silence);
}

TEST(Report, CountsActions) {
    const Report r = report({CaseBuilder{1, "2026-02-01"}
                                 .act(Act::action, {{F::action, "1"}, {F::until, "2026-03-01"}})
                                 .act(Act::action, {{F::action, "2"}, {F::until, "2026-06-30"}})
                                 .act(Act::action, {{F::action, "3"}, {F::until, "2026-07-01"}})
                                 .on("2026-03-05")
                                 .act(Act::action, {{F::action, "1"}, {F::done, "2026-03-05"}})});

    EXPECT_EQ(r.actions, (ActionFigures{.decided = 3, .done = 1, .open = 2, .overdue = 1}));
}

TEST(Report, DoesNotCallAnActionOverdueOnItsDay) {
    const Case c =
        CaseBuilder{1, "2026-02-01"}.act(Act::action, {{F::action, "1"}, {F::until, "2026-03-01"}});

    EXPECT_EQ(report({c}, "2026-03-01T12:00+01:00").actions.overdue, 0);
    EXPECT_EQ(report({c}, "2026-03-02T12:00+01:00").actions.overdue, 1);
}

TEST(Report, CountsAnActionDoneLaterAsOpenAtThePeriodsEnd) {
    const Report r = report({CaseBuilder{1, "2026-02-01"}
                                 .act(Act::action, {{F::action, "1"}, {F::until, "2026-03-01"}})
                                 .on("2026-07-05")
                                 .act(Act::action, {{F::action, "1"}, {F::done, "2026-07-05"}})});

    EXPECT_EQ(r.actions, (ActionFigures{.decided = 1, .done = 0, .open = 1, .overdue = 1}));
}

TEST(Report, CountsHops) {
    const Report r = report(
        {CaseBuilder{1, "2025-12-01"}
             .on("2025-12-02")
             .act(Act::forward, {{F::unit, "south"}})
             .on("2026-01-05")
             .act(Act::forward, {{F::unit, "north"}}),
         CaseBuilder{2, "2026-02-01"}.on("2026-02-02").act(Act::forward, {{F::unit, "south"}})});

    EXPECT_EQ(r.hops, (HopFigures{.cases = 2, .most = 2, .number = "K-2026-0001"}));
}

TEST(Report, CountsNoHopOfACaseThatWentOutside) {
    const auto outside = [](const char* day) {
        return CaseBuilder{1, "2026-02-01"}.on(day).act(Act::forward, {{F::outside, "yes"}});
    };

    EXPECT_EQ(report({outside("2026-02-02")}).hops, HopFigures{});
    EXPECT_EQ(
        report({outside("2025-12-02").on("2026-02-03").act(Act::forward, {{F::unit, "south"}})})
            .hops.most,
        1);
}

TEST(Report, NamesTheCaseWithMostHopsOnlyWhereNoOtherHasAsMany) {
    const auto forwarded = [](int number, int times) {
        CaseBuilder c{number, "2026-02-01"};
        for (int i = 0; i < times; ++i)
            c.act(Act::forward, {{F::unit, i % 2 == 0 ? "south" : "north"}});
        return c;
    };

    EXPECT_EQ(report({forwarded(1, 2), forwarded(2, 1)}).hops.number, "K-2026-0001");
    EXPECT_EQ(report({forwarded(1, 2), forwarded(2, 2)}).hops.number, "");
    EXPECT_EQ(report({forwarded(1, 2), forwarded(2, 2), forwarded(3, 3)}).hops.number,
              "K-2026-0003");
    EXPECT_EQ(report({forwarded(1, 1)}).hops.number, "");
}

TEST(Report, CountsTheNewestSatisfactionOfACase) {
    const Report r = report(
        {CaseBuilder{1, "2026-02-01"}
             .act(Act::answer, {{F::solved, "yes"}})
             .act(Act::follow_up, {{F::satisfied_outcome, "no"}, {F::satisfied_handling, "yes"}})
             .act(Act::follow_up, {{F::satisfied_outcome, "yes"}}),
         CaseBuilder{2, "2026-02-01"}
             .act(Act::answer, {{F::solved, "yes"}})
             .act(Act::follow_up, {{F::satisfied_outcome, "no-reply"}})});

    EXPECT_EQ(r.satisfaction, (Satisfaction{.cases = 2,
                                            .outcome = {.yes = 1, .no = 0, .no_reply = 1},
                                            .handling = {.yes = 1, .no = 0, .no_reply = 0}}));
}

TEST(Report, CountsAVoidedCaseAmongTheNewOnesAndNowhereElse) {
    const Report r = report({CaseBuilder{1, "2026-02-01", {{F::category, "food"}}}
                                 .on("2026-02-02")
                                 .act(Act::forward, {{F::unit, "south"}})
                                 .act(Act::void_)});

    EXPECT_EQ(r.flow, (Flow{.received = 1, .voided = 1}));
    EXPECT_EQ(r.categories.at(0).cases, 1);
    EXPECT_EQ(r.channels.at(0).flow.received, 1);
    EXPECT_EQ(r.hops.cases, 0);
}

TEST(Definitions, ExplainEachFigureOnce) {
    std::set<std::string> ids;
    for (const Definition& definition : definitions()) {
        EXPECT_TRUE(ids.insert(definition.id).second) << definition.id;
        EXPECT_FALSE(definition.name.empty());
        EXPECT_EQ(definition.meaning.english().back(), '.') << definition.id;
    }
}

}  // namespace
}  // namespace klag::core
