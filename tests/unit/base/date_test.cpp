#include "base/date.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <stdexcept>

namespace klag {
namespace {

Date any_date() { return "1600-01-01"_d + *rc::gen::inRange(0, 365 * 800); }

TEST(Date, ReadsWhatItWrites) { EXPECT_EQ(Date::parse("2024-02-29")->iso(), "2024-02-29"); }

TEST(Date, KnowsThatMondayIsTheFirstDayOfTheWeek) {
    EXPECT_EQ(("2026-03-02"_d).weekday(), 1);
    EXPECT_EQ(("2026-03-01"_d).weekday(), 7);
}

TEST(Date, HasNoTwentyNinthOfFebruaryInAPlainYear) {
    EXPECT_FALSE(Date::make(2023, 2, 29));
    EXPECT_FALSE(Date::make(2100, 2, 29));
    EXPECT_TRUE(Date::make(2000, 2, 29));
}

TEST(Date, DoesNotWrapNumbersThatAreTooLarge) {
    EXPECT_FALSE(Date::make(2024, 257, 1));
    EXPECT_FALSE(Date::make(2024, 1, 257));
    EXPECT_FALSE(Date::make(67560, 1, 1));
}

class NotADate : public testing::TestWithParam<const char*> {};

TEST_P(NotADate, IsRefused) { EXPECT_FALSE(Date::parse(GetParam())); }

INSTANTIATE_TEST_SUITE_P(Date, NotADate,
                         testing::Values("", "2024", "2024-2-9", "2024-13-01", "2024-00-10",
                                         "2024-01-00", "2024-04-31", "0999-01-01", "2024/01/01",
                                         "2024-01-01 ", " 2024-01-0", "+024-01-01", "2024-01-0x",
                                         "20240-01-1", "2024-01-01T10:00"));

TEST(Date, ThrowsOnAWrongLiteral) { EXPECT_THROW("2024-02-30"_d, std::logic_error); }

TEST(Date, CountsDaysAcrossALeapDay) { EXPECT_EQ("2024-03-01"_d - "2024-02-28"_d, 2); }

RC_GTEST_PROP(Date, RoundTripsThroughText, ()) {
    const Date date = any_date();
    RC_ASSERT(Date::parse(date.iso()) == date);
}

RC_GTEST_PROP(Date, ComesBackAfterAddingAndSubtractingDays, (int shift)) {
    const Date date = any_date();
    const int days = shift % 100000;
    RC_ASSERT((date + days) - days == date);
    RC_ASSERT((date + days) - date == days);
}

TEST(AddMonths, KeepsTheDayOfTheMonth) { EXPECT_EQ(add_months("2026-03-15"_d, 6), "2026-09-15"_d); }

TEST(AddMonths, EndsOnTheLastDayOfAShorterMonth) {
    EXPECT_EQ(add_months("2026-01-31"_d, 1), "2026-02-28"_d);
    EXPECT_EQ(add_months("2024-01-31"_d, 1), "2024-02-29"_d);
}

TEST(AddMonths, CrossesTheYearBothWays) {
    EXPECT_EQ(add_months("2025-11-30"_d, 3), "2026-02-28"_d);
    EXPECT_EQ(add_months("2026-01-31"_d, -2), "2025-11-30"_d);
}

RC_GTEST_PROP(AddMonths, IsMonotone, ()) {
    const Date date = any_date();
    const int months = *rc::gen::inRange(-600, 600);
    RC_ASSERT(add_months(date, months) < add_months(date, months + 1));
    RC_ASSERT(add_months(date, months) <= add_months(date + 1, months));
}

TEST(Moment, ReadsABareDate) { EXPECT_EQ(Moment::parse("2026-03-02"), (Moment{"2026-03-02"_d})); }

TEST(Moment, ReadsALocalTimeWithItsOffset) {
    EXPECT_EQ(Moment::parse("2026-03-02T14:30+01:00"), (Moment{"2026-03-02"_d, 870, 60}));
    EXPECT_EQ(Moment::parse("2026-03-02T14:30-03:30"), (Moment{"2026-03-02"_d, 870, -210}));
}

TEST(Moment, TakesZForNoOffset) {
    EXPECT_EQ(Moment::parse("2026-03-02T00:00Z")->iso(), "2026-03-02T00:00+00:00");
}

class NotAMoment : public testing::TestWithParam<const char*> {};

TEST_P(NotAMoment, IsRefused) { EXPECT_FALSE(Moment::parse(GetParam())); }

INSTANTIATE_TEST_SUITE_P(Moment, NotAMoment,
                         testing::Values("", "2026-03-02T", "2026-03-02T14:30", "2026-03-02T24:00Z",
                                         "2026-03-02T14:60Z", "2026-03-02 14:30Z",
                                         "2026-03-02T14:30+1:00", "2026-03-02T14:30+14:01",
                                         "2026-03-02T14:30+01:60", "2026-03-02T14:30:00Z",
                                         "2026-03-02T14:30ZZ", "2026-02-30T14:30Z"));

RC_GTEST_PROP(Moment, RoundTripsThroughText, ()) {
    Moment moment{any_date()};
    if (*rc::gen::arbitrary<bool>()) {
        moment.minute = *rc::gen::inRange(0, 1440);
        moment.offset = *rc::gen::inRange(-14 * 60, 14 * 60 + 1);
    }
    RC_ASSERT(Moment::parse(moment.iso()) == moment);
}

TEST(Moment, IsTheSameInstantUnderAnotherOffset) {
    EXPECT_EQ(Moment::parse("2026-03-02T01:30+02:00")->instant(),
              Moment::parse("2026-03-01T23:30Z")->instant());
}

TEST(Earlier, ComparesInstantsWhenBothHaveATime) {
    const auto stockholm = *Moment::parse("2026-03-02T10:00+01:00");
    const auto london = *Moment::parse("2026-03-02T09:30+00:00");

    EXPECT_TRUE(earlier(stockholm, london));
    EXPECT_FALSE(earlier(london, stockholm));
}

TEST(Earlier, ComparesDatesAloneWhenOneHasNoTime) {
    const Moment day{"2026-03-02"_d};
    const auto morning = *Moment::parse("2026-03-02T08:00+01:00");

    EXPECT_FALSE(earlier(day, morning));
    EXPECT_FALSE(earlier(morning, day));
    EXPECT_TRUE(earlier(Moment{"2026-03-01"_d}, morning));
}

}  // namespace
}  // namespace klag
