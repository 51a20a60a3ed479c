#include "core/account.h"

#include "support/lifecycle_fixture.h"
#include "support/random_life.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace klag::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

HolidayRule closed_on(Date day) {
    return {.name = "closed", .kind = HolidayRule::Kind::dated, .dates = {day}};
}

/// The account of a clock under what was, beside what is now.
class AnAccount : public LifecycleFixture {
  protected:
    Account account(const Case& c) {
        const World then{before, organisation, calendar_before, zone, Moment{today}};
        return account_of(clock(c), c, then, world());
    }

    Clock clock(const Case& c) { return fold(c).clocks.front(); }

    /// The case registered with a closing day; it counts on to 2026-03-17.
    Case registered_with_a_day_off() {
        calendar.holidays.push_back(closed_on("2026-03-10"_d));
        calendar_before = calendar;
        return registered();
    }

    Procedure before = procedure;
    Calendar calendar_before = calendar;
};

TEST_F(AnAccount, CountsWithTheRuleThatTheDeadlineBeganUnder) {
    const Case c = registered();
    procedure.clocks.front().within = Term{5, Term::Unit::working_days};

    const Account found = account(c);
    EXPECT_EQ(found.counted->due, clock(c).original);
    EXPECT_EQ(found.rule->within, (Term{10, Term::Unit::working_days}));
    EXPECT_EQ(found.rule_now->within, (Term{5, Term::Unit::working_days}));
    EXPECT_TRUE(found.rule_changed());
    EXPECT_FALSE(found.outdated(clock(c)));
}

TEST_F(AnAccount, SaysThatTheProcedureNoLongerHasTheRule) {
    const Case c = registered();
    procedure.clocks.clear();

    EXPECT_TRUE(account(c).rule_changed());
    EXPECT_FALSE(account(c).rule_now.has_value());
}

TEST_F(AnAccount, FindsNothingNewWhereNothingChanged) {
    const Account found = account(registered());

    EXPECT_FALSE(found.rule_changed());
    EXPECT_THAT(found.changed_days, IsEmpty());
}

TEST_F(AnAccount, CountsWithTheDaysOffOfThenAndNamesTheDayThatCameSince) {
    const Case c = registered();
    calendar.holidays.push_back(closed_on("2026-03-10"_d));

    const Account found = account(c);
    EXPECT_EQ(found.counted->due.iso(), "2026-03-16");
    EXPECT_EQ(found.counted_now->iso(), "2026-03-17");
    EXPECT_THAT(found.changed_days, ElementsAre(ChangedDay{"2026-03-10"_d, "", "closed"}));
    EXPECT_TRUE(found.outdated(clock(c)));
}

TEST_F(AnAccount, NamesTheDayThatWasTakenAwaySince) {
    const Case c = registered_with_a_day_off();
    calendar.holidays.pop_back();

    const Account found = account(c);
    EXPECT_EQ(found.counted->due.iso(), "2026-03-17");
    EXPECT_EQ(found.counted_now->iso(), "2026-03-16");
    EXPECT_THAT(found.changed_days, ElementsAre(ChangedDay{"2026-03-10"_d, "closed", ""}));
}

TEST_F(AnAccount, IsNotOutdatedOnceThePersonWasToldAnotherDate) {
    procedure.clocks.front().extendable = true;
    before = procedure;
    const Case c = after(registered(), Act::extend,
                         {{F::clock, "plan"}, {F::until, "2026-03-20"}, {F::reason, "illness"}});
    calendar.holidays.push_back(closed_on("2026-03-10"_d));

    EXPECT_FALSE(account(c).outdated(clock(c)));
}

TEST_F(AnAccount, FollowsADateThatWasReckonedAnew) {
    Case c = registered();
    calendar.holidays.push_back(closed_on("2026-03-10"_d));
    Event event = this->event(Act::reckon);
    event.clocks = moved_by_days_off(c, procedure, world());
    c.events.push_back(event);

    EXPECT_EQ(clock(c).original.iso(), "2026-03-17");
    EXPECT_EQ(clock(c).counted, event.id);
    EXPECT_FALSE(clock(c).extended());
    calendar.holidays.pop_back();
    const auto back = moved_by_days_off(c, procedure, world());
    ASSERT_EQ(back.size(), 1U);
    EXPECT_EQ(back.front().due.iso(), "2026-03-16");
}

/// The same term with another count, and days off that came or went.
void change(Procedure& procedure, Calendar& calendar, Date around) {
    for (ClockRule& rule : procedure.clocks)
        if (rule.within) rule.within->count += *rc::gen::inRange(0, 3);
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
        calendar.holidays.push_back(closed_on(around + *rc::gen::inRange(-10, 60)));
    if (*rc::gen::arbitrary<bool>()) calendar.holidays.erase(calendar.holidays.begin());
}

RC_GTEST_PROP(AnyAccount, CountsExactlyTheDaysOfTheDateThatWasTold, ()) {
    const test::Realm then = test::realm();
    const Case c = test::any_life(then, 1);
    RC_PRE(!c.events.empty());
    test::Realm now = then;
    change(now.procedure, now.calendar, received(fold(c)).date);

    const Date today = "2026-06-01"_d;
    for (const Clock& clock : fold(c).clocks) {
        const Account account = account_of(clock, c, then.world(today), now.world(today));
        RC_ASSERT(account.rule.has_value());
        if (!account.counted) continue;
        RC_ASSERT(account.counted->due == clock.original);
        if (account.rule->within->unit != Term::Unit::working_days) continue;
        const auto& days = account.counted->days;
        RC_ASSERT(std::count_if(days.begin(), days.end(), [](const CountedDay& day) {
                      return day.counted;
                  }) == account.rule->within->count);
    }
}

}  // namespace
}  // namespace klag::core
