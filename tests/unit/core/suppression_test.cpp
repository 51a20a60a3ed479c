#include "core/suppression.h"

#include "support/breakdowns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <string>

namespace klag::core {
namespace {

using namespace test;
using testing::ElementsAre;

/// What stands where, one line a node: `x` hidden, `.` shown.
std::vector<std::string> picture(const Suppression& found) {
    std::vector<std::string> out;
    for (const auto& node : found.hidden) {
        out.emplace_back();
        for (const bool hidden : node) out.back() += hidden ? 'x' : '.';
    }
    return out;
}

TEST(Suppression, ShowsZerosAndLargeNumbers) {
    const Breakdown table{.counts = {{0}, {5}, {20}}, .sums = {}, .periods = {{0, 0}}};

    EXPECT_THAT(picture(suppress(table)), ElementsAre(".", ".", "."));
}

TEST(Suppression, HidesTheSmallestPositiveNumberBesideASingleSmallOne) {
    const Breakdown table{.counts = {{0}, {3}, {20}, {10}}, .sums = {}, .periods = {{0, 0}}};

    EXPECT_THAT(picture(suppress(table)), ElementsAre(".", "x", ".", "x"));
}

TEST(Suppression, HidesNothingBesideTwoSmallNumbers) {
    const Breakdown table{.counts = {{3}, {2}, {20}}, .sums = {}, .periods = {{0, 0}}};

    EXPECT_THAT(picture(suppress(table)), ElementsAre("x", "x", "."));
}

TEST(Suppression, HidesAZeroWhereNothingElseIsLeft) {
    const Breakdown table{.counts = {{3}, {0}}, .sums = {}, .periods = {{0, 0}}};

    EXPECT_THAT(picture(suppress(table)), ElementsAre("x", "x"));
}

TEST(Suppression, ShowsTheYearWhereTwoMonthsAreHiddenForTheSameRows) {
    const Breakdown table{
        .counts = {{2, 3}, {4, 9}, {9, 9}}, .sums = {}, .periods = {{0, 0}, {1, 1}, {0, 1}}};

    EXPECT_THAT(picture(suppress(table)), ElementsAre("xx.", "xx.", "..."));
}

TEST(Suppression, HidesASecondMonthRatherThanTheYearWhichIsLarger) {
    const Breakdown table{
        .counts = {{2, 9}, {3, 9}, {9, 9}}, .sums = {}, .periods = {{0, 0}, {1, 1}, {0, 1}}};

    EXPECT_THAT(picture(suppress(table)), ElementsAre("xx.", "xx.", "..."));
}

TEST(Suppression, HidesTheQuarterWhereOneMonthIsHiddenAndTheOthersTellTheRest) {
    // February was shown before, and all know that there is nothing to hide behind in March.
    const Breakdown table{.counts = {{2, 9, 0}, {3, 9, 0}, {9, 9, 0}},
                          .sums = {},
                          .periods = {{0, 0}, {1, 1}, {2, 2}, {0, 2}}};

    EXPECT_THAT(picture(suppress(table)), ElementsAre("x..x", "x..x", "...."));
}

TEST(Suppression, KeepsTheMarginsOfACrossTable) {
    // Two units by two categories, all of them small; the margins are not.
    Breakdown table{.counts = {{4}, {4}, {4}, {4}}, .sums = {}, .periods = {{0, 0}}, .columns = 2};
    add_margins(table);

    EXPECT_THAT(picture(suppress(table)), ElementsAre("x", "x", "x", "x", ".", ".", ".", "."));
}

TEST(Suppression, HidesAUnitWithOneAboveItThatAddsNothing) {
    // Row 1 alone is below row 0, which has no cases of its own.
    const Breakdown table{.counts = {{0}, {3}, {8}}, .sums = {{0, 1}}, .periods = {{0, 0}}};

    EXPECT_THAT(picture(suppress(table)), ElementsAre(".", "x", "x", "x"));
}

TEST(Suppression, NeverHidesTheTotal) {
    const Breakdown table{.counts = {{1}, {2}}, .sums = {{0, 1}}, .periods = {{0, 0}}};

    EXPECT_THAT(picture(suppress(table)), ElementsAre("x", "x", "."));
}

TEST(Suppression, HidesNothingForAThresholdOfOne) {
    const Breakdown table{.counts = {{1}, {2}}, .sums = {}, .periods = {{0, 0}}};

    EXPECT_THAT(picture(suppress(table, 1)), ElementsAre(".", "."));
}

TEST(Suppression, WithholdsARowAloneWithASmallNumber) {
    const Breakdown one{.counts = {{9, 3}}, .sums = {}, .periods = {{0, 0}, {1, 1}, {0, 1}}};

    EXPECT_TRUE(suppress(one).withheld);
    EXPECT_THAT(picture(suppress(one)), ElementsAre("xxx"));
    EXPECT_TRUE(suppress({}).withheld);
}

TEST(Suppression, ShowsARowAloneWhichIsTheTotal) {
    const Breakdown one{.counts = {{9, 0}}, .sums = {}, .periods = {{0, 0}, {1, 1}, {0, 1}}};

    EXPECT_THAT(picture(suppress(one)), ElementsAre("..."));
}

TEST(Suppression, HidesAMonthBeforeItTellsALaterPeriod) {
    // February to April of the first row is 2, all in February: when the first quarter is judged,
    // 6 and 6 + 2 must not both be shown, since nothing more may come.
    const Breakdown table{
        .counts = {{6, 2, 0, 0}, {6, 6, 0, 0}}, .sums = {}, .periods = {{0, 0}, {0, 2}, {1, 3}}};
    const Suppression found = suppress(table);

    EXPECT_FALSE(found.withheld);
    EXPECT_TRUE(found.hidden[0][1]);
    EXPECT_TRUE(found.hidden[0][2]);
}

TEST(Suppression, DecidesNothingAnewWhenMoreMonthsAreKnown) {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Dice dice{seed};
        const Breakdown year = seed % 2 ? tree(dice) : one_way(dice);
        const int known = 1 + dice.roll(11);  // months
        Breakdown early = year;
        for (auto& row : early.counts) std::fill(row.begin() + known, row.end(), 0);

        const Suppression then = suppress(early);
        const Suppression now = suppress(year);

        ASSERT_FALSE(now.withheld);
        for (std::size_t n = 0; n < nodes(year); ++n)
            for (std::size_t p = 0; p < year.periods.size(); ++p)
                if (year.periods[p].last < known) {
                    EXPECT_EQ(now.hidden[n][p], then.hidden[n][p]);
                }
    }
}

TEST(Suppression, GivesTheSameForTheSame) {
    Dice dice{7};
    const Breakdown table = tree(dice);

    EXPECT_EQ(suppress(table), suppress(table));
}

/// Forty units with their sums in all periods; 15 units by 12 categories in two halves.
TEST(Suppression, ProtectsLargeTablesToo) {
    Dice dice{1};
    Breakdown units{.counts = dice.counts(40, 12), .sums = {}, .periods = calendar(everything)};
    for (int first = 0; first < 40; first += 8) {
        units.sums.emplace_back(8);
        std::iota(units.sums.back().begin(), units.sums.back().end(), first);
    }
    Breakdown crossed{.counts = dice.counts(15 * 12, 2),
                      .sums = {},
                      .periods = {{0, 0}, {1, 1}, {0, 1}},
                      .columns = 12};
    add_margins(crossed);

    EXPECT_FALSE(suppress(units).withheld);
    EXPECT_FALSE(suppress(crossed).withheld);
}

}  // namespace
}  // namespace klag::core
