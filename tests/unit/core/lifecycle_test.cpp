#include "core/lifecycle.h"

#include "core/gates.h"
#include "core/transitions.h"
#include "support/lifecycle_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::core {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::Not;
using F = core::Field;

class Lifecycle : public LifecycleFixture {};

TEST_F(Lifecycle, ANewCaseIsReceivedAtLevelOne) {
    const State state = fold(registered());

    EXPECT_EQ(state.status, Status::received);
    EXPECT_EQ(state.level, 1);
}

TEST_F(Lifecycle, TellingThePlanTakesItIntoHandling) {
    EXPECT_EQ(status(handled()), Status::in_handling);
}

TEST_F(Lifecycle, AComplaintWaitsAfterTheAnswer) {
    EXPECT_EQ(status(answered()), Status::answered);
}

TEST_F(Lifecycle, AnAnswerClosesASuggestion) {
    const Case c = registered({{F::kind, "suggestion"}});

    const Case closed = after(c, Act::answer, {{F::explanation, "Thank you."}});

    EXPECT_EQ(status(closed), Status::closed);
    EXPECT_EQ(fold(closed).closed_as, "answered");
}

TEST_F(Lifecycle, PraiseIsPassedOnBeforeItIsClosed) {
    const Case c = registered({{F::kind, "praise"}});

    EXPECT_THAT(refusals(c, Act::answer, {{F::explanation, "Thank you."}}),
                Contains(Field(&Refusal::reason, Reason::gate)));

    const Case told = after(c, Act::inform, {{F::told, "staff"}, {F::passed_on, "yes"}});
    EXPECT_EQ(status(after(told, Act::answer, {{F::explanation, "Thank you."}})), Status::closed);
}

TEST_F(Lifecycle, IsNotAnsweredBeforeItIsHandled) {
    EXPECT_THAT(refusals(registered(), Act::answer, {{F::explanation, "No."}}),
                Contains(Field(&Refusal::reason, Reason::wrong_status)));
}

TEST_F(Lifecycle, IsAcknowledgedOnceALevel) {
    const Case once = after(registered(), Act::acknowledge);

    EXPECT_THAT(refusals(once, Act::acknowledge),
                Contains(Field(&Refusal::reason, Reason::already_acknowledged)));
}

TEST_F(Lifecycle, MayBeAcknowledgedAgainAtTheNextLevel) {
    const Case once = after(registered(), Act::acknowledge);
    const Case higher = after(once, Act::escalate, {{F::ground, "handling"}});

    EXPECT_EQ(fold(higher).level, 2);
    EXPECT_THAT(refusals(higher, Act::acknowledge), IsEmpty());
}

TEST_F(Lifecycle, SatisfactionIsKnownBeforeClosing) {
    EXPECT_THAT(refusals(answered(), Act::close, {}, "2026-03-11"),
                Contains(Field(&Refusal::source, "O10")));

    const Case asked =
        after(answered(), Act::follow_up, {{F::satisfied_outcome, "yes"}}, "2026-03-11");
    EXPECT_EQ(status(after(asked, Act::close, {}, "2026-03-11")), Status::closed);
}

TEST_F(Lifecycle, AGateCanBeSetAsideWithAReason) {
    const Facts override{{F::override_rule, "closing-demand"}, {F::reason, "has died"}};

    EXPECT_EQ(status(after(answered(), Act::close, override, "2026-03-11")), Status::closed);
}

TEST_F(Lifecycle, AnOverrideIsKnownByTheDemandsThatWereNotMetBeforeIt) {
    const Facts override{{F::override_rule, "closing-demand"}, {F::reason, "has died"}};
    const Case closed = after(answered(), Act::close, override, "2026-03-11");
    const auto open = refusals(answered(), Act::close, {}, "2026-03-11");
    ASSERT_THAT(open, Not(IsEmpty()));

    EXPECT_EQ(demands_set_aside(closed, closed.events.back(), procedure), open);
    EXPECT_THAT(demands_set_aside(closed, closed.events.front(), procedure), IsEmpty());

    const Case reopened =
        after(closed, Act::reopen, {{F::reopen_reason, "new-facts"}}, "2026-03-12");
    EXPECT_EQ(demands_set_aside(reopened, closed.events.back(), procedure), open);
}

TEST_F(Lifecycle, AnOverrideWithoutAReasonIsNone) {
    EXPECT_THAT(
        refusals(answered(), Act::close, {{F::override_rule, "closing-demand"}}, "2026-03-11"),
        Contains(Field(&Refusal::reason, Reason::gate)));
}

TEST_F(Lifecycle, TheHighestLevelGoesNoHigher) {
    Case c = registered();
    for (int level = 2; level <= 3; ++level) c = after(c, Act::escalate, {{F::ground, "outcome"}});

    EXPECT_THAT(refusals(c, Act::escalate, {{F::ground, "outcome"}}),
                Contains(Field(&Refusal::reason, Reason::top_level)));
}

TEST_F(Lifecycle, AnAnsweredCaseCanBeEscalatedAfterClosing) {
    const Case asked =
        after(answered(), Act::follow_up, {{F::satisfied_outcome, "no-reply"}}, "2026-03-11");
    const Case closed = after(asked, Act::close, {}, "2026-03-11");

    EXPECT_EQ(status(after(closed, Act::escalate, {{F::ground, "outcome"}}, "2026-03-12")),
              Status::in_handling);
}

TEST_F(Lifecycle, AWithdrawnCaseIsReopenedNotEscalated) {
    const Case withdrawn = after(registered(), Act::withdraw);

    EXPECT_THAT(refusals(withdrawn, Act::escalate, {{F::ground, "outcome"}}),
                Contains(Field(&Refusal::reason, Reason::wrong_status)));
    EXPECT_EQ(status(after(withdrawn, Act::reopen, {{F::reopen_reason, "resumed"}})),
              Status::in_handling);
}

TEST_F(Lifecycle, AnonymousCasesHaveNobodyToTell) {
    const Case c = registered({{F::anonymous, "yes"}});

    for (const Act act : {Act::acknowledge, Act::escalate})
        EXPECT_THAT(refusals(c, act, {{F::ground, "outcome"}}),
                    Contains(Field(&Refusal::reason, Reason::anonymous)))
            << name(act);
    EXPECT_EQ(fold(after(c, Act::close)).closed_as, "no-answer-possible");
}

TEST_F(Lifecycle, AnonymousIsRefusedByTheWebForm) {
    const Case none{.uid = std::string(32, 'a'), .number = "K-2026-0001", .events = {}};
    const Facts facts{{F::received, "2026-03-02"}, {F::procedure, "p"}, {F::kind, "complaint"},
                      {F::channel, "web-form"},    {F::unit, "north"},  {F::words, "cold food"},
                      {F::anonymous, "yes"}};

    EXPECT_THAT(refusals(none, Act::register_, facts, "2026-03-02"),
                Contains(Field(&Refusal::source, "O15")));
}

TEST_F(Lifecycle, SeriousComplaintsAreNotSolvedOnTheSpot) {
    const Case c = registered({{F::severity, "serious"}});

    EXPECT_THAT(refusals(c, Act::answer,
                         {{F::solved, "yes"}, {F::satisfied, "yes"}, {F::explanation, "Sorry."}}),
                Contains(Field(&Refusal::reason, Reason::serious_not_on_the_spot)));
}

TEST_F(Lifecycle, SeriousComplaintsGoToAManager) {
    const Case c = registered({{F::severity, "serious"}});

    EXPECT_THAT(refusals(c, Act::assign, {{F::as, "handler"}, {F::to, "anna"}}),
                Contains(Field(&Refusal::source, "O08")));
    EXPECT_THAT(refusals(c, Act::assign, {{F::as, "handler"}, {F::to, "eva"}}), IsEmpty());
}

TEST_F(Lifecycle, ThePersonComplainedAboutDoesNotInvestigate) {
    const Case c = registered();
    personal.events[c.events.front().id] = Facts{{F::about_staff, "eva"}};

    EXPECT_THAT(refusals(c, Act::assign, {{F::as, "investigator"}, {F::to, "eva"}}),
                Contains(Field(&Refusal::reason, Reason::not_independent)));
}

TEST_F(Lifecycle, AManagersRoleIsOneThatTheProcedureNames) {
    const Case c = registered({{F::severity, "serious"}});
    organisation.staff.front().roles = {"quality-head"};
    procedure.serious_roles = {"quality-head"};

    EXPECT_THAT(refusals(c, Act::assign, {{F::as, "handler"}, {F::to, "anna"}}), IsEmpty());
}

TEST_F(Lifecycle, ARoleThatTheProcedureDoesNotNameMakesNoManager) {
    const Case c = registered({{F::severity, "serious"}});
    organisation.staff.front().roles = {"manager"};
    procedure.serious_roles = {"quality-head"};

    EXPECT_THAT(refusals(c, Act::assign, {{F::as, "handler"}, {F::to, "anna"}}),
                Contains(Field(&Refusal::reason, Reason::serious_needs_manager)));
}

TEST_F(Lifecycle, WithoutNamedRolesThoseOfTheLevelsAboveTheFirstAreManagers) {
    procedure.levels = {{.number = 1, .title = "unit", .roles = {"nurse"}},
                        {.number = 2, .title = "head", .roles = {"department-head"}},
                        {.number = 3, .title = "committee", .roles = {"committee"}}};

    EXPECT_THAT(manager_roles(procedure), ElementsAre("department-head", "committee"));
}

TEST_F(Lifecycle, ASeriousComplaintForNoManagerIsAdvisedAgainst) {
    const Case c = registered({{F::severity, "serious"}});
    procedure.serious_to_manager = Force::advised;

    EXPECT_THAT(advice(c, Act::assign, {{F::as, "handler"}, {F::to, "anna"}}),
                ElementsAre(Advice{Advice::Code::not_a_manager, {{"staff", "anna"}}, "O08"}));
}

TEST_F(Lifecycle, ASeriousComplaintForAManagerNeedsNoAdvice) {
    const Case c = registered({{F::severity, "serious"}});
    procedure.serious_to_manager = Force::advised;

    EXPECT_THAT(advice(c, Act::assign, {{F::as, "handler"}, {F::to, "eva"}}), IsEmpty());
}

TEST_F(Lifecycle, NothingIsAdvisedWhereTheProcedureAdvisesNothing) {
    const Case c = registered({{F::severity, "serious"}});
    procedure.serious_to_manager = Force::none;

    EXPECT_THAT(advice(c, Act::assign, {{F::as, "handler"}, {F::to, "anna"}}), IsEmpty());
}

TEST_F(Lifecycle, ThePersonComplainedAboutIsAdvisedAgainst) {
    const Case c = registered();
    personal.events[c.events.front().id] = Facts{{F::about_staff, "anna"}};
    procedure.independence = Force::advised;
    procedure.independence_source = "S06";

    EXPECT_THAT(advice(c, Act::assign, {{F::as, "investigator"}, {F::to, "anna"}}),
                ElementsAre(Advice{Advice::Code::not_independent, {{"staff", "anna"}}, "S06"}));
}

TEST_F(Lifecycle, AComplaintThatBecomesSeriousIsSentToTheNearestManager) {
    const Case c = after(registered(), Act::assign, {{F::as, "handler"}, {F::to, "anna"}});

    EXPECT_THAT(advice(c, Act::classify, {{F::severity, "serious"}}),
                ElementsAre(Advice{Advice::Code::serious_to_manager, {{"staff", "eva"}}, "O08"}));
}

TEST_F(Lifecycle, AComplaintThatWasSeriousIsNotSentToTheManagerAgain) {
    const Case c = registered({{F::severity, "serious"}});

    EXPECT_THAT(advice(c, Act::note, {{F::note, "Sara called."}}), IsEmpty());
}

TEST_F(Lifecycle, AManagerWhoHandlesItAlreadyNeedsNoAdviceWhenItBecomesSerious) {
    const Case c = after(registered(), Act::assign, {{F::as, "handler"}, {F::to, "eva"}});

    EXPECT_THAT(advice(c, Act::classify, {{F::severity, "serious"}}), IsEmpty());
}

TEST_F(Lifecycle, WhereNobodyIsNamedManagerTheAdviceNamesNobody) {
    organisation.units.front().manager = "";
    const Case c = registered();

    EXPECT_THAT(advice(c, Act::classify, {{F::severity, "serious"}}),
                ElementsAre(Advice{Advice::Code::serious_to_manager, {}, "O08"}));
}

TEST_F(Lifecycle, AUnitThatEndedNamesTheOneThatTookOver) {
    organisation.units.push_back(
        {.id = "old", .name = "Old", .successor = "older", .to = "2025-12-31"_d});
    organisation.units.push_back(
        {.id = "older", .name = "Older", .successor = "south", .to = "2025-12-31"_d});
    const auto against = refusals(registered(), Act::forward, {{F::unit, "old"}});

    ASSERT_THAT(against, Contains(Field(&Refusal::reason, Reason::unknown_value)));
    EXPECT_EQ(against.front().values.at("successor"), "south");
}

TEST(ADemand, IsFoundByItsName) {
    for (const std::string& each : demand_names()) EXPECT_EQ(name(*demand_named(each)), each);
    EXPECT_EQ(demand_named("count"), std::nullopt);
}

TEST_F(Lifecycle, StaffWhoHaveLeftAreNotChosen) {
    EXPECT_THAT(refusals(registered(), Act::assign, {{F::as, "handler"}, {F::to, "per"}}),
                Contains(Field(&Refusal::reason, Reason::unknown_value)));
}

TEST_F(Lifecycle, OnlyThePersonSaysThatItIsNoComplaint) {
    EXPECT_THAT(refusals(registered(), Act::classify, {{F::kind, "suggestion"}}),
                Contains(Field(&Refusal::reason, Reason::kind_needs_wish)));
    EXPECT_THAT(
        refusals(registered(), Act::classify, {{F::kind, "suggestion"}, {F::at_wish, "yes"}}),
        IsEmpty());
}

TEST_F(Lifecycle, NothingHappensInTheFuture) {
    EXPECT_THAT(refusals(registered(), Act::acknowledge, {}, "2026-06-02"),
                Contains(Field(&Refusal::reason, Reason::in_future)));
}

TEST_F(Lifecycle, NothingHappensBeforeTheReceipt) {
    EXPECT_THAT(refusals(registered(), Act::acknowledge, {}, "2026-03-01"),
                Contains(Field(&Refusal::reason, Reason::before_receipt)));
}

TEST_F(Lifecycle, ANoteMayLieBeforeTheLastChange) {
    EXPECT_THAT(refusals(answered(), Act::note, {{F::note, "a call"}}, "2026-03-05"), IsEmpty());
    EXPECT_THAT(refusals(answered(), Act::follow_up, {{F::satisfied_outcome, "yes"}}, "2026-03-05"),
                Contains(Field(&Refusal::reason, Reason::before_last_act)));
}

TEST_F(Lifecycle, ALetterThatWasSentCannotBeVoided) {
    const Case told = after(registered(), Act::acknowledge, {{F::letter, "acknowledgement"}});

    EXPECT_THAT(refusals(told, Act::void_, {{F::reason, "a test"}}),
                Contains(Field(&Refusal::reason, Reason::letter_was_sent)));
}

TEST_F(Lifecycle, ARelativeGetsNoAnswerWithoutConsent) {
    const Case c = after(registered({{F::complainant, "relative"}}), Act::plan,
                         {{F::handling, "dialogue"}, {F::until, "2026-03-20"}});

    EXPECT_THAT(refusals(c, Act::answer, {{F::explanation, "…"}}),
                Contains(Field(&Refusal::reason, Reason::no_consent)));
}

const Clock* clock_named(const State& state, const std::string& id) {
    for (const Clock& clock : state.clocks)
        if (clock.entry.id == id) return &clock;
    return nullptr;
}

TEST_F(Lifecycle, ARegistrationStartsTheClocksFromTheReceipt) {
    const State state = fold(registered());
    const Clock* plan = clock_named(state, "plan");

    ASSERT_NE(plan, nullptr);
    EXPECT_EQ(plan->entry.due.iso(), "2026-03-16");
    EXPECT_TRUE(plan->running());
}

TEST_F(Lifecycle, AnActMeetsItsClockAndStartsThePromise) {
    const State state = fold(handled());

    EXPECT_EQ(clock_named(state, "plan")->met->iso(), "2026-03-03");
    EXPECT_EQ(clock_named(state, "promise")->entry.due.iso(), "2026-03-20");
}

TEST_F(Lifecycle, AnExtensionMovesTheClockAndKeepsTheFirstDate) {
    const Case moved = after(handled(), Act::extend,
                             {{F::clock, "promise"}, {F::until, "2026-04-01"}, {F::reason, "…"}});
    const State state = fold(moved);

    EXPECT_EQ(clock_named(state, "promise")->entry.due.iso(), "2026-04-01");
    EXPECT_EQ(clock_named(state, "promise")->original.iso(), "2026-03-20");
    EXPECT_TRUE(clock_named(state, "promise")->extended());
}

TEST_F(Lifecycle, ALateNoticeOfDelayIsRefused) {
    const Facts facts{{F::clock, "promise"}, {F::until, "2026-04-01"}, {F::reason, "…"}};

    EXPECT_THAT(refusals(handled(), Act::extend, facts, "2026-03-21"),
                Contains(Field(&Refusal::reason, Reason::extension_late)));
}

TEST_F(Lifecycle, AnExtensionMeetsTheClockThatWaitsForNewsAndStartsItAnew) {
    procedure.clocks.push_back({.id = "news",
                                .title = "news of how it goes",
                                .from = {*Trigger::parse("plan"), *Trigger::parse("extend")},
                                .until = {*Trigger::parse("extend")},
                                .within = Term{2, Term::Unit::weeks}});
    const Case moved =
        after(handled(), Act::extend,
              {{F::clock, "promise"}, {F::until, "2026-03-27"}, {F::reason, "ill"}}, "2026-03-10");

    const State state = fold(moved);
    EXPECT_TRUE(clock_named(state, "news")->met);
    EXPECT_EQ(clock_named(state, "news-2")->entry.due.iso(), "2026-03-24");
}

TEST_F(Lifecycle, AnExtensionHasALongest) {
    const Facts facts{{F::clock, "promise"}, {F::until, "2026-05-01"}, {F::reason, "…"}};

    EXPECT_THAT(refusals(handled(), Act::extend, facts),
                Contains(Field(&Refusal::reason, Reason::extension_too_long)));
}

TEST_F(Lifecycle, EscalatingStopsTheOldLevelsClocks) {
    const Case higher = after(handled(), Act::escalate, {{F::ground, "handling"}});

    EXPECT_TRUE(clock_named(fold(higher), "promise")->cancelled);
}

TEST_F(Lifecycle, AReclassifiedCaseLosesTheClocksOfItsOldKind) {
    const Case other =
        after(registered(), Act::classify, {{F::kind, "suggestion"}, {F::at_wish, "yes"}});

    EXPECT_TRUE(clock_named(fold(other), "plan")->cancelled);
}

TEST_F(Lifecycle, ACorrectedReceiptMovesTheClock) {
    const Case corrected = after(registered(), Act::correct, {{F::received, "2026-02-27"}});

    EXPECT_EQ(clock_named(fold(corrected), "plan")->entry.due.iso(), "2026-03-13");
}

TEST_F(Lifecycle, ACorrectedReceiptMovesAMetClockToo) {
    const State state = fold(after(handled(), Act::correct, {{F::received, "2026-02-02"}}));
    const Clock* plan = clock_named(state, "plan");

    ASSERT_NE(plan, nullptr);
    EXPECT_EQ(plan->entry.due.iso(), "2026-02-16");
    EXPECT_EQ(plan->met->iso(), "2026-03-03");
}

TEST_F(Lifecycle, NobodyIsPromisedADayThatHasPassed) {
    const Facts facts{{F::handling, "dialogue"}, {F::until, "2026-03-01"}};

    EXPECT_THAT(refusals(registered(), Act::plan, facts),
                Contains(Field(&Refusal::reason, Reason::promise_in_the_past)));
}

TEST_F(Lifecycle, AReceiptOfLongAgoIsASlip) {
    EXPECT_THAT(refusals(registered(), Act::correct, {{F::received, "1026-03-02"}}),
                Contains(Field(&Refusal::reason, Reason::long_ago)));
}

TEST_F(Lifecycle, ACaseIsNoDuplicateOfItself) {
    EXPECT_THAT(refusals(registered(), Act::close, {{F::duplicate_of, "K-2026-0001"}}),
                Contains(Field(&Refusal::reason, Reason::duplicate_of_itself)));
}

TEST_F(Lifecycle, ANewMeasureSaysWhatIsToBeDone) {
    EXPECT_EQ(refusals(handled(), Act::action, {{F::owner, "anna"}}).at(0).values.at("field"),
              "what");
}

TEST_F(Lifecycle, WordOnAnEarlierMeasureSaysSomething) {
    const Case c = after(handled(), Act::action, {{F::what, "A list at the door"}});

    EXPECT_EQ(refusals(c, Act::action, {{F::action, "1"}}).size(), 1U);
    EXPECT_THAT(refusals(c, Act::action, {{F::action, "1"}, {F::done, "2026-03-03"}}), IsEmpty());
}

TEST_F(Lifecycle, AClassificationSaysSomething) {
    EXPECT_EQ(refusals(registered(), Act::classify).at(0).values.at("field"), "category");
    EXPECT_EQ(refusals(registered(), Act::classify, {{F::issue, "2"}}).size(), 1U);
}

TEST_F(Lifecycle, ACorrectionWithoutAValueTakesTheFactBack) {
    const Case c = after(registered({{F::danger, "yes"}, {F::diary, "2026/1"}}), Act::correct,
                         {{F::corrected, "danger"}});

    EXPECT_FALSE(fold(c).facts.has(F::danger));
    EXPECT_TRUE(fold(c).facts.has(F::diary));
}

TEST_F(Lifecycle, WhatEveryCaseHasCannotBeTakenBack) {
    for (const char* fact : {"unit", "channel", "received", "name"})
        EXPECT_EQ(refusals(registered(), Act::correct, {{F::corrected, fact}}).size(), 1U) << fact;
}

TEST_F(Lifecycle, APrivateFactIsTakenBackToo) {
    Case c = registered();
    PrivateCase kept;
    kept.events[c.events[0].id] = {{F::name, "Sara"}, {F::phone, "1"}};
    c = after(c, Act::correct, {{F::corrected, "phone"}});

    EXPECT_EQ(latest(c, kept, F::phone), "");
    EXPECT_EQ(people(c, kept).at(0).facts, (Facts{{F::name, "Sara"}}));
}

TEST_F(Lifecycle, ACaseGoesOnUnderOneThatIsNoDuplicateItself) {
    const Case c = after(handled(), Act::close, {{F::duplicate_of, "K-2026-0002"}});

    EXPECT_FALSE(may_go_on(fold(c)));
    EXPECT_TRUE(may_go_on(fold(answered())));
}

TEST_F(Lifecycle, IsHandedOverToEachOnce) {
    procedure.handover = {{"sas", "", ""}};
    procedure.gates.clear();
    const Case closed = after(answered(), Act::close, {}, "2026-03-11");
    const Case c = after(closed, Act::handover, {{F::recipient, "sas"}}, "2026-03-11");

    EXPECT_EQ(refusals(c, Act::handover, {{F::recipient, "sas"}}, "2026-03-11").at(0).reason,
              Reason::handed_over_before);
}

TEST_F(Lifecycle, EachIssueHasAnOutcomeOfItsOwn) {
    const Case two = after(handled(), Act::classify, {{F::issue, "2"}, {F::category, "food"}});
    const Case one = after(two, Act::decide, {{F::issue, "2"}, {F::outcome, "upheld"}});

    EXPECT_FALSE(is_decided(fold(one)));
    EXPECT_TRUE(
        is_decided(fold(after(one, Act::decide, {{F::issue, "1"}, {F::outcome, "not-upheld"}}))));
}

TEST_F(Lifecycle, AnAppealAboutTheHandlingLeavesTheOutcomesAlone) {
    Case c = after(handled(), Act::decide, {{F::outcome, "upheld"}});
    c = after(c, Act::answer, {{F::explanation, "…"}});
    c = after(c, Act::escalate, {{F::ground, "handling"}});
    c = after(c, Act::decide, {{F::outcome, "not-upheld"}, {F::handling_finding, "upheld"}});
    const State state = fold(c);

    EXPECT_EQ(state.issues.front().facts.get(F::outcome), "upheld");
    EXPECT_TRUE(is_decided(state));
}

TEST_F(Lifecycle, ForwardingOutsideWaitsForTheReceipt) {
    const Case out =
        after(registered(), Act::forward, {{F::outside, "yes"}, {F::recipient_name, "the region"}});

    EXPECT_EQ(status(out), Status::forwarded);
    EXPECT_EQ(fold(after(out, Act::confirm)).closed_as, "forwarded");
    EXPECT_EQ(status(after(out, Act::return_)), Status::received);
}

TEST_F(Lifecycle, ForwardingInsideCountsAHop) {
    const State state = fold(after(registered(), Act::forward, {{F::unit, "south"}}));

    EXPECT_EQ(state.hops, 1);
    EXPECT_EQ(state.facts.get(F::unit), "south");
}

TEST_F(Lifecycle, EveryReasonHasAName) {
    for (int i = 0; i < static_cast<int>(Reason::count_); ++i)
        EXPECT_FALSE(name(static_cast<Reason>(i)).empty());
}

}  // namespace
}  // namespace klag::core
