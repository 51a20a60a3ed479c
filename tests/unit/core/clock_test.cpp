#include "core/clock.h"

#include "support/calendars.h"
#include "support/zones.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace klag::core {
namespace {

using test::england;
using test::netherlands;
using test::norway;
using test::stockholm;
using test::sweden;
using testing::ElementsAre;
using Unit = Term::Unit;

std::string due(Term term, std::string_view from, const Calendar& calendar) {
    return reckon(term, *Moment::parse(from), calendar, stockholm()).due.iso();
}

/// One line a day, as a person would note it down: `2026-04-03 · långfredagen`.
std::string line_of(const CountedDay& day) {
    std::string out = day.day.iso();
    out += day.counted ? " +" : " ·";
    if (day.role == CountedDay::Role::start) out += " start";
    if (day.role == CountedDay::Role::minimum) out += " minimum";
    if (day.role == CountedDay::Role::rolled) out += " rolled";
    if (!day.day_off.empty()) out += " " + day.day_off;
    if (day.minutes != 0) out += " " + std::to_string(day.minutes) + " min";
    return out;
}

std::vector<std::string> days(Term term, std::string_view from, const Calendar& calendar) {
    std::vector<std::string> out;
    for (const CountedDay& day : reckon(term, *Moment::parse(from), calendar, stockholm()).days)
        out.push_back(line_of(day));
    return out;
}

Term term(std::string_view text) { return *Term::parse(text); }

TEST(Term, OfNoDaysIsTheSameDay) {
    EXPECT_EQ(due(*Term::parse("0 days"), "2026-03-02", sweden()), "2026-03-02");
}

TEST(Term, OfNoDaysEndsOnTheNextWorkingDayWhenItIsADayOff) {
    EXPECT_EQ(due(*Term::parse("0 days"), "2026-03-07", sweden()), "2026-03-09");
}

TEST(WorkingDayTerm, DoesNotCountTheDayOfTheEvent) {
    EXPECT_EQ(due({2, Unit::working_days}, "2026-03-02", sweden()), "2026-03-04");
}

TEST(WorkingDayTerm, StartsOnTheFirstWorkingDayAfterADayOff) {
    EXPECT_EQ(due({1, Unit::working_days}, "2026-03-07", england()), "2026-03-09");
}

TEST(WorkingDayTerm, ListsEveryDayWithItsReason) {
    EXPECT_THAT(days({2, Unit::working_days}, "2026-04-02", sweden()),
                ElementsAre("2026-04-02 · start", "2026-04-03 · långfredagen",
                            "2026-04-04 · saturday", "2026-04-05 · påskdagen",
                            "2026-04-06 · annandag påsk", "2026-04-07 +", "2026-04-08 +"));
}

TEST(WorkingDayTerm, StartsOnTheDayThatTheRegistersZoneShows) {
    EXPECT_EQ(due({1, Unit::working_days}, "2026-03-02T23:30+00:00", sweden()), "2026-03-04");
}

TEST(DayTerm, CountsDaysOff) {
    EXPECT_EQ(due({14, Unit::days}, "2026-03-02", sweden()), "2026-03-16");
}

TEST(DayTerm, ListsEveryDayOnItsWay) {
    EXPECT_THAT(days({3, Unit::days}, "2026-03-02", sweden()),
                ElementsAre("2026-03-02 · start", "2026-03-03 +", "2026-03-04 +", "2026-03-05 +"));
}

TEST(DayTerm, RollsOverSwedishMidsummer) {
    EXPECT_EQ(due({10, Unit::days}, "2026-06-09", sweden()), "2026-06-22");
}

TEST(DayTerm, ExplainsHowItRolled) {
    EXPECT_THAT(days({2, Unit::days}, "2026-03-05", sweden()),
                ElementsAre("2026-03-05 · start", "2026-03-06 +", "2026-03-07 + saturday",
                            "2026-03-08 · rolled sunday", "2026-03-09 · rolled"));
}

TEST(DayTerm, DoesNotRollWhereTheLawDoesNotSaySo) {
    Calendar calendar = sweden();
    calendar.counting.roll = Counting::Roll::none;

    EXPECT_EQ(due({5, Unit::days}, "2026-03-02", calendar), "2026-03-07");
    EXPECT_THAT(days({2, Unit::days}, "2026-03-05", calendar),
                ElementsAre("2026-03-05 · start", "2026-03-06 +", "2026-03-07 + saturday"));
}

TEST(WeekTerm, EndsOnTheSameWeekday) {
    EXPECT_EQ(due({4, Unit::weeks}, "2026-03-04T16:45+01:00", sweden()), "2026-04-01");
}

TEST(WeekTerm, RollsPastTheSeventeenthOfMayOnWhitMonday) {
    EXPECT_EQ(due({3, Unit::weeks}, "2027-04-26", norway()), "2027-05-18");
}

TEST(MonthTerm, EndsOnTheSameDate) {
    EXPECT_EQ(due({1, Unit::months}, "2026-02-10", sweden()), "2026-03-10");
}

TEST(MonthTerm, EndsOnTheLastDayOfAShorterMonth) {
    EXPECT_EQ(due({1, Unit::months}, "2027-01-31", norway()), "2027-03-01");
    EXPECT_EQ(due({1, Unit::months}, "2024-01-31", norway()), "2024-02-29");
}

TEST(MonthTerm, EndsOnTheTwentyEighthAYearAfterALeapDay) {
    EXPECT_EQ(due({12, Unit::months}, "2024-02-29", sweden()), "2025-02-28");
}

TEST(MonthTerm, RollsBackToTheLastWorkingDayInEngland) {
    EXPECT_EQ(due({6, Unit::months}, "2026-02-08", england()), "2026-08-07");
    EXPECT_EQ(due({6, Unit::months}, "2026-02-28", england()), "2026-08-28");
    EXPECT_EQ(due({6, Unit::months}, "2026-03-01", england()), "2026-09-01");
}

TEST(MonthTerm, ExplainsHowItRolledBack) {
    const auto lines = days({1, Unit::months}, "2026-07-09", england());
    EXPECT_EQ(lines.at(31), "2026-08-09 + sunday");
    EXPECT_EQ(lines.at(32), "2026-08-08 · rolled saturday");
    EXPECT_EQ(lines.back(), "2026-08-07 · rolled");
}

// SI 2009/309 reg. 14: six months "commencing on the day on which the complaint was received".
TEST(TermCommencingOnTheDay, EndsTheDayBeforeTheSameDate) {
    EXPECT_EQ(due(term("6 months commencing on the day"), "2025-01-10", england()), "2025-07-09");
    EXPECT_EQ(due(term("6 months commencing on the day"), "2026-03-01", england()), "2026-08-28");
}

TEST(TermCommencingOnTheDay, EndsWithAMonthThatIsTooShort) {
    EXPECT_EQ(due(term("6 months commencing on the day"), "2026-08-31", sweden()), "2027-03-01");
    EXPECT_EQ(due(term("1 month commencing on the day"), "2024-01-31", england()), "2024-02-29");
}

TEST(TermCommencingOnTheDay, CountsTheDayOfTheEvent) {
    EXPECT_THAT(days(term("2 working days commencing on the day"), "2026-03-06", sweden()),
                ElementsAre("2026-03-06 +", "2026-03-07 · saturday", "2026-03-08 · sunday",
                            "2026-03-09 +"));
    EXPECT_EQ(due(term("1 day commencing on the day"), "2026-03-06", sweden()), "2026-03-06");
}

TEST(TermBeforeTheDay, IsCountedBackFromTheDate) {
    EXPECT_EQ(due(term("10 days before the day"), "2026-03-20", norway()), "2026-03-10");
    EXPECT_EQ(due(term("2 weeks before the day"), "2026-03-20", norway()), "2026-03-06");
    EXPECT_EQ(due(term("1 month before the day"), "2026-03-31", norway()), "2026-02-28");
}

TEST(TermBeforeTheDay, CountsWorkingDaysBack) {
    EXPECT_THAT(days(term("2 working days before the day"), "2026-04-07", sweden()),
                ElementsAre("2026-04-07 · start", "2026-04-06 · annandag påsk",
                            "2026-04-05 · påskdagen", "2026-04-04 · saturday",
                            "2026-04-03 · långfredagen", "2026-04-02 +", "2026-04-01 +"));
}

// Algemene termijnenwet art. 4: the law does not move the end of a term that is counted back.
TEST(TermBeforeTheDay, StaysOnADayOff) {
    EXPECT_EQ(due(term("10 days before the day"), "2026-03-17", netherlands()), "2026-03-07");
}

TEST(DayTerm, DoesNotRollBackBehindItsStart) {
    EXPECT_EQ(due({1, Unit::days}, "2026-03-06", england()), "2026-03-07");
    EXPECT_EQ(due({1, Unit::days}, "2026-03-07", england()), "2026-03-08");
}

// Algemene termijnenwet art. 2: Good Friday to Easter Monday hold no working day.
TEST(DutchTerm, OfThreeDaysHoldsTwoWorkingDays) {
    EXPECT_THAT(
        days({3, Unit::days}, "2026-04-02", netherlands()),
        ElementsAre("2026-04-02 · start", "2026-04-03 + Goede Vrijdag", "2026-04-04 + saturday",
                    "2026-04-05 + eerste paasdag", "2026-04-06 · minimum tweede paasdag",
                    "2026-04-07 · minimum", "2026-04-08 · minimum"));
}

TEST(DutchTerm, OfTwoDaysOnlyRolls) {
    EXPECT_EQ(due({2, Unit::days}, "2026-04-02", netherlands()), "2026-04-07");
}

TEST(DutchTerm, WithEnoughWorkingDaysIsNotExtended) {
    EXPECT_EQ(due({1, Unit::weeks}, "2026-03-02", netherlands()), "2026-03-09");
}

// Algemene termijnenwet art. 4.
TEST(DutchTerm, DoesNotRollAfterNinetyDaysTwelveWeeksOrThreeMonths) {
    EXPECT_EQ(due({90, Unit::days}, "2026-03-02", netherlands()), "2026-06-01");
    EXPECT_EQ(due({91, Unit::days}, "2026-03-01", netherlands()), "2026-05-31");
    EXPECT_EQ(due({12, Unit::weeks}, "2026-03-01", netherlands()), "2026-05-26");
    EXPECT_EQ(due({14, Unit::weeks}, "2026-03-01", netherlands()), "2026-06-07");
    EXPECT_EQ(due({3, Unit::months}, "2026-02-28", netherlands()), "2026-05-28");
    EXPECT_EQ(due({3, Unit::months}, "2026-03-07", netherlands()), "2026-06-08");
    EXPECT_EQ(due({4, Unit::months}, "2026-03-06", netherlands()), "2026-07-06");
    EXPECT_EQ(due({4, Unit::months}, "2026-03-05", netherlands()), "2026-07-05");
}

TEST(HourTerm, EndsAtATime) {
    EXPECT_EQ(due({48, Unit::hours}, "2026-03-06T14:30+01:00", netherlands()),
              "2026-03-08T14:30+01:00");
}

TEST(HourTerm, StartsAtMidnightOfABareDate) {
    EXPECT_EQ(due({24, Unit::hours}, "2026-03-02", sweden()), "2026-03-03T00:00+01:00");
}

TEST(HourTerm, RunsOnTheTimeLineIntoSummerTime) {
    EXPECT_EQ(due({24, Unit::hours}, "2026-03-28T12:00+01:00", sweden()), "2026-03-29T13:00+02:00");
}

TEST(HourTerm, RunsOnTheTimeLineOutOfSummerTime) {
    EXPECT_EQ(due({24, Unit::hours}, "2026-10-24T12:00+02:00", sweden()), "2026-10-25T11:00+01:00");
}

TEST(HourTerm, TellsTheRepeatedHourApart) {
    EXPECT_EQ(due({1, Unit::hours}, "2026-10-25T02:30+02:00", sweden()), "2026-10-25T02:30+01:00");
}

TEST(HourTerm, SkipsHolidaysAndSundaysWhereTheLawSaysSo) {
    EXPECT_EQ(due({48, Unit::hours}, "2026-03-06T14:30+01:00", norway()), "2026-03-09T14:30+01:00");
    EXPECT_THAT(days({48, Unit::hours}, "2026-03-06T14:30+01:00", norway()),
                ElementsAre("2026-03-06 + 570 min", "2026-03-07 + saturday 1440 min",
                            "2026-03-08 · sunday", "2026-03-09 + 870 min"));
}

TEST(HourTerm, SkipsAHolidayOnADayOnWhichHoursRun) {
    EXPECT_THAT(days({24, Unit::hours}, "2025-05-16T12:00+02:00", norway()),
                ElementsAre("2025-05-16 + 720 min", "2025-05-17 · 17. mai", "2025-05-18 · sunday",
                            "2025-05-19 + 720 min"));
}

TEST(HourTerm, SkipsTheWholeWeekendWhereNoWeekdayIsExcepted) {
    Calendar calendar = norway();
    calendar.counting.hours_run_on.clear();

    EXPECT_EQ(due({24, Unit::hours}, "2026-03-06T14:30+01:00", calendar), "2026-03-09T14:30+01:00");
}

TEST(HourTerm, StartsAfterTheDaysOffThatItBeginsOn) {
    EXPECT_EQ(due({2, Unit::hours}, "2026-05-17T14:30+02:00", norway()), "2026-05-18T02:00+02:00");
}

TEST(HourTerm, SkipsTheDayOfTheChangeWhole) {
    EXPECT_EQ(due({24, Unit::hours}, "2026-10-24T22:00+02:00", norway()), "2026-10-26T22:00+01:00");
}

TEST(EndOf, IsTheEndOfTheDayInTheZone) {
    EXPECT_EQ(end_of(Moment{"2026-03-28"_d}, stockholm()),
              Moment::parse("2026-03-28T23:00Z")->instant());
    EXPECT_EQ(end_of(Moment{"2026-03-29"_d}, stockholm()),
              Moment::parse("2026-03-29T22:00Z")->instant());
}

TEST(EndOf, IsATimeItself) {
    EXPECT_EQ(end_of(*Moment::parse("2026-03-28T12:00+01:00"), stockholm()),
              Moment::parse("2026-03-28T11:00Z")->instant());
}

const Calendar& any_calendar() {
    static const std::vector<Calendar> all{sweden(), norway(), netherlands(), england()};
    return all.at(*rc::gen::inRange<std::size_t>(0, all.size()));
}

Moment any_moment() {
    const Date day = "2024-01-01"_d + *rc::gen::inRange(0, 365 * 4);
    if (*rc::gen::arbitrary<bool>()) return Moment{day};
    const Zone zone = stockholm();
    return zone.local(zone.instant(day, *rc::gen::inRange(0, 1440)));
}

Term any_term() {
    const auto unit = *rc::gen::elementOf(
        std::vector<Unit>{Unit::hours, Unit::days, Unit::working_days, Unit::weeks, Unit::months});
    const bool commencing = unit != Unit::hours && *rc::gen::arbitrary<bool>();
    return {*rc::gen::inRange(1, 120), unit, commencing ? Term::Way::commencing : Term::Way::after};
}

auto end(const Term& term, const Moment& from, const Calendar& calendar) {
    return end_of(reckon(term, from, calendar, stockholm()).due, stockholm());
}

/// Whether the law rolls a term like this off days off.
bool rolls(const Term& term, const Calendar& calendar) {
    if (term.unit == Unit::hours || calendar.counting.roll != Counting::Roll::next) return false;
    const int size = term.unit == Unit::weeks    ? term.count * 7
                     : term.unit == Unit::months ? term.count * 30
                                                 : term.count;
    return calendar.counting.not_over_days == 0 || size <= calendar.counting.not_over_days;
}

RC_GTEST_PROP(Reckon, NeverEndsBeforeItStarts, ()) {
    const Moment from = any_moment();
    const auto start = from.minute ? from.instant() : stockholm().instant(from.date, 0);
    RC_ASSERT(end(any_term(), from, any_calendar()) > start);
}

RC_GTEST_PROP(Reckon, NeverEndsOnADayOffWhereTheLawRolls, ()) {
    const Term term = any_term();
    const Calendar& calendar = any_calendar();
    RC_PRE(rolls(term, calendar));
    RC_ASSERT(is_working_day(calendar, reckon(term, any_moment(), calendar, stockholm()).due.date));
}

RC_GTEST_PROP(Reckon, IsMonotoneInItsStart, ()) {
    const Term term = any_term();
    const Calendar& calendar = any_calendar();
    const Moment a = any_moment();
    const Moment b = any_moment();
    const bool ordered =
        a.date < b.date || (a.date == b.date && a.minute && b.minute && a.instant() <= b.instant());
    RC_PRE(ordered);
    RC_ASSERT(end(term, a, calendar) <= end(term, b, calendar));
}

RC_GTEST_PROP(Reckon, IsMonotoneInItsCount, ()) {
    const Term term = any_term();
    const Calendar& calendar = any_calendar();
    const Term longer{term.count + 1, term.unit, term.way};
    // A law may stop rolling at a length: there, and only there, a longer term may end earlier.
    RC_PRE(rolls(term, calendar) == rolls(longer, calendar));
    const Moment from = any_moment();
    RC_ASSERT(end(term, from, calendar) <= end(longer, from, calendar));
}

/// How many of its days a term has, months aside: those have the days of their calendar months.
int size_of(const Term& term, const Moment& from) {
    if (term.unit == Unit::weeks) return term.count * 7;
    if (term.unit != Unit::months) return term.count;
    const Date end = add_months(from.date, term.count);
    const bool last_counts = term.way == Term::Way::after || end.day() != from.date.day();
    return end - from.date + (term.way == Term::Way::commencing) - !last_counts;
}

RC_GTEST_PROP(Reckon, CountsExactlyTheDaysOfTheTerm, ()) {
    const Term term = any_term();
    RC_PRE(term.unit != Unit::hours);
    const Moment from = any_moment();
    const Reckoning result = reckon(term, from, any_calendar(), stockholm());
    const auto counted = std::count_if(result.days.begin(), result.days.end(),
                                       [](const CountedDay& day) { return day.counted; });
    RC_ASSERT(counted == size_of(term, from));
    RC_ASSERT(result.days.back().day == result.due.date);
}

RC_GTEST_PROP(Reckon, SaysWhyAWorkingDayTermSkipsADay, ()) {
    const Term term{*rc::gen::inRange(1, 120), Unit::working_days};
    for (const CountedDay& day : reckon(term, any_moment(), any_calendar(), stockholm()).days)
        RC_ASSERT(day.role == CountedDay::Role::start || day.counted == day.day_off.empty());
}

RC_GTEST_PROP(Reckon, CountsExactlyTheHoursOfTheTerm, ()) {
    const Term term{*rc::gen::inRange(1, 400), Unit::hours};
    const Reckoning result = reckon(term, any_moment(), any_calendar(), stockholm());
    int minutes = 0;
    for (const CountedDay& day : result.days) minutes += day.minutes;
    RC_ASSERT(minutes == term.count * 60);
    // It may end at midnight, which the day before explains.
    RC_ASSERT(result.days.back().day == result.due.date ||
              (result.due.minute == 0 && result.days.back().day + 1 == result.due.date));
}

RC_GTEST_PROP(Reckon, CountedBackAndForthMeetsItself, ()) {
    const Term term{*rc::gen::inRange(1, 120), Unit::working_days};
    const Calendar& calendar = any_calendar();
    const Date end = reckon(term, any_moment(), calendar, stockholm()).due.date;
    const Term back{term.count, term.unit, Term::Way::before};
    const Date begin = reckon(back, Moment{end}, calendar, stockholm()).due.date;
    RC_ASSERT(after_working_days(calendar, begin, term.count) == end);
}

RC_GTEST_PROP(DutchTerm, AlwaysHoldsTwoWorkingDays, ()) {
    const Term term{*rc::gen::inRange(3, 91), Unit::days};
    const Moment from = any_moment();
    const Calendar calendar = netherlands();
    const Reckoning result = reckon(term, from, calendar, stockholm());
    RC_ASSERT(working_days_between(calendar, from.date, result.due.date) >= 2);
}

}  // namespace
}  // namespace klag::core
