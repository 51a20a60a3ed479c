#include "core/trend.h"

#include "support/builders.h"
#include "support/zones.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::core {
namespace {

using test::CaseBuilder;
using testing::IsEmpty;

std::vector<TrendMonth> trend(const std::vector<Case>& cases, std::string_view now = "2026-07-15") {
    const Organisation units{
        .units = {{.id = "north", .name = "North", .served = {{"2026-02", {}, 700}}}}, .staff = {}};
    const std::map<std::string, Procedure> procedures;
    const std::map<std::string, Calendar> calendars;
    const Zone zone = test::stockholm();
    return make_report(cases, *parse_period("2026-H1", {}),
                       {units, procedures, calendars, zone, *Moment::parse(now)})
        .trend;
}

TEST(Trend, BeginsAfterTheMonthOfTheFirstCaseAndEndsWithThePeriod) {
    const auto months = trend({CaseBuilder{9, "2026-01-28"}, CaseBuilder{1, "2026-02-03"},
                               CaseBuilder{2, "2026-02-04"}, CaseBuilder{3, "2026-05-01"},
                               CaseBuilder{4, "2026-07-01"}});

    ASSERT_EQ(months.size(), 5U);
    EXPECT_EQ(months[0], (TrendMonth{.month = "2026-02", .received = 2, .contacts = 700}));
    EXPECT_EQ(months[1].received, 0);
    EXPECT_EQ(months[4].month, "2026-06");
}

TEST(Trend, LooksBackTwentyFourMonthsAtMost) {
    const auto months = trend(
        {CaseBuilder{1, "2024-06-30"}, CaseBuilder{2, "2024-07-31"}, CaseBuilder{3, "2024-08-01"}});

    ASSERT_EQ(months.size(), 23U);
    EXPECT_EQ(months[0], (TrendMonth{.month = "2024-08", .received = 1}));
}

TEST(Trend, LeavesOutAMonthThatHasNotEnded) {
    EXPECT_EQ(trend({CaseBuilder{1, "2026-02-03"}}, "2026-04-30").size(), 1U);
    EXPECT_EQ(trend({CaseBuilder{1, "2026-02-03"}}, "2026-05-01").size(), 2U);
}

TEST(Trend, CountsDeadlinesByTheMonthTheyFellIn) {
    const auto months = trend({CaseBuilder{1, "2026-02-03"}
                                   .clock("answer", ClockChange::started, "2026-03-03")
                                   .on("2026-03-02")
                                   .act(Act::answer)
                                   .clock("answer", ClockChange::met, "2026-03-03")});

    EXPECT_EQ(months.at(0).due, 1);
    EXPECT_EQ(months.at(0).kept, 1);
}

TEST(Trend, OfNothingIsEmpty) { EXPECT_THAT(trend({}), IsEmpty()); }

}  // namespace
}  // namespace klag::core
