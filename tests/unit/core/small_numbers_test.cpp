#include "core/small_numbers.h"

#include "support/builders.h"
#include "support/zones.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::core {
namespace {

using test::CaseBuilder;
using testing::ElementsAre;
using testing::IsEmpty;
using F = Field;

/// Cases of 2026, and what is hidden of them in one period.
class HiddenRowsOf : public testing::Test {
  protected:
    void add(int count, std::string_view day, const Facts& facts) {
        for (int i = 0; i < count; ++i)
            cases_.push_back(CaseBuilder{static_cast<int>(cases_.size()) + 1, day, facts});
    }

    std::vector<Report> counted(const std::vector<Period>& periods, const ReportWorld& world,
                                Date as_of) const {
        ReportCounter counter{periods, world, {}, as_of};
        counter.add(histories(cases_));
        return counter.finish();
    }

    HiddenRows hidden(std::string_view id, std::string_view today = "2027-02-01") const {
        const Organisation units{.units = {{.id = "care", .name = "Care"},
                                           {.id = "north", .name = "North", .part_of = "care"},
                                           {.id = "south", .name = "South", .part_of = "care"}},
                                 .staff = {}};
        const std::map<std::string, Procedure> procedures;
        const std::map<std::string, Calendar> calendars;
        const Zone zone = test::stockholm();
        const ReportWorld world{units, procedures, calendars, zone, *Moment::parse(today)};
        Period period = *parse_period(id, {});
        const HidingRule rule{5, {}, kinds_};
        const std::vector<Report> months = counted(judged_months(period, {}), world, period.last);
        const std::vector<Report> inside =
            counted(judged_neighbours(period, rule), world, period.last);
        std::vector<const Report*> judged;
        for (const Report& month : months) judged.push_back(&month);
        std::vector<const Report*> parts;
        for (const Report& part : inside) parts.push_back(&part);
        return hidden_rows(make_report(cases_, period, world), judged, parts, rule);
    }

    /// Cases whose deadline under `rule` was met that many days after it fell due.
    void add_deadlines(const std::string& rule, int count, int days_late) {
        const Date due = "2026-02-03"_d;
        for (int i = 0; i < count; ++i)
            cases_.push_back(CaseBuilder{static_cast<int>(cases_.size()) + 1, "2026-01-10"}
                                 .clock(rule, ClockChange::started, due.iso())
                                 .on((due + days_late).iso())
                                 .act(Act::answer)
                                 .clock(rule, ClockChange::met, due.iso()));
    }

    std::vector<Case> cases_;
    std::vector<Period::Kind> kinds_{Period::Kind::month, Period::Kind::quarter,
                                     Period::Kind::tertial, Period::Kind::half, Period::Kind::year};
};

TEST_F(HiddenRowsOf, ASmallNumberHidesASecondRowToo) {
    add(20, "2026-02-03", {{F::channel, "phone"}});
    add(9, "2026-02-03", {{F::channel, "letter"}});
    add(3, "2026-02-03", {{F::channel, "email"}});

    const HiddenRows found = hidden("2026-H1");

    EXPECT_TRUE(found.hides("by-channel", "email"));
    EXPECT_TRUE(found.hides("by-channel", "letter"));
    EXPECT_FALSE(found.hides("by-channel", "phone"));
}

TEST_F(HiddenRowsOf, LargeNumbersAreShown) {
    add(20, "2026-02-03", {{F::channel, "phone"}});
    add(9, "2026-02-03", {{F::channel, "letter"}});

    EXPECT_FALSE(hidden("2026-H1").hides_any("by-channel"));
}

TEST_F(HiddenRowsOf, AUnitIsNotToBeComputedFromTheUnitAboveIt) {
    add(20, "2026-02-03", {{F::unit, "north"}});
    add(2, "2026-02-03", {{F::unit, "south"}});

    const HiddenRows found = hidden("2026-H1");

    EXPECT_TRUE(found.hides("by-unit", "south"));
    EXPECT_TRUE(found.hides("by-unit", "north") || found.hides("by-unit", "care"));
}

TEST_F(HiddenRowsOf, WhatAMonthHidesIsNotToBeComputedFromTheQuarter) {
    for (const char* day : {"2026-01-05", "2026-02-03", "2026-03-03"}) {
        add(20, day, {{F::channel, "phone"}});
        add(9, day, {{F::channel, "letter"}});
        add(9, day, {{F::channel, "meeting"}});
    }
    add(2, "2026-03-03", {{F::channel, "email"}});

    EXPECT_TRUE(hidden("2026-03").hides("by-channel", "email"));
    EXPECT_TRUE(hidden("2026-Q1").hides("by-channel", "email"));
}

TEST_F(HiddenRowsOf, TheCrossTableIsForHalvesAndYearsAlone) {
    for (const char* unit : {"north", "south"})
        for (const char* category : {"food", "visit"})
            add(12, "2026-02-03", {{F::unit, unit}, {F::category, category}});

    EXPECT_FALSE(hidden("2026-H1").hides_any("by-unit-and-category"));
    EXPECT_TRUE(hidden("2026-02").withholds("by-unit-and-category"));
}

TEST_F(HiddenRowsOf, TheCrossTableHidesItsSmallNumbers) {
    for (const char* unit : {"north", "south"})
        for (const char* category : {"food", "visit", "costs"})
            add(12, "2026-02-03", {{F::unit, unit}, {F::category, category}});
    add(12, "2026-02-03", {{F::unit, "care"}, {F::category, "food"}});
    add(1, "2026-02-03", {{F::unit, "care"}, {F::category, "visit"}});

    EXPECT_TRUE(hidden("2026-H1").hides("by-unit-and-category", "care/visit"));
}

TEST_F(HiddenRowsOf, ARuleWithFewDeadlinesIsHiddenWithAnother) {
    add_deadlines("answer", 20, 0);
    add_deadlines("plan", 9, 0);
    add_deadlines("notify", 2, 0);

    const HiddenRows found = hidden("2026-H1");

    EXPECT_TRUE(found.hides("deadlines", "p/notify"));
    EXPECT_TRUE(found.hides("deadlines", "p/plan") || found.hides("deadlines", "p/answer"));
    EXPECT_FALSE(found.withholds("deadlines"));
}

TEST_F(HiddenRowsOf, FewMissedDeadlinesOfARuleAreNotToBeComputedFromAnother) {
    add_deadlines("answer", 20, 0);
    add_deadlines("answer", 2, 3);
    add_deadlines("plan", 9, 0);
    add_deadlines("plan", 6, 3);

    const HiddenRows found = hidden("2026-H1");

    for (const char* row : {"p/answer/late", "p/answer/missed", "p/plan/late", "p/plan/missed"})
        EXPECT_TRUE(found.hides("deadlines", row)) << row;
    EXPECT_FALSE(found.hides("deadlines", "p/answer"));
}

TEST_F(HiddenRowsOf, ARuleWhoseDeadlinesWereAllKeptIsShown) {
    add_deadlines("answer", 20, 0);
    add_deadlines("plan", 9, 3);

    EXPECT_FALSE(hidden("2026-H1").hides_any("deadlines"));
}

TEST_F(HiddenRowsOf, AYearDoesNotGiveAwayInHowManyCasesOfAHalfStaffWereTold) {
    const auto told = [&](const char* day, int count) {
        for (int i = 0; i < count; ++i)
            cases_.push_back(CaseBuilder{static_cast<int>(cases_.size()) + 1, day}.act(
                Act::inform, {{F::told, "staff"}}));
    };
    told("2026-02-03", 9);
    told("2026-08-03", 2);
    kinds_ = {Period::Kind::half, Period::Kind::year};

    EXPECT_FALSE(hidden("2026-H1").hides("actions", "staff-told"));
    EXPECT_TRUE(hidden("2026-H2").hides("actions", "staff-told"));
    EXPECT_TRUE(hidden("2026").hides("actions", "staff-told"));
}

TEST_F(HiddenRowsOf, AFewUpheldInPartAreHiddenBehindThoseUpheldWholly) {
    const auto closed = [&](const char* outcome, int count) {
        for (int i = 0; i < count; ++i)
            cases_.push_back(CaseBuilder{static_cast<int>(cases_.size()) + 1, "2026-02-03"}
                                 .act(Act::plan)
                                 .act(Act::decide, {{F::outcome, outcome}})
                                 .act(Act::answer)
                                 .act(Act::close));
    };
    closed("upheld", 9);
    closed("partly-upheld", 2);
    closed("not-upheld", 8);
    const HiddenRows found = hidden("2026-H1");

    EXPECT_TRUE(found.hides("outcomes", "partly-upheld"));
    EXPECT_TRUE(found.hides("outcomes", "upheld"));
    EXPECT_FALSE(found.hides("outcomes", "not-upheld"));
}

TEST_F(HiddenRowsOf, FewMeasuresWithTheStaffAreHidden) {
    const auto decided = [&](const char* day, int count) {
        for (int i = 0; i < count; ++i)
            cases_.push_back(CaseBuilder{static_cast<int>(cases_.size()) + 1, day}.act(
                Act::action, {{F::action, "1"}, {F::involved, "yes"}}));
    };
    decided("2026-02-03", 2);
    EXPECT_TRUE(hidden("2026-H1").hides("actions", "with-staff"));

    decided("2026-02-04", 3);

    EXPECT_FALSE(hidden("2026-H1").hides("actions", "with-staff"));
}

TEST_F(HiddenRowsOf, FewOpenCasesOfAnAgeHideAllAges) {
    add(9, "2026-06-25", {});
    EXPECT_FALSE(hidden("2026-H1").hides_any("ages"));

    add(2, "2026-02-03", {});

    EXPECT_TRUE(hidden("2026-H1").hides("ages", "bands"));
    EXPECT_FALSE(hidden("2026-H1").hides("ages", "spread"));
}

TEST_F(HiddenRowsOf, AFewOpenCasesHaveNoMedian) {
    add(3, "2026-06-25", {});

    EXPECT_TRUE(hidden("2026-H1").hides("ages", "spread"));
}

TEST_F(HiddenRowsOf, ACostOfAHalfIsNotToBeComputedFromTheYear) {
    const auto cost = [&](const char* day, int count) {
        for (int i = 0; i < count; ++i)
            cases_.push_back(CaseBuilder{static_cast<int>(cases_.size()) + 1, day}.act(
                Act::investigate, {{F::cost, "100"}}));
    };
    cost("2026-02-03", 9);
    cost("2026-08-03", 2);

    EXPECT_FALSE(hidden("2026-H1").hides("costs", "cost"));
    EXPECT_TRUE(hidden("2026-H2").hides("costs", "cost"));
    EXPECT_TRUE(hidden("2026").hides("costs", "cost"));
}

TEST_F(HiddenRowsOf, ACaseThatChangedItsRowLaterDoesNotGiveItselfAway) {
    add(9, "2026-01-10", {{F::kind, "complaint"}});
    cases_.push_back(CaseBuilder{90, "2026-01-10", {{F::kind, "complaint"}}}
                         .on("2026-02-10")
                         .act(Act::classify, {{F::kind, "question"}, {F::at_wish, "yes"}}));

    const HiddenRows found = hidden("2026-H1");

    EXPECT_TRUE(found.hides("by-kind", "question"));
    EXPECT_TRUE(found.hides("by-kind", "complaint"));
}

TEST_F(HiddenRowsOf, ARowThatIsTheWholeIsATotalUnlessItIsSmall) {
    add(3, "2026-02-03", {{F::channel, "phone"}});

    EXPECT_TRUE(hidden("2026-H1").withholds("by-channel"));

    add(3, "2026-02-04", {{F::channel, "phone"}});
    EXPECT_FALSE(hidden("2026-H1").hides_any("by-channel"));
}

TEST_F(HiddenRowsOf, ANumberIsHiddenBehindARowThatIsThere) {
    add(3, "2026-02-03", {{F::channel, "phone"}});
    add(9, "2026-02-03", {{F::channel, "letter"}});
    kinds_ = {Period::Kind::month};

    const HiddenRows found = hidden("2026-02");

    EXPECT_TRUE(found.hides("by-channel", "phone"));
    EXPECT_FALSE(found.rows.at("by-channel").contains(""));
}

TEST_F(HiddenRowsOf, AKindOfPeriodThatIsNotBrokenDownGivesTotalsOnly) {
    kinds_ = {Period::Kind::half};

    EXPECT_TRUE(hidden("2026-03").everything);
    EXPECT_FALSE(hidden("2026-H1").everything);
}

TEST_F(HiddenRowsOf, APeriodThatHasNotEndedGivesTotalsOnly) {
    EXPECT_TRUE(hidden("2026-H1", "2026-06-30").everything);
    EXPECT_FALSE(hidden("2026-H1", "2026-07-01").everything);
}

TEST_F(HiddenRowsOf, WhatCameLaterDoesNotChangeAnEarlierReport) {
    add(20, "2026-02-03", {{F::channel, "phone"}});
    add(9, "2026-02-03", {{F::channel, "letter"}});
    add(3, "2026-02-03", {{F::channel, "email"}});
    const HiddenRows before = hidden("2026-H1");
    add(30, "2026-08-03", {{F::channel, "email"}});
    add(2, "2026-08-03", {{F::channel, "letter"}});

    EXPECT_EQ(hidden("2026-H1").rows, before.rows);
}

TEST(JudgedNeighbours, AreThePeriodsThatShareADay) {
    const HidingRule rule{5, {}, {Period::Kind::tertial, Period::Kind::half, Period::Kind::year}};
    const auto ids = [&](const char* period) {
        std::vector<std::string> out;
        for (const Period& part : judged_neighbours(*parse_period(period, {}), rule))
            out.push_back(part.id);
        return out;
    };

    EXPECT_THAT(ids("2026"), ElementsAre("2026-T1", "2026-T2", "2026-T3", "2026-H1", "2026-H2"));
    EXPECT_THAT(ids("2026-H2"), ElementsAre("2026-T2", "2026-T3", "2026"));
    EXPECT_THAT(ids("2026-T1"), ElementsAre("2026-H1", "2026"));
}

TEST(JudgedMonths, AreThoseOfTheReportingYear) {
    const auto months = judged_months(*parse_period("2026-Q2", {}), {});

    ASSERT_EQ(months.size(), 12U);
    EXPECT_EQ(months.front().id, "2026-01");
    EXPECT_EQ(months.back().id, "2026-12");
}

TEST(JudgedMonths, FollowAYearThatBeginsInApril) {
    const Halves april{{4, 1}, {10, 1}};

    for (const char* period : {"2026-H2", "2026"}) {
        const auto months = judged_months(*parse_period(period, april), april);

        ASSERT_EQ(months.size(), 12U);
        EXPECT_EQ(months.front().id, "2026-04");
    }
}

TEST(JudgedMonths, AreNoneForACalendarYearBesideAYearThatBeginsInApril) {
    const Halves april{{4, 1}, {10, 1}};

    EXPECT_THAT(judged_months(*free_period("2026-01-01"_d, "2026-12-31"_d), april), IsEmpty());
}

TEST(JudgedMonths, AreNoneForASpanOfDaysOrHalvesInMidMonth) {
    const Halves odd{{1, 15}, {7, 15}};

    EXPECT_THAT(judged_months(*free_period("2026-01-01"_d, "2026-02-15"_d), {}), IsEmpty());
    EXPECT_THAT(judged_months(*parse_period("2026-H1", odd), odd), IsEmpty());
}

}  // namespace
}  // namespace klag::core
