#include "core/procedure_replay.h"

#include "support/lifecycle_fixture.h"
#include "support/random_life.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace klag::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class AReplay : public LifecycleFixture {
  protected:
    AReplay() { other = procedure; }

    /// The same rules, with another term for the clock `plan`.
    void with_plan_within(int days) { other.clocks[0].within = Term{days, Term::Unit::days}; }

    Replay run(const std::vector<Case>& cases) {
        const Period year{.kind = Period::Kind::year,
                          .first = "2026-01-01"_d,
                          .last = "2026-12-31"_d,
                          .id = "2026"};
        return replay(cases, year, {procedure, calendar, true}, {other, calendar, false},
                      organisation, zone, Moment{today});
    }

    static std::vector<ClockEntry> clocks(const Case& c) {
        std::vector<ClockEntry> out;
        for (const Event& event : c.events)
            out.insert(out.end(), event.clocks.begin(), event.clocks.end());
        return out;
    }

    Procedure other;
};

TEST_F(AReplay, UnderTheSameProcedureGivesTheSameClocks) {
    const Case c = answered();

    EXPECT_EQ(clocks(replayed(c, world())), clocks(c));
}

TEST_F(AReplay, KeepsAnExtensionThatTheProcedureAllows) {
    const Case c = after(handled(), Act::extend,
                         {{F::clock, "promise"}, {F::until, "2026-04-01"}, {F::reason, "ill"}});

    EXPECT_EQ(clocks(replayed(c, world())), clocks(c));
}

TEST_F(AReplay, PassesOverAnExtensionThatTheOtherProcedureForbids) {
    const Case c = after(handled(), Act::extend,
                         {{F::clock, "promise"}, {F::until, "2026-04-01"}, {F::reason, "ill"}});
    procedure.clocks[1].extendable = false;

    EXPECT_THAT(replayed(c, world()).events.back().clocks, IsEmpty());
}

TEST_F(AReplay, PassesOverASecondExtensionWithoutTheConsentThatTheOtherProcedureWants) {
    procedure.clocks[1].tells_person = false;  // else the date that was told goes along
    Case c = handled();
    for (const char* until : {"2026-03-27", "2026-04-01"})
        c = after(c, Act::extend, {{F::clock, "promise"}, {F::until, until}, {F::reason, "ill"}});
    procedure.clocks[1].further = FurtherExtensions::agreed;

    const Case other_life = replayed(c, world());
    EXPECT_EQ(fold(other_life).clocks.back().entry.due.iso(), "2026-03-27");
}

TEST_F(AReplay, KeepsADateThatWasToldTooLate) {
    const Case c = after(
        handled(), Act::extend,
        {{F::clock, "promise"}, {F::until, "2026-04-01"}, {F::reason, "ill"}, {F::late, "yes"}},
        "2026-03-21");

    EXPECT_EQ(clocks(replayed(c, world())), clocks(c));
}

TEST_F(AReplay, CountsACaseAsLateWhereTheOtherTermIsShorter) {
    with_plan_within(0);  // planned on 3 March, received on 2 March

    const Replay result = run({handled()});

    EXPECT_EQ(result.cases, 1);
    EXPECT_THAT(result.late, SizeIs(1));
    EXPECT_THAT(result.late[0].late_first, ElementsAre("promise"));
    EXPECT_THAT(result.late[0].late_second, ElementsAre("plan", "promise"));
}

TEST_F(AReplay, SetsTheFiguresOfARuleSideBySide) {
    with_plan_within(0);

    const Replay result = run({handled()});

    ASSERT_EQ(result.clocks.at(0).rule, "plan");
    EXPECT_EQ(result.clocks[0].first->in_time, 1);
    EXPECT_EQ(result.clocks[0].second->in_time, 0);
    EXPECT_EQ(result.clocks[0].second->late, 1);
}

TEST_F(AReplay, HasOneSideAloneForARuleThatOnlyOneProcedureHas) {
    other.clocks[0].id = "notice";

    const Replay result = run({handled()});

    ASSERT_THAT(result.clocks, SizeIs(3));
    EXPECT_FALSE(result.clocks[0].second);
    EXPECT_EQ(result.clocks[2].rule, "notice");
    EXPECT_FALSE(result.clocks[2].first);
}

TEST_F(AReplay, LeavesOutCasesOfOtherProceduresAndPeriodsAndVoidOnes) {
    Case elsewhere = handled();
    elsewhere.events[0].facts.set(F::procedure, "q");
    Case earlier = handled();
    earlier.events[0].facts.set(F::received, "2025-12-31");
    const Case mistake = after(registered(), Act::void_, {{F::reason, "twice"}});

    EXPECT_EQ(run({elsewhere, earlier, mistake}).cases, 0);
}

TEST_F(AReplay, CountsCasesOfAKindThatTheOtherProcedureDoesNotHave) {
    other.kinds = {{"praise", "", ""}};

    EXPECT_EQ(run({handled()}).unknown_kind, 1);
}

TEST_F(AReplay, CountsCasesAtALevelThatTheOtherProcedureDoesNotHave) {
    const Case c = after(handled(), Act::escalate, {{F::ground, "both"}, {F::to, "eva"}});
    other.levels = {{.number = 1, .title = "unit"}};

    EXPECT_EQ(run({c}).unknown_level, 1);
}

RC_GTEST_PROP(AnyLife, ReplayedUnderItsOwnProcedureHasTheSameClocks, ()) {
    const test::Realm realm = test::realm();
    const Case c = test::any_life(realm, 1);
    const Case again = replayed(c, realm.world("2026-06-01"_d));

    for (std::size_t i = 0; i < c.events.size(); ++i)
        RC_ASSERT(again.events[i].clocks == c.events[i].clocks);
}

}  // namespace
}  // namespace klag::core
