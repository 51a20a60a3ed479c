#include "core/calendar.h"

#include "support/calendars.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace klag::core {
namespace {

using test::england;
using test::netherlands;
using test::norway;
using test::sweden;
using testing::ElementsAre;
using testing::Eq;
using testing::Optional;

std::vector<std::string> working_days_off(const Calendar& calendar, Date from, Date to) {
    std::vector<std::string> found;
    for (Date day = from; day <= to; day = day + 1)
        if (day.weekday() < 6 && day_off(calendar, day)) found.push_back(day.iso());
    return found;
}

TEST(Easter, IsNeverEarlierThanTheTwentySecondOfMarch) {
    EXPECT_EQ(easter(1818), "1818-03-22"_d);
    EXPECT_EQ(easter(2008), "2008-03-23"_d);
}

TEST(Easter, IsNeverLaterThanTheTwentyFifthOfApril) {
    EXPECT_EQ(easter(1943), "1943-04-25"_d);
    EXPECT_EQ(easter(2038), "2038-04-25"_d);
}

TEST(Easter, KnowsTheTwoExceptionsOfTheMoonTable) {
    EXPECT_EQ(easter(1954), "1954-04-18"_d);
    EXPECT_EQ(easter(1981), "1981-04-19"_d);
}

TEST(Easter, FitsPublishedTables) {
    EXPECT_EQ(easter(2000), "2000-04-23"_d);
    EXPECT_EQ(easter(2024), "2024-03-31"_d);
    EXPECT_EQ(easter(2026), "2026-04-05"_d);
    EXPECT_EQ(easter(2027), "2027-03-28"_d);
}

TEST(Easter, IsAlwaysASundayWithinItsSpan) {
    for (int year = 1600; year < 4000; ++year) {
        const Date sunday = easter(year);
        ASSERT_EQ(sunday.weekday(), 7) << year;
        ASSERT_GE(sunday, *Date::make(year, 3, 22));
        ASSERT_LE(sunday, *Date::make(year, 4, 25));
    }
}

TEST(DayOff, NamesTheWeekdayOfAWeekend) {
    EXPECT_THAT(day_off(sweden(), "2026-03-07"_d), Optional(Eq("saturday")));
    EXPECT_THAT(day_off(sweden(), "2026-03-08"_d), Optional(Eq("sunday")));
}

TEST(DayOff, NamesTheHolidayBeforeTheWeekday) {
    EXPECT_THAT(day_off(sweden(), "2026-06-20"_d), Optional(Eq("midsommardagen")));
}

TEST(DayOff, IsNothingOnAWorkingDay) { EXPECT_FALSE(day_off(sweden(), "2026-03-09"_d)); }

TEST(DayOff, FollowsTheCalendarsOwnWeekend) {
    Calendar calendar;
    calendar.weekend = {5};

    EXPECT_FALSE(is_working_day(calendar, "2026-03-06"_d));
    EXPECT_TRUE(is_working_day(calendar, "2026-03-07"_d));
}

TEST(SwedishCalendar, TreatsTheThreeEvesAsHolidays) {
    EXPECT_THAT(day_off(sweden(), "2026-06-19"_d), Optional(Eq("midsommarafton")));
    EXPECT_THAT(day_off(sweden(), "2026-12-24"_d), Optional(Eq("julafton")));
    EXPECT_THAT(day_off(sweden(), "2026-12-31"_d), Optional(Eq("nyårsafton")));
}

TEST(SwedishCalendar, HasTheseWeekdaysOffIn2026) {
    EXPECT_THAT(working_days_off(sweden(), "2026-01-01"_d, "2026-12-31"_d),
                ElementsAre("2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01",
                            "2026-05-14", "2026-06-19", "2026-12-24", "2026-12-25", "2026-12-31"));
}

TEST(SwedishCalendar, ChangedWhitMondayForTheNationalDayIn2005) {
    EXPECT_FALSE(is_working_day(sweden(), "2004-05-31"_d));
    EXPECT_TRUE(is_working_day(sweden(), "2005-05-16"_d));
    EXPECT_FALSE(is_working_day(sweden(), "2005-06-06"_d));
    EXPECT_TRUE(is_working_day(sweden(), "2003-06-06"_d));
}

TEST(SwedishCalendar, PutsAllSaintsBetweenTheEndOfOctoberAndTheSixthOfNovember) {
    EXPECT_THAT(day_off(sweden(), "2026-10-31"_d), Optional(Eq("alla helgons dag")));
    EXPECT_THAT(day_off(sweden(), "2027-11-06"_d), Optional(Eq("alla helgons dag")));
}

TEST(NorwegianCalendar, HasOneDayOffWhenTheSeventeenthOfMayIsWhitMonday) {
    ASSERT_EQ(easter(2027) + 50, "2027-05-17"_d);

    EXPECT_FALSE(is_working_day(norway(), "2027-05-17"_d));
    EXPECT_TRUE(is_working_day(norway(), "2027-05-18"_d));
}

TEST(NorwegianCalendar, HasOneDayOffWhenAscensionIsTheFirstOfMay) {
    ASSERT_EQ(easter(2008) + 39, "2008-05-01"_d);

    EXPECT_FALSE(is_working_day(norway(), "2008-05-01"_d));
    EXPECT_TRUE(is_working_day(norway(), "2008-05-02"_d));
}

TEST(NorwegianCalendar, WorksOnChristmasEveAndNewYearsEve) {
    EXPECT_TRUE(is_working_day(norway(), "2026-12-24"_d));
    EXPECT_TRUE(is_working_day(norway(), "2026-12-31"_d));
}

TEST(DutchCalendar, MovesTheKingsDayFromASundayToTheSaturdayBefore) {
    EXPECT_THAT(day_off(netherlands(), "2025-04-26"_d), Optional(Eq("Koningsdag")));
    EXPECT_THAT(day_off(netherlands(), "2025-04-27"_d), Optional(Eq("sunday")));
    EXPECT_THAT(day_off(netherlands(), "2026-04-27"_d), Optional(Eq("Koningsdag")));
}

TEST(DutchCalendar, HasLiberationDayOffEveryYear) {
    EXPECT_FALSE(is_working_day(netherlands(), "2026-05-05"_d));
    EXPECT_FALSE(is_working_day(netherlands(), "2027-05-05"_d));
}

struct Christmas {
    int year;
    std::vector<std::string> off;  ///< Monday to Friday only
};

class EnglishChristmas : public testing::TestWithParam<Christmas> {};

TEST_P(EnglishChristmas, HasItsSubstitutes) {
    const auto& [year, off] = GetParam();
    EXPECT_EQ(working_days_off(england(), *Date::make(year, 12, 24), *Date::make(year, 12, 31)),
              off);
}

INSTANTIATE_TEST_SUITE_P(EachWeekday, EnglishChristmas,
                         testing::Values(Christmas{2023, {"2023-12-25", "2023-12-26"}},  // Monday
                                         Christmas{2029, {"2029-12-25", "2029-12-26"}},  // Tuesday
                                         Christmas{2024,
                                                   {"2024-12-25", "2024-12-26"}},  // Wednesday
                                         Christmas{2025, {"2025-12-25", "2025-12-26"}},  // Thursday
                                         Christmas{2026, {"2026-12-25", "2026-12-28"}},  // Friday
                                         Christmas{2021, {"2021-12-27", "2021-12-28"}},  // Saturday
                                         Christmas{2022, {"2022-12-26", "2022-12-27"}}));  // Sunday

TEST(EnglishCalendar, MovesNewYearsDayFromTheWeekend) {
    EXPECT_FALSE(is_working_day(england(), "2022-01-03"_d));
    EXPECT_FALSE(is_working_day(england(), "2023-01-02"_d));
    EXPECT_TRUE(is_working_day(england(), "2023-01-03"_d));
}

TEST(EnglishCalendar, MovedTheMayHolidayOf2020ToVeDay) {
    EXPECT_TRUE(is_working_day(england(), "2020-05-04"_d));
    EXPECT_THAT(day_off(england(), "2020-05-08"_d), Optional(Eq("VE Day")));
    EXPECT_FALSE(is_working_day(england(), "2021-05-03"_d));
}

TEST(EnglishCalendar, FindsTheLastMondayOfAMonth) {
    EXPECT_FALSE(is_working_day(england(), "2026-05-25"_d));
    EXPECT_FALSE(is_working_day(england(), "2026-08-31"_d));
    EXPECT_TRUE(is_working_day(england(), "2026-08-24"_d));
}

TEST(HolidayRule, HoldsOnTheTwentyNinthOfFebruaryInLeapYearsOnly) {
    const Calendar calendar{.name = "X", .title = "", .holidays = {test::fixed("leap", 2, 29)}};

    EXPECT_FALSE(is_working_day(calendar, "2024-02-29"_d));
    EXPECT_TRUE(is_working_day(calendar, "2023-02-28"_d));
    EXPECT_TRUE(is_working_day(calendar, "2023-03-01"_d));
}

TEST(HolidayRule, MayMoveIntoAnotherYear) {
    const Calendar calendar{.name = "X",
                            .title = "",
                            .holidays = {test::moved(test::fixed("new year", 1, 1), {{4, -1}}),
                                         test::moved(test::fixed("last day", 12, 31), {{5, 3}})}};

    EXPECT_FALSE(is_working_day(calendar, "2025-12-31"_d));  // 1 January 2026 is a Thursday
    EXPECT_TRUE(is_working_day(calendar, "2026-01-01"_d));
    EXPECT_FALSE(is_working_day(calendar, "2022-01-03"_d));  // 31 December 2021 is a Friday
    EXPECT_TRUE(is_working_day(calendar, "2021-12-31"_d));
}

TEST(AfterWorkingDays, DoesNotCountTheDayItself) {
    EXPECT_EQ(after_working_days(sweden(), "2026-03-02"_d, 1), "2026-03-03"_d);
}

TEST(AfterWorkingDays, SkipsEaster) {
    EXPECT_EQ(after_working_days(sweden(), "2026-04-01"_d, 2), "2026-04-07"_d);
}

TEST(AfterWorkingDays, IsTheDayItselfForNoDays) {
    EXPECT_EQ(after_working_days(sweden(), "2026-03-07"_d, 0), "2026-03-07"_d);
}

TEST(AfterWorkingDays, EndsInACalendarWithoutWorkingDays) {
    Calendar never;
    never.weekend = {1, 2, 3, 4, 5, 6, 7};

    EXPECT_GT(after_working_days(never, "2026-03-02"_d, 3), "2026-03-02"_d);
    EXPECT_LT(before_working_days(never, "2026-03-02"_d, 3), "2026-03-02"_d);
}

TEST(BeforeWorkingDays, GoesBackOverAWeekend) {
    EXPECT_EQ(before_working_days(sweden(), "2026-03-09"_d, 2), "2026-03-05"_d);
}

TEST(WorkingDaysBetween, LeavesOutTheFirstDayAndCountsTheLast) {
    EXPECT_EQ(working_days_between(sweden(), "2026-03-02"_d, "2026-03-09"_d), 5);
    EXPECT_EQ(working_days_between(sweden(), "2026-03-02"_d, "2026-03-02"_d), 0);
}

TEST(WorkingDaysBetween, IsNegativeBackwards) {
    EXPECT_EQ(working_days_between(sweden(), "2026-03-09"_d, "2026-03-02"_d), -5);
}

const Calendar& any_calendar() {
    static const std::vector<Calendar> all{sweden(), norway(), netherlands(), england()};
    return all.at(*rc::gen::inRange<std::size_t>(0, all.size()));
}

Date any_day() { return "1990-01-01"_d + *rc::gen::inRange(0, 365 * 60); }

RC_GTEST_PROP(AfterWorkingDays, EndsOnTheWorkingDayThatItCounts, ()) {
    const Calendar& calendar = any_calendar();
    const Date from = any_day();
    const int count = *rc::gen::inRange(1, 60);
    const Date to = after_working_days(calendar, from, count);
    RC_ASSERT(is_working_day(calendar, to));
    RC_ASSERT(working_days_between(calendar, from, to) == count);
}

RC_GTEST_PROP(BeforeWorkingDays, UndoesAfterWorkingDays, ()) {
    const Calendar& calendar = any_calendar();
    const Date from = after_working_days(calendar, any_day(), 1);
    const int count = *rc::gen::inRange(0, 60);
    RC_ASSERT(before_working_days(calendar, after_working_days(calendar, from, count), count) ==
              from);
}

RC_GTEST_PROP(WorkingDaysBetween, AddsUp, ()) {
    const Calendar& calendar = any_calendar();
    const Date a = any_day();
    const Date b = a + *rc::gen::inRange(-400, 400);
    const Date c = a + *rc::gen::inRange(-400, 400);
    RC_ASSERT(working_days_between(calendar, a, b) + working_days_between(calendar, b, c) ==
              working_days_between(calendar, a, c));
}

RC_GTEST_PROP(DayOff, AgreesWithIsWorkingDay, ()) {
    const Calendar& calendar = any_calendar();
    const Date day = any_day();
    RC_ASSERT(day_off(calendar, day).has_value() != is_working_day(calendar, day));
}

}  // namespace
}  // namespace klag::core
