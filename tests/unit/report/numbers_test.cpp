#include "report/numbers.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace klag::report {
namespace {

TEST(ShownCell, FollowsTheLanguage) {
    const struct {
        Cell cell;
        const char* swedish;
        const char* norwegian;
        const char* dutch;
        const char* english;
    } table[] = {
        {count(1234), "1234", "1234", "1234", "1234"},
        {count(0), "0", "0", "0", "0"},
        {count(-3), "−3", "−3", "−3", "−3"},
        {decimal(12.54), "12,5", "12,5", "12,5", "12.5"},
        {decimal(12), "12,0", "12,0", "12,0", "12.0"},
        {decimal(-0.04), "0,0", "0,0", "0,0", "0.0"},
        {percent(66.7), "67 %", "67 %", "67%", "67%"},
        {percent(-0.2), "0 %", "0 %", "0%", "0%"},
        {interval(41.2, 85.9), "41–86 %", "41–86 %", "41–86%", "41–86%"},
        {range(0, 3.75), "0,0–3,8", "0,0–3,8", "0,0–3,8", "0.0–3.8"},
        {date("2026-03-02"), "2026-03-02", "2026-03-02", "2026-03-02", "2026-03-02"},
        {words("Öst 1.5"), "Öst 1.5", "Öst 1.5", "Öst 1.5", "Öst 1.5"},
        {hidden(), "*", "*", "*", "*"},
        {{}, "–", "–", "–", "–"},
    };
    for (const auto& row : table) {
        EXPECT_EQ(shown(row.cell, "sv"), row.swedish);
        EXPECT_EQ(shown(row.cell, "nb"), row.norwegian);
        EXPECT_EQ(shown(row.cell, "nl"), row.dutch);
        EXPECT_EQ(shown(row.cell, "en"), row.english);
    }
}

TEST(ShownCell, IsNothingForWhatIsNoNumber) {
    const double nan = std::numeric_limits<double>::quiet_NaN();

    EXPECT_EQ(shown(decimal(nan), "sv"), "–");
    EXPECT_EQ(shown(interval(1, std::numeric_limits<double>::infinity()), "sv"), "–");
}

TEST(ShownValue, HasADecimalOnlyWhereItSaysSomething) {
    EXPECT_EQ(shown_value(28, false, "sv"), "28");
    EXPECT_EQ(shown_value(28.4, false, "sv"), "28,4");
    EXPECT_EQ(shown_value(28.4, true, "sv"), "28 %");
}

TEST(Digits, AreThoseOfTheRoundedValue) {
    EXPECT_EQ(digits(2.25, 1), "2.3");
    EXPECT_EQ(digits(-0.01, 1), "0.0");
    EXPECT_EQ(digits(1e20, 0), "100000000000000000000");
}

}  // namespace
}  // namespace klag::report
