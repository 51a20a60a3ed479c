#include "core/statistics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace klag::core {
namespace {

using testing::DoubleNear;

/// Published with this many decimals.
auto published(double value, int decimals) {
    return DoubleNear(value, 0.5001 * std::pow(10, -decimals));
}

TEST(Share, AgreesWithThePublishedWilsonIntervals) {
    struct Row {
        int part, whole;
        double lower, upper;
        int decimals;
    };
    // R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
    const Row newcombe[] = {{81, 263, 0.2553, 0.3662, 4},
                            {15, 148, 0.0624, 0.1605, 4},
                            {0, 20, 0.0000, 0.1611, 4},
                            {1, 29, 0.0061, 0.1718, 4}};

    for (const auto& [part, whole, lower, upper, decimals] : newcombe) {
        const auto found = share(part, whole);
        ASSERT_TRUE(found);
        EXPECT_DOUBLE_EQ(found->value, double(part) / whole);
        EXPECT_THAT(found->lower, published(lower, decimals)) << part << "/" << whole;
        EXPECT_THAT(found->upper, published(upper, decimals)) << part << "/" << whole;
    }
}

TEST(Share, OfNothingIsNothing) { EXPECT_EQ(share(0, 0), std::nullopt); }

TEST(Share, OfNoneBeginsAtZeroExactly) { EXPECT_EQ(share(0, 7)->lower, 0); }

TEST(Share, OfAllEndsAtOneExactly) { EXPECT_EQ(share(7, 7)->upper, 1); }

RC_GTEST_PROP(Share, IsTheMirrorOfTheShareOfTheRest, ()) {
    const int whole = *rc::gen::inRange(1, 100000);
    const int part = *rc::gen::inRange(0, whole + 1);

    const auto one = share(part, whole);
    const auto rest = share(whole - part, whole);

    RC_ASSERT(std::abs(one->lower - (1 - rest->upper)) < 1e-12);
    RC_ASSERT(0 <= one->lower && one->lower <= one->value);
    RC_ASSERT(one->value <= one->upper && one->upper <= 1);
}

TEST(Poisson, AgreesWithThePublishedExactLimits) {
    struct Row {
        int count, decimals;
        double lower, upper;
    };
    // F. Garwood, Biometrika 28 (1936), 437-442, as in the usual tables of exact limits; 0 stands
    // in the documentation of pois.exact of the R package epitools, 10 to two decimals in the
    // Poisson calculator of calculatorhub.com, 25 in GraphPad's "How QuickCalcs computes the
    // confidence interval of a count".
    const Row rows[] = {{0, 3, 0, 3.689},      {1, 3, 0.0253, 5.572},   {2, 3, 0.242, 7.225},
                        {5, 3, 1.623, 11.668}, {10, 3, 4.795, 18.390},  {20, 3, 12.217, 30.888},
                        {25, 2, 16.18, 36.90}, {50, 3, 37.111, 65.919}, {100, 3, 81.364, 121.627}};

    for (const auto& [count, decimals, lower, upper] : rows) {
        const Estimate found = poisson(count);
        EXPECT_EQ(found.value, count);
        EXPECT_THAT(found.lower, published(lower, decimals)) << count;
        EXPECT_THAT(found.upper, published(upper, decimals)) << count;
    }
}

TEST(Poisson, OfNoneBeginsAtZeroExactly) { EXPECT_EQ(poisson(0).lower, 0); }

/// The chance of at most `count` occurrences where `mean` are expected, summed term by term.
double at_most(int count, double mean) {
    double term = std::exp(-mean);
    double sum = term;
    for (int i = 1; i <= count; ++i) sum += term *= mean / i;
    return sum;
}

RC_GTEST_PROP(Poisson, LeavesOneInFortyOnEachSide, ()) {
    const int count = *rc::gen::inRange(1, 400);

    const Estimate found = poisson(count);

    RC_ASSERT(std::abs(at_most(count, found.upper) - 0.025) < 1e-9);
    RC_ASSERT(std::abs(1 - at_most(count - 1, found.lower) - 0.025) < 1e-9);
}

TEST(Rate, IsPerThousandUnlessOtherwiseSaid) {
    // Fife 2016/17: 2,626 complaints in a population of 367,260 are 7.2 per 1,000 (SPSO indicator
    // 1).
    EXPECT_THAT(rate(2626, 367260)->value, published(7.2, 1));
    EXPECT_DOUBLE_EQ(rate(2, 5000, 10000)->value, 4);
}

TEST(Rate, HasTheLimitsOfItsCount) {
    const auto found = rate(10, 2000);

    EXPECT_THAT(found->lower, DoubleNear(4.795 / 2, 0.0005));
    EXPECT_THAT(found->upper, DoubleNear(18.390 / 2, 0.0005));
}

TEST(Rate, OfNobodyIsNothing) {
    EXPECT_EQ(rate(3, 0), std::nullopt);
    EXPECT_EQ(rate(3, -1), std::nullopt);
}

}  // namespace
}  // namespace klag::core
