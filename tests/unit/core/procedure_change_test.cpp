#include "core/procedure_change.h"

#include "support/lifecycle_fixture.h"

#include <gmock/gmock.h>

namespace klag::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using AChangedProcedure = LifecycleFixture;

TEST_F(AChangedProcedure, MayNotDropAClockThatRunsInAnOpenCase) {
    const Case c = handled();
    Procedure changed = procedure;
    changed.clocks.pop_back();  // the promise

    EXPECT_THAT(still_used({c}, changed), ElementsAre(StillUsed{c.number, "clock promise"}));
}

TEST_F(AChangedProcedure, MayDropAClockThatWasMet) {
    Procedure changed = procedure;
    changed.clocks.erase(changed.clocks.begin());  // the plan, which was made

    EXPECT_THAT(still_used({handled()}, changed), IsEmpty());
}

TEST_F(AChangedProcedure, MayNotDropTheLevelOfAnOpenCase) {
    const Case c = after(handled(), Act::escalate, {{F::ground, "both"}, {F::to, "eva"}});
    Procedure changed = procedure;
    changed.levels.resize(1);

    EXPECT_THAT(still_used({c}, changed), ElementsAre(StillUsed{c.number, "level 2"}));
}

TEST_F(AChangedProcedure, MayDropTheLevelOfACaseThatIsClosed) {
    Case c = after(handled(), Act::escalate, {{F::ground, "both"}, {F::to, "eva"}});
    c = after(c, Act::withdraw, {{F::reason, "no longer wanted"}}, "2026-03-04");
    Procedure changed = procedure;
    changed.levels.resize(1);

    EXPECT_THAT(still_used({c}, changed), IsEmpty());
}

TEST_F(AChangedProcedure, HasNothingToDoWithCasesOfOtherProcedures) {
    Procedure changed = procedure;
    changed.name = "q";
    changed.clocks.clear();

    EXPECT_THAT(still_used({handled()}, changed), IsEmpty());
}

TEST_F(AChangedProcedure, KeepsTheDatesOfClocksThatRunWhenTheirTermChanges) {
    const Case c = registered();
    Procedure changed = procedure;
    changed.clocks[0].within = Term{5, Term::Unit::working_days};

    EXPECT_THAT(keep_dates({c}, procedure, changed),
                ElementsAre(StillUsed{c.number, "clock plan"}));
    EXPECT_THAT(keep_dates({handled()}, procedure, changed), IsEmpty()) << "met by then";
    EXPECT_THAT(keep_dates({c}, procedure, procedure), IsEmpty());
}

}  // namespace
}  // namespace klag::core
