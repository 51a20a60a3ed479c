#include "core/timeliness.h"

#include "support/builders.h"
#include "support/calendars.h"
#include "support/zones.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace klag::core {
namespace {

using test::CaseBuilder;
using test::stockholm;
using F = Field;
using Change = ClockChange;
using Measure = ClockFigures::Measure;

const std::map<std::string, Calendar> calendars{{"SE", test::sweden()}};

std::map<std::string, Procedure> procedures() {
    Procedure p{.name = "p", .title = "P"};
    p.calendar = "SE";
    p.clocks = {{.id = "answer", .title = "svar", .within = Term{10, Term::Unit::working_days}},
                {.id = "ack", .title = "bekräftelse", .within = Term{24, Term::Unit::hours}},
                {.id = "plan", .title = "besked", .within = Term{2, Term::Unit::weeks}}};
    return {{"p", p}};
}

/// The figures of `cases` in the first half of 2026.
std::vector<ClockFigures> all(const std::vector<Case>& cases, Date today = "2026-08-01"_d) {
    const Period half = *parse_period("2026-H1", {});
    const Zone zone = stockholm();
    const auto known = procedures();
    Timeliness timeliness{half, known, calendars, zone, zone.instant(today, 12 * 60)};
    for (const Case& c : cases) timeliness.add(history(c), "p");
    return timeliness.rows();
}

ClockFigures figures(const std::vector<Case>& cases, Date today = "2026-08-01"_d) {
    const auto rows = all(cases, today);
    return rows.empty() ? ClockFigures{} : rows.front();
}

CaseBuilder answer_due(std::string_view received, std::string_view due) {
    CaseBuilder builder{1, received};
    builder.clock("answer", Change::started, due);
    return builder;
}

TEST(Timeliness, CountsWhatWasMetOnTheLastDayAsInTime) {
    const auto row = figures({answer_due("2026-03-02", "2026-03-16")
                                  .on("2026-03-16T23:59+01:00")
                                  .act(Act::answer)
                                  .clock("answer", Change::met, "2026-03-16")});

    EXPECT_EQ(row.in_time, 1);
    EXPECT_EQ(row.due(), 1);
    EXPECT_EQ(row.title, "svar");
}

TEST(Timeliness, CountsTheDayAfterAsLate) {
    const auto row = figures({answer_due("2026-03-02", "2026-03-13")
                                  .on("2026-03-16")
                                  .act(Act::answer)
                                  .clock("answer", Change::met, "2026-03-13")});

    EXPECT_EQ(row.late, 1);
    EXPECT_EQ(row.over.longest, 1);  // working days: a weekend lies between
    EXPECT_EQ(row.used.longest, 10);
}

TEST(Timeliness, KeepsStillOpenOnesInTheDenominator) {
    const auto row = figures({answer_due("2026-06-01", "2026-06-15")});

    EXPECT_EQ(row.open, 1);
    EXPECT_EQ(row.due(), 1);
    EXPECT_EQ(row.over.longest, 10);  // 16 to 30 June, without Midsummer Eve
}

TEST(Timeliness, CountsADateOnThePeriodsLastDayThatPassedUnmet) {
    EXPECT_EQ(figures({answer_due("2026-06-10", "2026-06-30")}).open, 1);
}

TEST(Timeliness, CountsWhatWasMetAfterThePeriodAsOpenAtItsEnd) {
    const auto row = figures({answer_due("2026-06-01", "2026-06-15")
                                  .on("2026-07-03")
                                  .act(Act::answer)
                                  .clock("answer", Change::met, "2026-06-15")});

    EXPECT_EQ(row.open, 1);
}

TEST(Timeliness, TellsAnExtendedDateFromTheFirst) {
    const auto extended = [](std::string_view answered) -> Case {
        return answer_due("2026-03-02", "2026-03-16")
            .on("2026-03-10")
            .act(Act::extend)
            .clock("answer", Change::moved, "2026-04-15")
            .on(answered)
            .act(Act::answer)
            .clock("answer", Change::met, "2026-04-15");
    };
    const auto row =
        figures({extended("2026-03-12"), extended("2026-04-15"), extended("2026-04-16")});

    EXPECT_EQ(row.in_time, 1);
    EXPECT_EQ(row.in_time_extended, 1);
    EXPECT_EQ(row.late, 1);
    EXPECT_EQ(row.extended, 3);
}

TEST(Timeliness, CountsADeadlineAsMissedWhoseNoticeCameLate) {
    const auto row = figures({answer_due("2026-03-02", "2026-03-16")
                                  .on("2026-03-18")
                                  .act(Act::extend, {{F::late, "yes"}})
                                  .clock("answer", Change::moved, "2026-04-15")
                                  .on("2026-04-10")
                                  .act(Act::answer)
                                  .clock("answer", Change::met, "2026-04-15")});

    EXPECT_EQ(row.late, 1);
    EXPECT_EQ(row.in_time_extended, 0);
}

TEST(Timeliness, DoesNotTakeADateReckonedAnewForAnExtension) {
    const auto row = figures({answer_due("2026-03-02", "2026-03-16")
                                  .on("2026-03-10")
                                  .act(Act::reckon)
                                  .clock("answer", Change::moved, "2026-03-17")
                                  .on("2026-03-17")
                                  .act(Act::answer)
                                  .clock("answer", Change::met, "2026-03-17")});

    EXPECT_EQ(row.in_time, 1);
    EXPECT_EQ(row.extended, 0);
}

TEST(Timeliness, CountsADateThatPassedBeforeItsReasonFellAwayAsMissed) {
    const auto row = figures({answer_due("2026-03-02", "2026-03-16")
                                  .on("2026-04-01")
                                  .act(Act::escalate, {{F::level, "2"}})
                                  .clock("answer", Change::cancelled, "2026-03-16")});

    EXPECT_EQ(row.lapsed, 1);
    EXPECT_EQ(row.due(), 1);
}

TEST(Timeliness, LeavesOutADateWhoseReasonFellAwayBefore) {
    const auto row = figures({answer_due("2026-03-02", "2026-03-16")
                                  .on("2026-03-05")
                                  .act(Act::withdraw)
                                  .clock("answer", Change::cancelled, "2026-03-16")});

    EXPECT_EQ(row.set_aside, 1);
    EXPECT_EQ(row.due(), 0);
}

TEST(Timeliness, LooksOnlyAtDatesWithinThePeriod) {
    EXPECT_TRUE(
        all({answer_due("2025-12-01", "2025-12-31"), answer_due("2026-06-20", "2026-07-01")})
            .empty());
}

TEST(Timeliness, DoesNotJudgeDatesToComeInAPeriodThatRuns) {
    const auto row = figures(
        {answer_due("2026-03-02", "2026-03-16"), answer_due("2026-03-02", "2026-03-16")
                                                     .on("2026-03-03")
                                                     .act(Act::answer)
                                                     .clock("answer", Change::met, "2026-03-16")},
        "2026-03-16"_d);

    EXPECT_EQ(row.not_yet_due, 2);
    EXPECT_EQ(row.due(), 0);
}

TEST(Timeliness, MeasuresHoursInHours) {
    const auto row = figures({CaseBuilder{1, "2026-03-02T10:00+01:00"}
                                  .clock("ack", Change::started, "2026-03-03T10:00+01:00")
                                  .on("2026-03-03T13:30+01:00")
                                  .act(Act::acknowledge)
                                  .clock("ack", Change::met, "2026-03-03T10:00+01:00")});

    EXPECT_EQ(row.measure, Measure::hours);
    EXPECT_EQ(row.used.longest, 27);
    EXPECT_EQ(row.over.longest, 3);
}

TEST(Timeliness, MeasuresWeeksInCalendarDays) {
    const auto row = figures({CaseBuilder{1, "2026-03-02"}
                                  .clock("plan", Change::started, "2026-03-16")
                                  .on("2026-03-14")
                                  .act(Act::plan)
                                  .clock("plan", Change::met, "2026-03-16")});

    EXPECT_EQ(row.measure, Measure::days);
    EXPECT_EQ(row.used.longest, 12);
    EXPECT_EQ(row.over.count, 0);
}

TEST(Timeliness, FollowsTheOrderOfTheProcedure) {
    const auto rows = all({CaseBuilder{1, "2026-03-02"}
                               .clock("plan", Change::started, "2026-03-16")
                               .clock("unknown", Change::started, "2026-03-16")
                               .clock("answer", Change::started, "2026-03-16")});

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].rule, "answer");
    EXPECT_EQ(rows[1].rule, "plan");
    EXPECT_EQ(rows[2].rule, "unknown");
}

TEST(Kept, ComparesABareDateWithTheDayOfADueTime) {
    const auto due = *Moment::parse("2026-03-03T10:00+01:00");

    EXPECT_TRUE(kept(Moment{"2026-03-03"_d}, due, stockholm()));
    EXPECT_FALSE(kept(Moment{"2026-03-04"_d}, due, stockholm()));
}

TEST(Kept, HoldsInTheDueMinuteItself) {
    const auto due = *Moment::parse("2026-03-03T10:00+01:00");

    EXPECT_TRUE(kept(due, due, stockholm()));
    EXPECT_FALSE(kept(*Moment::parse("2026-03-03T10:01+01:00"), due, stockholm()));
}

TEST(Spread, TakesTheMiddleAndTheNinthOfTen) {
    EXPECT_EQ(spread({}), Spread{});
    EXPECT_EQ(spread({7}), (Spread{1, 7.0, 7, 7}));
    EXPECT_EQ(spread({4, 1}), (Spread{2, 2.5, 4, 4}));
    EXPECT_EQ(spread({10, 9, 8, 7, 6, 5, 4, 3, 2, 1}), (Spread{10, 5.5, 9, 10}));
    EXPECT_EQ(spread({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}), (Spread{11, 6.0, 10, 11}));
}

RC_GTEST_PROP(Spread, LetsNineOfTenStayWithinTheNinth, (std::vector<int> values)) {
    RC_PRE(!values.empty());
    for (int& value : values) value %= 1000;
    const Spread result = spread(values);
    const auto within = std::count_if(values.begin(), values.end(),
                                      [&](int value) { return value <= result.ninth; });
    RC_ASSERT(within * 10 >= static_cast<std::ptrdiff_t>(values.size()) * 9);
    RC_ASSERT(result.median <= result.ninth);
    RC_ASSERT(result.ninth <= result.longest);
}

}  // namespace
}  // namespace klag::core
