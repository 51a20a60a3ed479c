#include "core/case_clocks.h"

#include "support/lifecycle_fixture.h"

#include <gmock/gmock.h>

#include <utility>

namespace klag::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Two outside bodies ask for something by a date each.
class RequestsOfOutsideBodies : public LifecycleFixture {
  protected:
    RequestsOfOutsideBodies() {
        procedure.clocks = {{.id = "request",
                             .title = "",
                             .from = {*Trigger::parse("external step=request")},
                             .until = {*Trigger::parse("external step=supplied"),
                                       *Trigger::parse("external step=decision")}}};
    }

    Case step(const Case& c, const std::string& body, const std::string& what,
              const std::string& until = "") {
        Facts facts{{F::body, body}, {F::step, what}};
        if (!until.empty()) facts.set(F::until, until);
        return after(c, Act::external, facts);
    }

    Case both_asked() {
        return step(step(registered(), "jo", "request", "2026-04-01"), "ivo", "request",
                    "2026-06-01");
    }

    static std::vector<std::string> running(const Case& c) {
        std::vector<std::string> out;
        for (const Clock& clock : fold(c).clocks)
            if (clock.running()) out.push_back(clock.entry.id + " " + clock.entry.due.iso());
        return out;
    }
};

TEST_F(RequestsOfOutsideBodies, RunBesideEachOther) {
    EXPECT_THAT(running(both_asked()), ElementsAre("request 2026-04-01", "request-2 2026-06-01"));
}

TEST_F(RequestsOfOutsideBodies, AreEndedByWhatThatBodyGot) {
    EXPECT_THAT(running(step(both_asked(), "ivo", "supplied")), ElementsAre("request 2026-04-01"));
    EXPECT_THAT(running(step(both_asked(), "jo", "decision")), ElementsAre("request-2 2026-06-01"));
}

TEST_F(RequestsOfOutsideBodies, StayAfterAnotherAct) {
    EXPECT_THAT(running(after(both_asked(), Act::note, {{F::note, "called"}})),
                ElementsAre("request 2026-04-01", "request-2 2026-06-01"));
}

TEST_F(RequestsOfOutsideBodies, AreReplacedByANewOneOfTheSameBody) {
    EXPECT_THAT(running(step(both_asked(), "jo", "request", "2026-05-01")),
                ElementsAre("request-2 2026-06-01", "request-3 2026-05-01"));
}

TEST_F(RequestsOfOutsideBodies, GetAClockEachWhenARuleIsThereLater) {
    const auto rules = std::exchange(procedure.clocks, {});
    const Case c = both_asked();
    procedure.clocks = rules;

    EXPECT_THAT(running(after(c, Act::note, {{F::note, "called"}})),
                ElementsAre("request 2026-04-01", "request-2 2026-06-01"));
}

TEST_F(RequestsOfOutsideBodies, EndAtTheNextLevelUnlessTheRuleSaysOtherwise) {
    const Facts facts{{F::ground, "overdue"}, {F::to, "eva"}};
    EXPECT_THAT(running(after(both_asked(), Act::escalate, facts)), IsEmpty());

    procedure.clocks[0].survives_escalation = true;
    const Case higher = after(both_asked(), Act::escalate, facts);
    EXPECT_THAT(running(higher), ElementsAre("request 2026-04-01", "request-2 2026-06-01"));
    EXPECT_THAT(running(step(higher, "jo", "supplied")), ElementsAre("request-2 2026-06-01"));
}

TEST_F(RequestsOfOutsideBodies, GoOnWhenACaseIsOpenedAgain) {
    procedure.gates.clear();
    procedure.clocks[0].survives_closing = true;
    procedure.clocks[0].survives_escalation = true;
    const Facts request{{F::body, "jo"}, {F::step, "request"}, {F::until, "2026-04-01"}};
    const Case asked = after(answered(), Act::external, request, "2026-03-10");
    const Case closed = after(asked, Act::close, {}, "2026-03-11");
    const Case again = after(closed, Act::reopen, {{F::reopen_reason, "new-facts"}}, "2026-03-12");

    EXPECT_THAT(running(again), ElementsAre("request 2026-04-01"));
}

}  // namespace
}  // namespace klag::core
