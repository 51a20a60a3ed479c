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

TEST(Trend, BeginsWithTheFirstCaseAndEndsWithThePeriod) {
    const auto months = trend({CaseBuilder{1, "2026-02-03"}, CaseBuilder{2, "2026-02-04"},
                               CaseBuilder{3, "2026-05-01"}, CaseBuilder{4, "2026-07-01"}});

    ASSERT_EQ(months.size(), 5U);
    EXPECT_EQ(months[0], (TrendMonth{.month = "2026-02", .received = 2, .contacts = 700}));
    EXPECT_EQ(months[1].received, 0);
    EXPECT_EQ(months[4].month, "2026-06");
}

TEST(Trend, LooksBackTwentyFourMonths) {
    const auto months = trend({CaseBuilder{1, "2020-01-01"}, CaseBuilder{2, "2024-07-31"}});

    ASSERT_EQ(months.size(), 24U);
    EXPECT_EQ(months[0], (TrendMonth{.month = "2024-07", .received = 1}));
}

TEST(Trend, LeavesOutAMonthThatHasNotEnded) {
    EXPECT_EQ(trend({CaseBuilder{1, "2026-02-03"}}, "2026-03-31").size(), 1U);
    EXPECT_EQ(trend({CaseBuilder{1, "2026-02-03"}}, "2026-04-01").size(), 2U);
}

TEST(Trend, CountsDeadlinesByTheMonthTheyFellIn) {
    const auto months = trend({CaseBuilder{1, "2026-02-03"}
                                   .clock("answer", ClockChange::started, "2026-03-03")
                                   .on("2026-03-02")
                                   .act(Act::answer)
                                   .clock("answer", ClockChange::met, "2026-03-03")});

    EXPECT_EQ(months.at(1).due, 1);
    EXPECT_EQ(months.at(1).kept, 1);
}

TEST(Trend, OfNothingIsEmpty) { EXPECT_THAT(trend({}), IsEmpty()); }

}  // namespace
}  // namespace klag::core
