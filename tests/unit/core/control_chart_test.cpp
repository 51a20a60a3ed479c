#include "core/control_chart.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace klag::core {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Optional;

/// Which points carry the signal, by their place.
std::vector<int> places(const ControlChart& chart, Signal signal) {
    std::vector<int> out;
    for (std::size_t i = 0; i < chart.points.size(); ++i)
        if (chart.points[i].signals.contains(signal)) out.push_back(static_cast<int>(i));
    return out;
}

bool silent(const ControlChart& chart) {
    return std::all_of(chart.points.begin(), chart.points.end(),
                       [](const ChartPoint& point) { return point.signals.empty(); });
}

auto near(double value) { return Optional(DoubleNear(value, 0.00005)); }

/// Shares of a hundred.
std::vector<Ratio> percent(const std::vector<double>& counts) {
    std::vector<Ratio> out;
    for (const double count : counts) out.push_back({count, 100});
    return out;
}

TEST(XmrChart, HasItsLimitsByTheMeanMovingRange) {
    // Ranges 2, 4, 2: mean 8/3. 10 ± 2.66 × 8/3 = 10 ± 7.0933.
    const ControlChart chart = xmr_chart({10, 12, 8, 10});

    EXPECT_THAT(chart.mean, near(10));
    for (const ChartPoint& point : chart.points) {
        EXPECT_THAT(point.lower, near(2.9067));
        EXPECT_THAT(point.upper, near(17.0933));
    }
    EXPECT_TRUE(silent(chart));
}

TEST(XmrChart, LeavesWildRangesOutOfItsLimits) {
    // Ranges 1 1 1 1 1 19 19 1 1: mean 5, so that what exceeds 3.267 × 5 = 16.335 is left out.
    // The mean of the others is 1: 12.5 ± 2.66. Two thirds of the way down stands 10.7267.
    const ControlChart chart = xmr_chart({10, 11, 10, 11, 10, 11, 30, 11, 10, 11});

    EXPECT_THAT(chart.mean, near(12.5));
    EXPECT_THAT(chart.points.front().lower, near(9.84));
    EXPECT_THAT(chart.points.front().upper, near(15.16));
    EXPECT_THAT(places(chart, Signal::outside), ElementsAre(6));
    EXPECT_THAT(places(chart, Signal::near_limit), ElementsAre(0, 2, 4));
    EXPECT_THAT(places(chart, Signal::one_side), IsEmpty());
    EXPECT_THAT(places(chart, Signal::trend), IsEmpty());
}

TEST(XmrChart, HasNoLimitBelowZero) {
    // Ranges 1, 5, 5: mean 11/3. 1.5 ± 9.7533.
    const ControlChart chart = xmr_chart({1, 0, 5, 0});

    EXPECT_EQ(chart.points[1].lower, 0);
    EXPECT_THAT(chart.points[1].upper, near(11.2533));
    EXPECT_TRUE(silent(chart));
}

TEST(XmrChart, OfNothingIsEmpty) { EXPECT_EQ(xmr_chart({}), ControlChart{}); }

TEST(XmrChart, OfOneValueHasNoLimits) {
    const ControlChart chart = xmr_chart({4});

    EXPECT_EQ(chart.mean, 4);
    EXPECT_THAT(chart.points, ElementsAre(ChartPoint{.value = 4}));
}

TEST(XmrChart, FindsNothingInEqualValues) {
    // 0.1 twenty times adds up to a mean that misses 0.1 by rounding.
    EXPECT_TRUE(silent(xmr_chart(std::vector<double>(20, 0.1))));
    EXPECT_TRUE(silent(xmr_chart(std::vector<double>(20, 0))));
}

TEST(ControlChart, HasTrialLimitsBelowTwelveValues) {
    EXPECT_TRUE(xmr_chart(std::vector<double>(11, 3)).trial);
    EXPECT_FALSE(xmr_chart(std::vector<double>(12, 3)).trial);
}

TEST(ControlChart, DoesNotCountPointsWithoutValueForItsLimits) {
    std::vector<Ratio> shares(11, Ratio{1, 10});
    shares.push_back({0, 0});

    EXPECT_TRUE(p_chart(shares).trial);
}

TEST(ControlChart, ShowsSevenOnOneSideOfTheMean) {
    // Mean 161/13 = 12.38: seven below, then six above.
    const ControlChart chart = xmr_chart({5, 6, 5, 6, 5, 6, 5, 20, 21, 20, 21, 20, 21});

    EXPECT_THAT(places(chart, Signal::one_side), ElementsAre(0, 1, 2, 3, 4, 5, 6));
}

TEST(ControlChart, EndsARowWhereAValueStandsOnTheMean) {
    // Mean 45/9 = 5: six below, one on it, one below.
    EXPECT_THAT(places(xmr_chart({3, 3, 3, 3, 3, 3, 5, 3, 19}), Signal::one_side), IsEmpty());
    // Mean 44/9 = 4.9: eight below.
    EXPECT_THAT(places(xmr_chart({3, 3, 3, 3, 3, 3, 4, 3, 19}), Signal::one_side),
                ElementsAre(0, 1, 2, 3, 4, 5, 6, 7));
}

TEST(ControlChart, ShowsSevenRisingOrFalling) {
    struct Row {
        std::vector<double> values;
        std::vector<int> places;
    };
    const Row rows[] = {{{1, 2, 3, 4, 5, 6, 7}, {0, 1, 2, 3, 4, 5, 6}},
                        {{9, 8, 6, 5, 4, 3, 1}, {0, 1, 2, 3, 4, 5, 6}},
                        {{5, 1, 2, 3, 4, 5, 6, 7, 9, 9}, {1, 2, 3, 4, 5, 6, 7, 8}},
                        {{1, 2, 3, 4, 5, 6}, {}},            // six
                        {{1, 2, 3, 4, 4, 5, 6, 7}, {}},      // an equal value ends it
                        {{1, 2, 3, 4, 5, 4, 3, 2, 1}, {}}};  // five up, five down

    for (const auto& [values, expected] : rows)
        EXPECT_EQ(places(xmr_chart(values), Signal::trend), expected);
}

TEST(ControlChart, ShowsTwoOfThreeNearTheSameLimit) {
    // p̄ = 0.5 of 100: limits 0.35 and 0.65, two thirds of the way 0.40 and 0.60.
    EXPECT_THAT(places(p_chart(percent({62, 55, 63, 40, 40, 40})), Signal::near_limit),
                ElementsAre(0, 2));
    EXPECT_THAT(places(p_chart(percent({60, 60, 60, 40, 40, 40})), Signal::near_limit), IsEmpty());
}

TEST(ControlChart, WantsAllThreeOnTheSideOfThatLimit) {
    EXPECT_THAT(places(p_chart(percent({62, 45, 63, 43, 43, 44})), Signal::near_limit), IsEmpty());
    EXPECT_THAT(places(p_chart(percent({62, 38, 62, 38, 62, 38})), Signal::near_limit), IsEmpty());
}

TEST(ControlChart, CountsNothingBeyondALimitAsNearIt) {
    // 0.70 is beyond 0.65.
    const ControlChart chart = p_chart(percent({70, 62, 55, 38, 38, 37}));

    EXPECT_THAT(places(chart, Signal::outside), ElementsAre(0));
    EXPECT_THAT(places(chart, Signal::near_limit), ElementsAre(3, 4, 5));
}

TEST(ControlChart, PassesOverPointsWithoutDenominator) {
    std::vector<Ratio> shares;
    for (const double count : {10, 11, 12, 13, 14, 15, 16}) {
        shares.push_back({count, 100});
        shares.push_back({0, 0});
    }

    const ControlChart chart = p_chart(shares);

    EXPECT_EQ(chart.points[1], ChartPoint{});
    EXPECT_THAT(places(chart, Signal::trend), ElementsAre(0, 2, 4, 6, 8, 10, 12));
}

TEST(PChart, HasTheLimitsOfEachDenominator) {
    // p̄ = 25/125 = 0.2. 3 √(0.16/25) = 0.24, cut off at 0; 3 √(0.16/100) = 0.12.
    const ControlChart chart = p_chart({{5, 25}, {20, 100}});

    EXPECT_THAT(chart.mean, near(0.2));
    EXPECT_EQ(chart.points[0].lower, 0);
    EXPECT_THAT(chart.points[0].upper, near(0.44));
    EXPECT_THAT(chart.points[1].lower, near(0.08));
    EXPECT_THAT(chart.points[1].upper, near(0.32));
}

TEST(PChart, HasNoLimitAboveOne) {
    // 0.9 ± 3 √(0.09/10) = 0.9 ± 0.2846.
    const ControlChart chart = p_chart({{9, 10}, {9, 10}});

    EXPECT_THAT(chart.points[0].lower, near(0.6154));
    EXPECT_EQ(chart.points[0].upper, 1);
}

TEST(PChart, FindsNothingWhenAllOrNoneAreIn) {
    EXPECT_TRUE(silent(p_chart(std::vector<Ratio>(20, {7, 7}))));
    EXPECT_TRUE(silent(p_chart(std::vector<Ratio>(20, {0, 7}))));
}

TEST(PChart, OfNothingHasNoMean) {
    const ControlChart chart = p_chart({{0, 0}, {0, 0}});

    EXPECT_EQ(chart.mean, std::nullopt);
    EXPECT_THAT(chart.points, ElementsAre(ChartPoint{}, ChartPoint{}));
    EXPECT_EQ(p_chart({}), ControlChart{});
}

TEST(UChart, HasTheLimitsOfEachDenominator) {
    // ū = 20/500, 4 for each 100. 3 √(0.04/100) = 0.06, 6 for each 100; 3 √(0.04/400) = 0.03.
    const ControlChart chart = u_chart({{4, 100}, {16, 400}}, 100);

    EXPECT_THAT(chart.mean, near(4));
    EXPECT_THAT(chart.points[1].value, near(4));
    EXPECT_EQ(chart.points[0].lower, 0);
    EXPECT_THAT(chart.points[0].upper, near(10));
    EXPECT_THAT(chart.points[1].lower, near(1));
    EXPECT_THAT(chart.points[1].upper, near(7));
}

TEST(UChart, ShowsWhatTheDenominatorDoesNotExplain) {
    // ū = 50/1,100 = 0.0455: 0.03 of 1,000 lies within ± 0.0202; 0.2 of 100 not within ± 0.0640.
    const ControlChart chart = u_chart({{30, 1000}, {20, 100}});

    EXPECT_THAT(places(chart, Signal::outside), ElementsAre(1));
}

/// The unit in which something is measured changes nothing.
RC_GTEST_PROP(ControlChart, GivesTheSameSignalsInEveryUnit, ()) {
    const auto counts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
    std::vector<double> days;
    std::vector<double> hours;
    for (const int count : counts) {
        days.push_back(count);
        hours.push_back(count * 24);
    }

    const ControlChart in_days = xmr_chart(days);
    const ControlChart in_hours = xmr_chart(hours);

    for (std::size_t i = 0; i < counts.size(); ++i)
        RC_ASSERT(in_days.points[i].signals == in_hours.points[i].signals);
}

}  // namespace
}  // namespace klag::core
