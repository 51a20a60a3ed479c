#include "core/delivery.h"

#include <gtest/gtest.h>

namespace klag::core {
namespace {

Delivery delivered(std::string_view period, std::string_view on, const std::string& commit,
                   ReportFilter filter = {}) {
    Delivery out;
    out.period = *parse_period(period, {});
    out.on = *Date::parse(on);
    out.commit = commit;
    out.filter = std::move(filter);
    return out;
}

const Period second_half = *parse_period("2026-H2", {});

TEST(SameBefore, IsTheNewestOfTheSameReportToTheSameRecipient) {
    const std::vector all{delivered("2026-H1", "2026-08-20", "new"),
                          delivered("2026-H1", "2026-07-05", "old")};
    const Delivery again = delivered("2026-H1", "2026-09-01", "");

    EXPECT_EQ(same_before(all, again)->commit, "new");
    EXPECT_EQ(same_before(all, delivered("2026-Q2", "2026-09-01", "")), nullptr);
    EXPECT_EQ(same_before(all, delivered("2026-H1", "2026-09-01", "", {{"unit", "north"}})),
              nullptr);

    Delivery other = again;
    other.to = "somebody else";
    EXPECT_EQ(same_before(all, other), nullptr);
}

TEST(LastBefore, IsNothingWithoutADelivery) {
    EXPECT_EQ(last_before({}, second_half, {}), nullptr);
}

TEST(LastBefore, TakesTheNewestOfThePeriodBefore) {
    const std::vector all{delivered("2026-H1", "2026-08-20", "new"),
                          delivered("2026-H1", "2026-07-05", "old"),
                          delivered("2025-H2", "2026-09-01", "earlier period")};

    EXPECT_EQ(last_before(all, second_half, {})->commit, "new");
}

TEST(LastBefore, TakesTheLaterOneOfTwoOnOneDay) {
    const std::vector all{delivered("2026-H1", "2026-08-20", "first"),
                          delivered("2026-H1", "2026-08-20", "second")};

    EXPECT_EQ(last_before(all, second_half, {})->commit, "second");
}

TEST(LastBefore, TakesAnyPeriodThatEndedTheDayBefore) {
    const std::vector all{delivered("2026-06", "2026-07-02", "month")};

    EXPECT_EQ(last_before(all, second_half, {})->commit, "month");
}

TEST(LastBefore, TakesTheSameKindOfPeriodBeforeOthers) {
    const std::vector all{delivered("2026-H1", "2026-08-20", "half"),
                          delivered("2026-Q2", "2026-09-01", "quarter")};

    EXPECT_EQ(last_before(all, second_half, {})->commit, "half");
}

TEST(LastBefore, ComparesOnlyReportsWithTheSameFilter) {
    const ReportFilter unit{{"unit", "north"}};
    const std::vector all{delivered("2026-H1", "2026-08-20", "north", unit)};

    EXPECT_EQ(last_before(all, second_half, {}), nullptr);
    EXPECT_EQ(last_before(all, second_half, unit)->commit, "north");
}

}  // namespace
}  // namespace klag::core
