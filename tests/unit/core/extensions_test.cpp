#include "core/extensions.h"

#include "support/lifecycle_fixture.h"

#include <gmock/gmock.h>

namespace klag::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The date promised is 20 March; it is `today`.
class APromise : public LifecycleFixture {
  protected:
    APromise() { today = "2026-03-25"_d; }

    Facts plan_until(const std::string& day) {
        return {{F::handling, "dialogue"}, {F::until, day}};
    }

    const Facts notice{
        {F::clock, "promise"}, {F::until, "2026-04-01"}, {F::reason, "ill"}, {F::letter, "delay"}};
};

TEST_F(APromise, IsNotMovedByASecondPlan) {
    EXPECT_THAT(
        refusals(handled(), Act::plan, plan_until("2026-03-27"), "2026-03-10"),
        ElementsAre(Refusal{Reason::promise_moved,
                            {{"clock", "promise"}, {"due", "2026-03-20"}, {"until", "2026-03-27"}},
                            "O04"}));
}

TEST_F(APromise, IsNotMovedByAPlanAfterItPassed) {
    EXPECT_THAT(
        refusals(handled(), Act::plan, plan_until("2026-03-27"), "2026-03-21"),
        ElementsAre(Refusal{
            Reason::promise_moved,
            {{"clock", "promise"}, {"due", "2026-03-20"}, {"until", "2026-03-27"}, {"late", "yes"}},
            "O04"}));
}

TEST_F(APromise, MayComeEarlier) {
    EXPECT_THAT(refusals(handled(), Act::plan, plan_until("2026-03-18"), "2026-03-10"), IsEmpty());
    EXPECT_THAT(refusals(handled(), Act::plan, plan_until("2026-03-20"), "2026-03-10"), IsEmpty());
}

TEST_F(APromise, IsMadeAnewAtAHigherLevel) {
    const Case higher = after(handled(), Act::escalate, {{F::ground, "overdue"}});

    EXPECT_THAT(refusals(higher, Act::plan, plan_until("2026-04-27")), IsEmpty());
}

TEST_F(APromise, IsNotExtendedInTimeByALetterOfToday) {
    EXPECT_THAT(
        refusals(handled(), Act::extend, notice, "2026-03-19"),
        ElementsAre(Refusal{Reason::notice_back_dated,
                            {{"clock", "promise"}, {"due", "2026-03-20"}, {"on", "2026-03-19"}},
                            "O04"}));
}

TEST_F(APromise, MayHaveBeenExtendedInTimeOnThePhone) {
    Facts told = notice;
    told.remove(F::letter);

    EXPECT_THAT(refusals(handled(), Act::extend, told, "2026-03-19"), IsEmpty());
}

TEST_F(APromise, IsExtendedByALetterBeforeItsDate) {
    today = "2026-03-20"_d;

    EXPECT_THAT(refusals(handled(), Act::extend, notice, "2026-03-19"), IsEmpty());
}

TEST_F(APromise, IsNotMovedToADayThatIsOver) {
    Facts late = notice;
    late.set(F::late, "yes");
    late.set(F::until, "2026-03-25");

    EXPECT_THAT(refusals(handled(), Act::extend, late, "2026-03-25"),
                ElementsAre(Refusal{Reason::extension_not_later,
                                    {{"clock", "promise"}, {"due", "2026-03-25"}}}));
}

TEST_F(APromise, IsNotMovedByALetterOfTodayToADayThatIsOver) {
    Facts late = notice;
    late.set(F::late, "yes");
    late.set(F::until, "2026-03-24");

    EXPECT_THAT(refusals(handled(), Act::extend, late, "2026-03-21"),
                ElementsAre(Refusal{Reason::extension_not_later,
                                    {{"clock", "promise"}, {"due", "2026-03-25"}}}));
}

TEST_F(APromise, MayHaveBeenMovedOnThePhoneToADayThatIsOverByNow) {
    Facts told = notice;
    told.remove(F::letter);
    told.set(F::until, "2026-03-24");

    EXPECT_THAT(refusals(handled(), Act::extend, told, "2026-03-19"), IsEmpty());
}

/// The answer to the complaint whose promise has passed on 20 March.
class AnAnswerOfAnEarlierDay : public APromise {
  protected:
    Facts answer{{F::explanation, "sorry"}, {F::letter, "outcome"}};
};

TEST_F(AnAnswerOfAnEarlierDay, DoesNotKeepADateThatPassedBeforeItsLetter) {
    EXPECT_THAT(
        refusals(handled(), Act::answer, answer, "2026-03-20"),
        ElementsAre(Refusal{Reason::letter_back_dated,
                            {{"clock", "promise"}, {"due", "2026-03-20"}, {"on", "2026-03-20"}},
                            "O04"}));
}

TEST_F(AnAnswerOfAnEarlierDay, MayBeLate) {
    EXPECT_THAT(refusals(handled(), Act::answer, answer, "2026-03-21"), IsEmpty());
}

TEST_F(AnAnswerOfAnEarlierDay, MayHaveBeenToldThen) {
    answer.remove(F::letter);
    EXPECT_THAT(refusals(handled(), Act::answer, answer, "2026-03-20"), IsEmpty());

    answer.update({{F::letter, "file-note"}, {F::channel, "phone"}});
    EXPECT_THAT(refusals(handled(), Act::answer, answer, "2026-03-20"), IsEmpty());
}

TEST_F(AnAnswerOfAnEarlierDay, IsGoodBeforeTheDate) {
    today = "2026-03-20"_d;

    EXPECT_THAT(refusals(handled(), Act::answer, answer, "2026-03-10"), IsEmpty());
}

/// The law's own term runs until 13 April, the date promised until 20 March.
class AnExtensionThatMovesAPromiseAlong : public APromise {
  protected:
    AnExtensionThatMovesAPromiseAlong() {
        procedure.clocks.push_back({.id = "answer",
                                    .title = "",
                                    .from = {*Trigger::parse("received")},
                                    .until = {*Trigger::parse("answer")},
                                    .within = Term{6, Term::Unit::weeks},
                                    .extendable = true,
                                    .source = "law"});
    }

    Facts to(const std::string& day) {
        return {{F::clock, "answer"}, {F::until, day}, {F::reason, "ill"}, {F::letter, "delay"}};
    }

    std::vector<Reason> reasons(const Facts& facts, std::string_view on) {
        std::vector<Reason> out;
        for (const Refusal& refusal : refusals(handled(), Act::extend, facts, on))
            out.push_back(refusal.reason);
        return out;
    }
};

TEST_F(AnExtensionThatMovesAPromiseAlong, IsNotToldInTimeByALetterOfToday) {
    EXPECT_THAT(
        refusals(handled(), Act::extend, to("2026-05-01"), "2026-03-19"),
        ElementsAre(Refusal{Reason::notice_back_dated,
                            {{"clock", "promise"}, {"due", "2026-03-20"}, {"on", "2026-03-19"}},
                            "law"}));
}

TEST_F(AnExtensionThatMovesAPromiseAlong, IsLateWhenThePromiseHasPassed) {
    Facts late = to("2026-05-01");
    late.set(F::late, "yes");

    EXPECT_THAT(reasons(to("2026-05-01"), "2026-03-25"), ElementsAre(Reason::extension_late));
    EXPECT_THAT(reasons(late, "2026-03-25"), IsEmpty());
}

TEST_F(AnExtensionThatMovesAPromiseAlong, MayHaveBeenToldInTimeOnThePhone) {
    Facts told = to("2026-05-01");
    told.remove(F::letter);

    EXPECT_THAT(reasons(told, "2026-03-19"), IsEmpty());
}

TEST_F(AnExtensionThatMovesAPromiseAlong, IsAdvisedWhereAPromiseGoesBeyondTheTerm) {
    EXPECT_THAT(advice(registered(), Act::plan, plan_until("2026-04-13")), IsEmpty());
    EXPECT_THAT(
        advice(registered(), Act::plan, plan_until("2026-04-14")),
        ElementsAre(Advice{Advice::Code::promise_after_deadline,
                           {{"clock", "answer"}, {"due", "2026-04-13"}, {"until", "2026-04-14"}},
                           "law"}));
}

/// Ten weeks, and at most four more, from the receipt on Saturday 7 March.
class AnExtensionInTheNetherlands : public LifecycleFixture {
  protected:
    AnExtensionInTheNetherlands() {
        calendar = test::netherlands();
        procedure.clocks = {{.id = "answer",
                             .title = "",
                             .from = {*Trigger::parse("received")},
                             .until = {*Trigger::parse("answer")},
                             .within = Term{10, Term::Unit::weeks},
                             .extendable = true,
                             .longest_extension = Term{4, Term::Unit::weeks}}};
    }

    std::string latest() {
        const Case c = registered({{F::received, "2026-03-07"}});
        return latest_extension(procedure.clocks[0], fold(c).clocks[0], world())->iso();
    }

    Case registered(const Facts& facts) {
        Facts all{{F::procedure, "p"}, {F::kind, "complaint"}, {F::channel, "phone"},
                  {F::unit, "north"},  {F::words, "noise"},    {F::name, "Sara"}};
        all.update(facts);
        return after({.uid = std::string(32, 'a'), .number = "K-2026-0001", .events = {}},
                     Act::register_, all, "2026-03-09");
    }
};

TEST_F(AnExtensionInTheNetherlands, CountsFromTheDateThatItMoves) {
    EXPECT_EQ(latest(), "2026-06-15");
}

TEST_F(AnExtensionInTheNetherlands, ThatIsOneTermOfMoreThanTwelveWeeksEndsOnItsSaturday) {
    procedure.clocks[0].one_term = true;

    EXPECT_EQ(latest(), "2026-06-13");
}

/// The rule was changed after the promise was made; the person was told its date by the old one.
class AnExtensionAfterAChange : public APromise {
  protected:
    AnExtensionAfterAChange() {
        today = "2026-03-10"_d;
        procedure.object_id = "old";
    }

    /// Refusals of a new date under today's rules, with the rules of then at hand.
    std::vector<Reason> reasons(const Case& c, const Procedure& then, const std::string& until) {
        World now = world();
        now.earlier = {then};
        const Facts facts{{F::clock, "promise"}, {F::until, until}, {F::reason, "ill"}};
        const auto recorded = record(c, personal, event(Act::extend, facts, "2026-03-10"),
                                     facts.of(Plane::personal), now);
        std::vector<Reason> out;
        if (const auto* against = std::get_if<std::vector<Refusal>>(&recorded))
            for (const Refusal& refusal : *against) out.push_back(refusal.reason);
        return out;
    }
};

TEST_F(AnExtensionAfterAChange, GoesAsFarAsTheRuleThatTheDateBeganUnder) {
    const Case c = handled();
    const Procedure then = procedure;
    procedure.object_id = "new";
    procedure.clocks[1].longest_extension = Term{1, Term::Unit::weeks};

    EXPECT_THAT(reasons(c, then, "2026-04-17"), IsEmpty());
    EXPECT_THAT(reasons(c, then, "2026-04-18"), ElementsAre(Reason::extension_too_long));
}

TEST_F(AnExtensionAfterAChange, IsNotMadeLongerByAWiderRule) {
    const Case c = handled();
    const Procedure then = procedure;
    procedure.object_id = "new";
    procedure.clocks[1].longest_extension = Term{40, Term::Unit::weeks};

    EXPECT_THAT(reasons(c, then, "2026-05-20"), ElementsAre(Reason::extension_too_long));
}

TEST_F(AnExtensionAfterAChange, GoesByTodaysRuleWhereTheOldOneIsNotAtHand) {
    const Case c = handled();
    procedure.object_id = "new";
    procedure.clocks[1].longest_extension = Term{1, Term::Unit::weeks};

    EXPECT_THAT(reasons(c, Procedure{}, "2026-04-17"), ElementsAre(Reason::extension_too_long));
}

}  // namespace
}  // namespace klag::core
