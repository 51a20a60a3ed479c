#include "commands/words.h"

#include <gtest/gtest.h>

namespace klag::commands {
namespace {

TEST(FromToday, CountsOneDayAsOne) {
    EXPECT_EQ(from_today("2026-03-01"_d, "2026-03-02"_d), "1 day over");
}

TEST(FromToday, CountsSeveralDays) {
    EXPECT_EQ(from_today("2026-03-04"_d, "2026-03-02"_d), "in 2 days");
    EXPECT_EQ(from_today("2026-02-28"_d, "2026-03-02"_d), "2 days over");
}

TEST(FromToday, NamesTheNearDays) {
    EXPECT_EQ(from_today("2026-03-02"_d, "2026-03-02"_d), "today");
    EXPECT_EQ(from_today("2026-03-03"_d, "2026-03-02"_d), "tomorrow");
}

TEST(WithWeekday, WritesTheTimeWithTwoDigits) {
    EXPECT_EQ(with_weekday({"2026-03-02"_d, 9 * 60 + 5}), "2026-03-02 09:05 (Monday)");
}

TEST(ClockTitle, DoesNotTakeAnotherRuleForASecondStart) {
    const core::Procedure procedure{
        .name = "p", .title = "P", .clocks = {{.id = "plan", .title = "besked"}}};

    EXPECT_EQ(clock_title("plan-late", procedure), "plan-late");
}

}  // namespace
}  // namespace klag::commands
