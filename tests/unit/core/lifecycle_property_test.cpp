#include "core/report.h"
#include "core/transitions.h"
#include "support/random_life.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace klag::core {
namespace {

using test::Attempt;
using test::live;
using test::realm;
using test::Realm;

/// Also with values that nobody should let through to the core.
Realm hostile_realm() {
    Realm out = realm();
    out.malformed = true;
    return out;
}

int attempts() { return *rc::gen::inRange(1, 60); }

const Case* recorded(const Attempt& attempt) {
    const auto* done = std::get_if<Accepted>(&attempt.result);
    return done == nullptr ? nullptr : &done->after;
}

RC_GTEST_PROP(AnyLife, IsRefusedWithReasonsOrGrowsByOneEvent, ()) {
    live(hostile_realm(), 1, attempts(), [](const Attempt& attempt) {
        const Case* after = recorded(attempt);
        if (after == nullptr) {
            RC_ASSERT(!std::get<std::vector<Refusal>>(attempt.result).empty());
            return;
        }
        RC_ASSERT(after->uid == attempt.before.uid);
        RC_ASSERT(after->number == attempt.before.number);
        RC_ASSERT(after->events.size() == attempt.before.events.size() + 1);
        RC_ASSERT(std::equal(attempt.before.events.begin(), attempt.before.events.end(),
                             after->events.begin()));
        RC_ASSERT(after->events.back().id == attempt.event.id);
        RC_ASSERT(after->events.back().act == attempt.event.act);
    });
}

RC_GTEST_PROP(AnyLife, LeadsWhereTheTableSays, ()) {
    live(realm(), 1, attempts(), [](const Attempt& attempt) {
        if (attempt.before.events.empty()) return;
        const State before = fold(attempt.before);
        const auto expected = next(before, attempt.event);
        if (const Case* after = recorded(attempt)) {
            RC_ASSERT(next(before, after->events.back()) == fold(*after).status);
        } else if (!expected) {
            return;
        }
        RC_ASSERT(expected.has_value());
    });
}

RC_GTEST_PROP(AnyLife, HasAtMostOneRunningClockOfARule, ()) {
    live(realm(), 1, attempts(), [](const Attempt& attempt) {
        const Case* after = recorded(attempt);
        if (after == nullptr) return;
        std::map<std::string, int> running;
        std::set<std::string> ids;
        for (const Clock& clock : fold(*after).clocks) {
            RC_ASSERT(ids.insert(clock.entry.id).second);
            if (clock.running()) RC_ASSERT(++running[clock.entry.rule] == 1);
        }
    });
}

RC_GTEST_PROP(AnyLife, LeavesAClosedCaseOnlyClocksThatSurvive, ()) {
    const Realm world = realm();
    live(world, 1, attempts(), [&world](const Attempt& attempt) {
        const Case* after = recorded(attempt);
        if (after == nullptr) return;
        const State state = fold(*after);
        if (is_open(state.status)) return;
        for (const Clock& clock : state.clocks)
            for (const ClockRule& rule : world.procedure.clocks)
                if (clock.running() && clock.entry.rule == rule.id)
                    RC_ASSERT(rule.survives_closing);
    });
}

RC_GTEST_PROP(AnyLife, IsTheSameHoweverItIsFolded, ()) {
    const Case c = test::any_life(realm(), 1);
    RC_ASSERT(!c.events.empty());
    const State whole = fold(c);
    State step_by_step;
    for (const Event& event : c.events) apply(step_by_step, event);
    for (const State& other : {step_by_step, fold(Case{c})}) {
        RC_ASSERT(other.status == whole.status);
        RC_ASSERT(other.level == whole.level);
        RC_ASSERT(other.facts == whole.facts);
        RC_ASSERT(other.closed_as == whole.closed_as);
        const auto reasons = closing_reasons();
        RC_ASSERT((whole.status == Status::closed) ==
                  (std::find(reasons.begin(), reasons.end(), whole.closed_as) != reasons.end()));
        RC_ASSERT(other.clocks.size() == whole.clocks.size());
        for (std::size_t i = 0; i < whole.clocks.size(); ++i)
            RC_ASSERT(other.clocks[i].entry == whole.clocks[i].entry);
        RC_ASSERT(other.issues.size() == whole.issues.size());
        RC_ASSERT(other.actions.size() == whole.actions.size());
    }
}

RC_GTEST_PROP(AnyLife, GetsTheSameAnswerTwice, ()) {
    live(hostile_realm(), 1, attempts(), [](const Attempt& a) {
        RC_ASSERT(record(a.before, a.personal, a.event, a.own, a.world) == a.result);
    });
}

RC_GTEST_PROP(AnyLife, AddsUpInTheReport, ()) {
    const Realm world = realm();
    std::vector<Case> cases;
    const int count = *rc::gen::inRange(1, 6);
    for (int number = 1; number <= count; ++number) {
        Case c = test::any_life(world, number);
        if (!c.events.empty()) cases.push_back(std::move(c));
    }
    const Period period =
        period_of(*rc::gen::elementOf(std::vector<Period::Kind>{
                      Period::Kind::month, Period::Kind::half, Period::Kind::year}),
                  *Date::parse("2026-01-01") + *rc::gen::inRange(0, 700), {});
    const std::map<std::string, Procedure> procedures{{"p", world.procedure}};
    const std::map<std::string, Calendar> calendars{{"", world.calendar}};
    const Report report = make_report(cases, period,
                                      {world.organisation, procedures, calendars, world.zone,
                                       Moment{.date = *Date::parse("2028-12-31")}});
    RC_ASSERT(report.flow.adds_up());
    RC_ASSERT(report.contradictions.empty());
}

/// The properties above say nothing if no act is ever allowed.
TEST(AnyLife, ReachesEveryStatusAndEveryAct) {
    std::set<Status> statuses;
    std::set<Act> acts;
    // Chance decides; a hundred lives are nearly always enough, and three thousand always. They are
    // drawn within one check, since each check of a run begins with the same seed.
    constexpr int lives_at_once = 30;
    rc::check("lives", [&] {
        const auto is_lacking = [&] {
            return acts.size() < all_acts().size() || statuses.size() < 6;
        };
        for (int i = 0; i < lives_at_once && is_lacking(); ++i)
            live(realm(), 1, 200, [&](const Attempt& attempt) {
                const Case* after = recorded(attempt);
                if (after == nullptr) return;
                statuses.insert(fold(*after).status);
                acts.insert(after->events.back().act);
            });
    });
    EXPECT_EQ(statuses.size(), 6U);
    for (const ActSpec& act : all_acts()) EXPECT_EQ(acts.count(act.act), 1U) << act.name;
}

}  // namespace
}  // namespace klag::core
