#include "core/charge.h"

#include "support/lifecycle_fixture.h"

#include <gmock/gmock.h>

namespace klag::core {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

/// Lisa is no manager, Eva manages the unit north, Karin the department above it.
class Charge : public LifecycleFixture {
  protected:
    Charge() {
        organisation.units = {{.id = "care", .name = "Care", .manager = "karin"},
                              {.id = "north", .name = "North", .part_of = "care", .manager = "eva"},
                              {.id = "school", .name = "School", .field = "medical"}};
        organisation.staff = {{.id = "anna", .name = "Anna", .unit = "north"},
                              {.id = "lisa", .name = "Lisa", .unit = "north"},
                              {.id = "eva", .name = "Eva", .unit = "north"},
                              {.id = "karin", .name = "Karin", .unit = "care"},
                              {.id = "ulla", .name = "Ulla", .roles = {"committee"}}};
        procedure.levels[1].roles = {"department-head"};
        procedure.levels[1].source = "O10";
        procedure.levels[2].roles = {"committee"};
        procedure.independence_source = "N09";
    }

    /// A complaint about Lisa.
    Case about_lisa() {
        const Case c = registered();
        personal.events[c.events.front().id] = Facts{{F::about_staff, "lisa"}};
        return c;
    }

    Recorded attempt_by(const std::string& by, const Case& before, Act act, const Facts& facts) {
        Event done = event(act, facts);
        done.by = by;
        return record(before, personal, done, facts.of(Plane::personal), world());
    }

    std::vector<Reason> reasons(const Recorded& recorded) {
        std::vector<Reason> out;
        if (const auto* against = std::get_if<std::vector<Refusal>>(&recorded))
            for (const Refusal& refusal : *against) out.push_back(refusal.reason);
        return out;
    }

    std::vector<Advice::Code> codes(const Recorded& recorded) {
        std::vector<Advice::Code> out;
        if (const auto* done = std::get_if<Accepted>(&recorded))
            for (const Advice& advice : done->advice) out.push_back(advice.code);
        return out;
    }

    /// In the hands of `who`, who is told to the person with a date.
    Case planned(const Case& c, const std::string& who) {
        return after(c, Act::plan,
                     {{F::handling, "dialogue"}, {F::handler, who}, {F::until, "2026-03-20"}});
    }

    Case serious(const Case& c) { return after(c, Act::classify, {{F::severity, "serious"}}); }

    /// `facts` with a reason why the rule does not hold.
    static Facts set_aside(Facts facts, const std::string& rule) {
        facts.add(F::override_rule, rule);
        facts.set(F::reason, "nobody else is here");
        return facts;
    }

    /// Done by `by`, which the rules must allow.
    Case after_by(const std::string& by, const Case& before, Act act, const Facts& facts) {
        const Recorded recorded = attempt_by(by, before, act, facts);
        EXPECT_THAT(reasons(recorded), IsEmpty());
        return std::get<Accepted>(recorded).after;
    }

    /// At level 2, which demands another person, with Karin.
    Case escalated(const Case& c) {
        procedure.levels[1].other_person = true;
        return after(c, Act::escalate, {{F::ground, "overdue"}, {F::to, "karin"}});
    }

    const Facts plan_lisa{
        {F::handling, "dialogue"}, {F::handler, "lisa"}, {F::until, "2026-03-20"}};
    const Facts decision{{F::outcome, "upheld"}};
    const Facts explained{{F::explanation, "We are sorry."}};
};

TEST_F(Charge, ThePlanPutsNobodyInChargeWhomTheComplaintIsAbout) {
    EXPECT_THAT(refusals(about_lisa(), Act::plan, plan_lisa),
                ElementsAre(Refusal{
                    Reason::not_independent, {{"staff", "lisa"}, {"act", "plan"}}, "N09", true}));
}

TEST_F(Charge, ThePlanGivesASeriousComplaintToAManager) {
    const Case c = serious(registered());

    EXPECT_THAT(reasons(attempt(c, Act::plan, plan_lisa)),
                ElementsAre(Reason::serious_needs_manager));
}

TEST_F(Charge, EscalatingGivesASeriousComplaintToAManager) {
    const Case c = serious(registered());

    EXPECT_THAT(reasons(attempt(c, Act::escalate, {{F::ground, "serious"}, {F::to, "lisa"}})),
                Contains(Reason::serious_needs_manager));
}

TEST_F(Charge, ThePlanPutsNobodyInChargeWhoHadItAtALowerLevel) {
    procedure.levels[1].other_person = true;
    const Case c = after(planned(registered(), "lisa"), Act::escalate,
                         {{F::ground, "overdue"}, {F::to, "karin"}});

    EXPECT_THAT(reasons(attempt(c, Act::plan, plan_lisa)), ElementsAre(Reason::same_person));
}

TEST_F(Charge, ACoordinatorHasNotHandledIt) {
    procedure.levels[1].other_person = true;
    const Case c = after(registered(), Act::assign, {{F::as, "coordinator"}, {F::to, "karin"}});

    EXPECT_THAT(refusals(c, Act::escalate, {{F::ground, "overdue"}, {F::to, "karin"}}), IsEmpty());
}

TEST_F(Charge, ThePersonComplainedAboutNeitherInvestigatesNorDecidesNorAnswers) {
    const Case c = planned(about_lisa(), "eva");

    for (const auto& [act, facts] :
         {std::pair{Act::investigate, Facts{{F::findings, "x"}}}, std::pair{Act::decide, decision},
          std::pair{Act::answer, explained}})
        EXPECT_THAT(reasons(attempt_by("lisa", c, act, facts)),
                    ElementsAre(Reason::not_independent));
    EXPECT_THAT(reasons(attempt_by("anna", c, Act::answer, explained)), IsEmpty());
}

TEST_F(Charge, ThePersonComplainedAboutDoesNotAskWhetherSomebodyIsSatisfied) {
    const Case c = after(planned(about_lisa(), "eva"), Act::answer, explained);

    EXPECT_THAT(reasons(attempt_by("lisa", c, Act::follow_up, {{F::satisfied_outcome, "yes"}})),
                ElementsAre(Reason::not_independent));
}

TEST_F(Charge, NobodyDecidesForAHandlerWhomTheComplaintIsAbout) {
    Case c = planned(registered(), "lisa");
    personal.events[c.events.front().id] = Facts{{F::about_staff, "lisa"}};

    EXPECT_THAT(reasons(attempt_by("anna", c, Act::decide, decision)),
                ElementsAre(Reason::not_independent));
}

TEST_F(Charge, ThePersonComplainedAboutNeitherPlansNorHearsNorExtendsNorCloses) {
    const Case c = planned(about_lisa(), "eva");
    const Facts plan{{F::handling, "dialogue"}, {F::handler, "eva"}, {F::until, "2026-03-20"}};
    const Facts later{{F::clock, "promise-1"}, {F::until, "2026-03-30"}, {F::reason, "ill"}};

    for (const auto& [act, facts] :
         {std::pair{Act::plan, plan}, std::pair{Act::contact, Facts{{F::purpose, "hearing"}}},
          std::pair{Act::extend, later}})
        EXPECT_THAT(reasons(attempt_by("lisa", c, act, facts)), Contains(Reason::not_independent));
    EXPECT_THAT(reasons(attempt_by("lisa", after(c, Act::answer, explained), Act::close, {})),
                Contains(Reason::not_independent));
    EXPECT_THAT(reasons(attempt_by("lisa", c, Act::contact, {{F::purpose, "question"}})),
                IsEmpty());
    EXPECT_THAT(refusals(c, Act::contact, {{F::purpose, "hearing"}}), IsEmpty());
}

TEST_F(Charge, ThePersonComplainedAboutSignsNoLetter) {
    const Case c = planned(about_lisa(), "eva");
    Facts facts = explained;
    facts.set(F::signed_by, "lisa");

    EXPECT_THAT(refusals(c, Act::answer, facts),
                Contains(Refusal{Reason::not_independent,
                                 {{"staff", "lisa"}, {"act", "answer"}, {"as", "signed-by"}},
                                 "N09",
                                 true}));
}

TEST_F(Charge, WhatWasSetAsideForTheHandlerStaysSo) {
    const Case first = after(about_lisa(), Act::plan, set_aside(plan_lisa, "not-independent"));
    const Case c = after_by("lisa", first, Act::plan, plan_lisa);

    EXPECT_THAT(reasons(attempt_by("lisa", c, Act::investigate, {{F::findings, "x"}})), IsEmpty());
    EXPECT_THAT(reasons(attempt_by("lisa", c, Act::decide, decision)), IsEmpty());
}

TEST_F(Charge, WhatWasSetAsideHoldsAtOneLevel) {
    const Case first = after(about_lisa(), Act::plan, set_aside(plan_lisa, "not-independent"));
    const Case c = after(first, Act::escalate, {{F::ground, "overdue"}, {F::to, "karin"}});

    EXPECT_THAT(reasons(attempt_by("lisa", c, Act::decide, decision)),
                ElementsAre(Reason::not_independent));
    EXPECT_THAT(reasons(attempt(first, Act::escalate, {{F::ground, "overdue"}, {F::to, "lisa"}})),
                Contains(Reason::not_independent));
}

TEST_F(Charge, WhatWasSetAsideForOneHoldsForNobodyElse) {
    const Case first =
        after(serious(registered()), Act::plan, set_aside(plan_lisa, "serious-needs-manager"));

    EXPECT_THAT(reasons(attempt(first, Act::assign, {{F::as, "handler"}, {F::to, "anna"}})),
                ElementsAre(Reason::serious_needs_manager));
}

TEST_F(Charge, WhoDecidedAtALowerLevelHasHandledIt) {
    const Case lower =
        after_by("karin", planned(registered(), "eva"), Act::investigate, {{F::findings, "x"}});
    procedure.levels[1].other_person = true;

    EXPECT_THAT(reasons(attempt(lower, Act::escalate, {{F::ground, "overdue"}, {F::to, "karin"}})),
                ElementsAre(Reason::same_person));
    EXPECT_THAT(able_to_take_over(lower, personal, 2, world()), IsEmpty());
    EXPECT_THAT(barred_from_taking_over(lower, personal, 2, world()),
                ElementsAre(Refusal{Reason::same_person,
                                    {{"staff", "karin"}, {"level", "2"}, {"act", "escalate"}},
                                    "O10",
                                    true}));
}

TEST_F(Charge, WhoHandledItBelowNeitherInvestigatesNorDecidesNorAnswersAbove) {
    const Case c = escalated(planned(registered(), "eva"));

    for (const auto& [act, facts] :
         {std::pair{Act::investigate, Facts{{F::findings, "x"}}}, std::pair{Act::decide, decision},
          std::pair{Act::answer, explained}}) {
        EXPECT_THAT(reasons(attempt_by("eva", c, act, facts)), Contains(Reason::same_person));
        EXPECT_THAT(reasons(attempt_by("karin", c, act, facts)),
                    Not(Contains(Reason::same_person)));
    }
}

TEST_F(Charge, TheSamePersonGoesOnAfterOneOverride) {
    procedure.levels[1].other_person = true;
    const Case c = after(planned(registered(), "karin"), Act::escalate,
                         set_aside({{F::ground, "overdue"}, {F::to, "karin"}}, "same-person"));
    const Case told =
        after_by("karin", planned(c, "karin"), Act::investigate, {{F::findings, "x"}});
    const Case decided = after_by("karin", told, Act::decide, decision);

    EXPECT_THAT(reasons(attempt_by("karin", decided, Act::answer, explained)), IsEmpty());
}

TEST_F(Charge, WhereIndependenceIsAdvisedItBecomesAHint) {
    procedure.independence = Force::advised;
    const Case c = planned(about_lisa(), "eva");

    EXPECT_THAT(codes(attempt_by("lisa", c, Act::decide, decision)),
                ElementsAre(Advice::Code::not_independent));
}

TEST_F(Charge, WhereNoIndependenceIsAskedOnePutsItRightOneself) {
    procedure.independence = Force::none;
    const Facts solved{
        {F::solved, "yes"}, {F::satisfied, "yes"}, {F::explanation, "Warm food came at once."}};

    EXPECT_THAT(reasons(attempt_by("lisa", about_lisa(), Act::answer, solved)), IsEmpty());
}

TEST_F(Charge, PraiseIsAnsweredByWhomItIsAbout) {
    const Case c = registered({{F::kind, "praise"}});
    personal.events[c.events.front().id] = Facts{{F::about_staff, "lisa"}};

    EXPECT_THAT(reasons(attempt_by("lisa", c, Act::answer, explained)),
                Not(Contains(Reason::not_independent)));
}

TEST_F(Charge, ASeriousComplaintIsDecidedUnderAManager) {
    const Case wrong = serious(planned(registered(), "lisa"));
    const Case right = after(wrong, Act::assign, {{F::as, "handler"}, {F::to, "eva"}});

    EXPECT_THAT(reasons(attempt_by("lisa", wrong, Act::decide, decision)),
                ElementsAre(Reason::serious_needs_manager));
    EXPECT_THAT(reasons(attempt_by("eva", wrong, Act::answer, explained)),
                ElementsAre(Reason::serious_needs_manager));
    EXPECT_THAT(reasons(attempt_by("eva", right, Act::decide, decision)), IsEmpty());
    EXPECT_THAT(reasons(attempt_by("karin", right, Act::decide, decision)), IsEmpty());
}

TEST_F(Charge, WhoIsNeitherHandlerNorManagerDecidesNoSeriousComplaint) {
    const Case c = serious(planned(registered(), "eva"));

    for (const auto& [act, facts] :
         {std::pair{Act::decide, decision}, std::pair{Act::answer, explained}})
        EXPECT_THAT(reasons(attempt_by("lisa", c, act, facts)),
                    Contains(Reason::serious_needs_manager));
    EXPECT_THAT(
        reasons(attempt_by("lisa", c, Act::decide, set_aside(decision, "serious-needs-manager"))),
        IsEmpty());
}

TEST_F(Charge, AHandlerWhoIsNoManagerDecidesForOthersAfterAnOverrideAlone) {
    const Case c =
        after(serious(registered()), Act::plan, set_aside(plan_lisa, "serious-needs-manager"));

    EXPECT_THAT(reasons(attempt_by("lisa", c, Act::decide, decision)), IsEmpty());
    EXPECT_THAT(reasons(attempt_by("anna", c, Act::decide, decision)),
                ElementsAre(Reason::serious_needs_manager));
}

TEST_F(Charge, WithoutAHandlerASeriousComplaintIsDecidedByAManager) {
    const Case c = after(serious(registered()), Act::investigate, {{F::findings, "x"}});

    EXPECT_THAT(reasons(attempt_by("lisa", c, Act::decide, decision)),
                ElementsAre(Reason::serious_needs_manager));
    EXPECT_THAT(reasons(attempt_by("eva", c, Act::decide, decision)), IsEmpty());
}

TEST_F(Charge, WhoTurnsOutToBeComplainedAboutHandsItOver) {
    const Case c = planned(registered(), "lisa");

    EXPECT_THAT(
        advice(c, Act::correct, {{F::about_staff, "lisa"}}),
        ElementsAre(Advice{
            Advice::Code::about_who_handles_it, {{"staff", "lisa"}, {"as", "handler"}}, "N09"}));
    EXPECT_THAT(advice(c, Act::correct, {{F::about_staff, "anna"}}), IsEmpty());
}

TEST_F(Charge, AnInvestigatorWhoTurnsOutToBeComplainedAboutHandsItOver) {
    const Case c = after(registered(), Act::assign, {{F::as, "investigator"}, {F::to, "lisa"}});

    EXPECT_THAT(advice(c, Act::correct, {{F::about_staff, "lisa"}}),
                ElementsAre(Advice{Advice::Code::about_who_handles_it,
                                   {{"staff", "lisa"}, {"as", "investigator"}},
                                   "N09"}));
}

TEST_F(Charge, WhoTakesOverHasARoleOfTheLevel) {
    EXPECT_THAT(refusals(registered(), Act::escalate, {{F::ground, "overdue"}, {F::to, "eva"}}),
                ElementsAre(Refusal{Reason::role_of_the_level,
                                    {{"staff", "eva"},
                                     {"level", "2"},
                                     {"roles", "department-head"},
                                     {"act", "escalate"},
                                     {"able", "karin"}},
                                    "O10",
                                    true}));
    EXPECT_THAT(refusals(registered(), Act::escalate, {{F::ground, "overdue"}, {F::to, "karin"}}),
                IsEmpty());
}

TEST_F(Charge, TheHandlerOfALevelDecidesWhoGoesOnWithIt) {
    const Case c = after(registered(), Act::escalate, {{F::ground, "overdue"}, {F::to, "karin"}});

    EXPECT_THAT(refusals(c, Act::assign, {{F::as, "handler"}, {F::to, "lisa"}}), IsEmpty());
}

TEST_F(Charge, TheUnitsFieldDecidesTheRole) {
    procedure.levels[1].roles = {"sas", "mas"};
    procedure.levels[1].by_field = {{"social", "sas"}, {"medical", "mas"}};
    organisation.staff.push_back({.id = "siv", .name = "Siv", .roles = {"sas"}});
    organisation.staff.push_back({.id = "maj", .name = "Maj", .roles = {"mas"}});
    const Case c = registered({{F::unit, "school"}});

    EXPECT_THAT(reasons(attempt(c, Act::escalate, {{F::ground, "handling"}, {F::to, "siv"}})),
                ElementsAre(Reason::role_of_the_level));
    EXPECT_THAT(able_to_take_over(c, personal, 2, world()), ElementsAre("maj"));
}

TEST_F(Charge, WhoIsBarredIsNotAmongThoseWhoMayTakeOver) {
    organisation.staff[1].roles = {"department-head"};

    EXPECT_THAT(able_to_take_over(registered(), personal, 2, world()),
                ElementsAre("lisa", "karin"));
    EXPECT_THAT(able_to_take_over(about_lisa(), personal, 2, world()), ElementsAre("karin"));
}

TEST_F(Charge, NoLevelIsSkipped) {
    const auto against = refusals(registered(), Act::escalate,
                                  {{F::ground, "overdue"}, {F::to, "ulla"}, {F::level, "3"}});

    EXPECT_THAT(against, ElementsAre(Refusal{
                             Reason::level_skipped, {{"level", "3"}, {"next", "2"}}, "O10", true}));
}

TEST_F(Charge, WhoIsNotSatisfiedIsHeardFurtherWhereThatIsADuty) {
    const Case c = after(answered(), Act::follow_up, {{F::satisfied_outcome, "no"}}, "2026-03-11");
    EXPECT_THAT(refusals(c, Act::close, {}, "2026-03-12"), IsEmpty());

    procedure.levels[1].duty = true;
    EXPECT_THAT(refusals(c, Act::close, {}, "2026-03-12"),
                ElementsAre(Refusal{
                    Reason::not_satisfied, {{"level", "2"}, {"title", "head"}}, "O10", true}));
}

TEST(ARole, ComesWithManagingUnits) {
    const Organisation organisation{
        .units = {{.id = "care", .name = "", .manager = "karin"},
                  {.id = "north", .name = "", .part_of = "care", .manager = "eva"}},
        .staff = {{.id = "eva", .name = ""}, {.id = "karin", .name = ""}}};
    const Member& eva = *organisation.member("eva");
    const Member& karin = *organisation.member("karin");

    EXPECT_TRUE(has_role(organisation, eva, "unit-manager", "north"));
    EXPECT_FALSE(has_role(organisation, eva, "department-head", "north"));
    EXPECT_TRUE(has_role(organisation, karin, "department-head", "north"));
    EXPECT_TRUE(has_role(organisation, karin, "department-head", "care"));
    EXPECT_FALSE(has_role(organisation, karin, "committee", "north"));
}

}  // namespace
}  // namespace klag::core
