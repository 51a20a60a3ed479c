#include "core/period.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace klag::core {
namespace {

using Kind = Period::Kind;
const Halves calendar{{1, 1}, {7, 1}};
const Halves april{{4, 1}, {10, 1}};
const Halves october{{10, 1}, {4, 1}};

std::string span(const std::optional<Period>& period) {
    return period ? period->first.iso() + " " + period->last.iso() : "nothing";
}

TEST(ParsePeriod, ReadsEveryKind) {
    EXPECT_EQ(span(parse_period("2026-H1", calendar)), "2026-01-01 2026-06-30");
    EXPECT_EQ(span(parse_period("2026-H2", calendar)), "2026-07-01 2026-12-31");
    EXPECT_EQ(span(parse_period("2026-Q2", calendar)), "2026-04-01 2026-06-30");
    EXPECT_EQ(span(parse_period("2026-T3", calendar)), "2026-09-01 2026-12-31");
    EXPECT_EQ(span(parse_period("2024-02", calendar)), "2024-02-01 2024-02-29");
    EXPECT_EQ(span(parse_period("2026", calendar)), "2026-01-01 2026-12-31");
    EXPECT_EQ(span(parse_period("2026-01-15..2026-02-20", calendar)), "2026-01-15 2026-02-20");
}

class NoPeriod : public testing::TestWithParam<const char*> {};

TEST_P(NoPeriod, IsRefused) { EXPECT_FALSE(parse_period(GetParam(), calendar)); }

INSTANTIATE_TEST_SUITE_P(ParsePeriod, NoPeriod,
                         testing::Values("", "26", "2026-", "2026-H3", "2026-H0", "2026-Q5",
                                         "2026-T4", "2026-13", "2026-00", "2026-1", "2026-h1",
                                         "2026-Y1", "2026-M1", "2026-H-", "2026-+1", "0026-H1",
                                         "2026-02-20..2026-01-15", "2026-02-20..", "2026-03-01"));

TEST(HalfYear, MayBeginInAnyMonth) {
    EXPECT_EQ(span(parse_period("2026-H1", april)), "2026-04-01 2026-09-30");
    EXPECT_EQ(span(parse_period("2026-H2", april)), "2026-10-01 2027-03-31");
}

TEST(HalfYear, OfAYearThatBeginsInAutumnEndsInTheNextYear) {
    EXPECT_EQ(span(parse_period("2026-H1", october)), "2026-10-01 2027-03-31");
    EXPECT_EQ(span(parse_period("2026-H2", october)), "2027-04-01 2027-09-30");
}

TEST(Year, IsMadeOfItsOwnHalves) {
    EXPECT_EQ(span(parse_period("2026", april)), "2026-04-01 2027-03-31");
    EXPECT_EQ(span(parse_period("2026", october)), "2026-10-01 2027-09-30");
    EXPECT_EQ(period_of(Kind::year, "2026-03-31"_d, april).id, "2025");
    EXPECT_EQ(period_of(Kind::year, "2026-04-01"_d, april).id, "2026");
    EXPECT_EQ(last_ended(Kind::year, "2026-04-01"_d, april).id, "2025");
}

TEST(HalfYear, TakesTheLastDayOfAMonthThatIsTooShort) {
    EXPECT_EQ(span(parse_period("2026-H1", {{2, 30}, {8, 31}})), "2026-02-28 2026-08-30");
}

TEST(HalfYear, FallsBackToTheCalendarYearOnBadLimits) {
    EXPECT_EQ(parse_period("2026-H1", {}), parse_period("2026-H1", calendar));
    EXPECT_EQ(parse_period("2026-H1", {{3, 1}, {3, 1}}), parse_period("2026-H1", calendar));
    EXPECT_EQ(parse_period("2026-H1", {{2, 28}, {2, 30}}), parse_period("2026-H1", calendar));
}

TEST(LastEnded, IsTheHalfBeforeTheOneThatRuns) {
    EXPECT_EQ(last_ended(Kind::half, "2026-07-01"_d, calendar).id, "2026-H1");
    EXPECT_EQ(last_ended(Kind::half, "2026-06-30"_d, calendar).id, "2025-H2");
    EXPECT_EQ(last_ended(Kind::half, "2026-03-31"_d, april).id, "2025-H1");
}

TEST(LastEnded, KnowsMonthsAndYears) {
    EXPECT_EQ(last_ended(Kind::month, "2026-01-01"_d, calendar).id, "2025-12");
    EXPECT_EQ(last_ended(Kind::year, "2026-12-31"_d, calendar).id, "2025");
}

TEST(Previous, OfWholeMonthsIsAsManyMonths) {
    EXPECT_EQ(previous(*free_period("2026-01-01"_d, "2026-04-30"_d), calendar).id,
              "2025-09-01..2025-12-31");
}

TEST(Previous, OfOtherDaysIsAsManyDays) {
    EXPECT_EQ(previous(*free_period("2026-03-10"_d, "2026-03-12"_d), calendar).id,
              "2026-03-07..2026-03-09");
}

TEST(Title, NamesThePeriodAndItsDays) {
    EXPECT_EQ(title(*parse_period("2026-H1", calendar)).english(),
              "half-year 2026-H1, 2026-01-01 to 2026-06-30");
}

Halves any_halves() {
    const auto limit = [] {
        return std::pair{*rc::gen::inRange(1U, 13U), *rc::gen::inRange(1U, 32U)};
    };
    return {limit(), limit()};
}

Kind any_kind() {
    return *rc::gen::elementOf(
        std::vector<Kind>{Kind::month, Kind::quarter, Kind::tertial, Kind::half, Kind::year});
}

RC_GTEST_PROP(PeriodOf, HoldsItsDay, ()) {
    const Date day = "2000-01-01"_d + *rc::gen::inRange(0, 20000);
    RC_ASSERT(contains(period_of(any_kind(), day, any_halves()), day));
}

RC_GTEST_PROP(PeriodOf, IsReadBackFromItsId, ()) {
    const Halves halves = any_halves();
    const Date day = "2000-01-01"_d + *rc::gen::inRange(0, 20000);
    const Period period = period_of(any_kind(), day, halves);
    RC_ASSERT(parse_period(period.id, halves) == period);
}

RC_GTEST_PROP(Previous, EndsTheDayBefore, ()) {
    const Halves halves = any_halves();
    const Date day = "2000-01-01"_d + *rc::gen::inRange(0, 20000);
    const Period period = *rc::gen::arbitrary<bool>()
                              ? period_of(any_kind(), day, halves)
                              : *free_period(day, day + *rc::gen::inRange(0, 800));
    const Period before = previous(period, halves);
    RC_ASSERT(before.last + 1 == period.first);
    RC_ASSERT(before.first <= before.last);
    RC_ASSERT(before.kind == period.kind);
}

}  // namespace
}  // namespace klag::core
