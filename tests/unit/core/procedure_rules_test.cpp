// Rules that a procedure switches on: conditions of acts, the short way, extensions, other people.
#include "core/case_clocks.h"
#include "support/lifecycle_fixture.h"

#include <gmock/gmock.h>

namespace klag::core {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ProcedureRules : public LifecycleFixture {
  protected:
    std::vector<Reason> reasons(const Case& before, Act act, const Facts& facts = {},
                                std::string_view on = "2026-03-03") {
        std::vector<Reason> out;
        for (const Refusal& refusal : refusals(before, act, facts, on))
            out.push_back(refusal.reason);
        return out;
    }

    Facts extension(std::string_view until) {
        return {{F::clock, "promise"}, {F::until, std::string{until}}, {F::reason, "illness"}};
    }

    static Facts with(Facts facts, Field field, std::string value) {
        facts.set(field, std::move(value));
        return facts;
    }
};

TEST_F(ProcedureRules, ACaseToldOnlyInWritingIsNotToldTheWayTheSourceWants) {
    procedure.conditions = {{.act = *Trigger::parse("plan"),
                             .needs = {{F::orally, "*"}, {F::in_writing, "*"}},
                             .source = "N03"}};
    const Facts written{
        {F::handling, "dialogue"}, {F::until, "2026-03-20"}, {F::in_writing, "2026-03-03"}};

    const auto against = refusals(registered(), Act::plan, written);
    ASSERT_EQ(against.size(), 1U);
    EXPECT_EQ(against.front().reason, Reason::condition);
    EXPECT_EQ(against.front().values.at("needs"), "orally");
    EXPECT_EQ(against.front().source, "N03");
    EXPECT_THAT(reasons(registered(), Act::plan, with(written, F::orally, "2026-03-03")),
                IsEmpty());
}

TEST_F(ProcedureRules, AConditionHoldsOnlyInItsScope) {
    procedure.conditions = {{.act = *Trigger::parse("acknowledge"),
                             .needs = {{F::record_copied, "*"}},
                             .scope = {.channels = {"phone"}}}};

    EXPECT_THAT(reasons(registered(), Act::acknowledge), ElementsAre(Reason::condition));
    EXPECT_THAT(reasons(registered({{F::channel, "web-form"}}), Act::acknowledge), IsEmpty());
}

TEST_F(ProcedureRules, AConditionThatOnlyAdvisesIsAHint) {
    procedure.conditions = {{.act = *Trigger::parse("acknowledge"),
                             .needs = {{F::record_copied, "*"}},
                             .force = Force::advised}};

    const auto recorded = attempt(registered(), Act::acknowledge);
    const auto& advice = std::get<Accepted>(recorded).advice;
    ASSERT_EQ(advice.size(), 1U);
    EXPECT_EQ(advice.front().code, Advice::Code::condition);
    EXPECT_EQ(advice.front().values.at("needs"), "record-copied");
}

TEST_F(ProcedureRules, AConditionIsSetAsideWithAReason) {
    procedure.conditions = {
        {.act = *Trigger::parse("acknowledge"), .needs = {{F::record_copied, "*"}}}};
    const Facts facts{{F::override_rule, "condition"}, {F::reason, "she is deaf and wrote it"}};

    EXPECT_THAT(reasons(registered(), Act::acknowledge, facts), IsEmpty());
}

TEST_F(ProcedureRules, TheNoticeOfAnExtensionGoesToThoseWhomTheRuleNames) {
    procedure.conditions = {{.act = *Trigger::parse("extend clock=promise"),
                             .needs = {{F::told, "person-complained-about"}},
                             .source = "Awb 9:11"}};
    Facts facts = extension("2026-03-27");
    EXPECT_THAT(reasons(handled(), Act::extend, facts), ElementsAre(Reason::condition));

    facts.set(F::told, std::vector<std::string>{"complainant", "person-complained-about"});
    EXPECT_THAT(reasons(handled(), Act::extend, facts), IsEmpty());
}

TEST_F(ProcedureRules, ASecondExtensionNeedsTheConsentOfThePerson) {
    procedure.clocks[1].further = FurtherExtensions::agreed;
    const Case once = after(handled(), Act::extend, extension("2026-03-27"));

    EXPECT_THAT(reasons(once, Act::extend, extension("2026-04-01")),
                ElementsAre(Reason::extension_not_agreed));
    EXPECT_THAT(reasons(once, Act::extend, with(extension("2026-04-01"), F::agreed, "yes")),
                IsEmpty());
}

TEST_F(ProcedureRules, AFurtherExtensionThatThePersonAgreedToMayGoBeyondTheLongest) {
    procedure.clocks[1].further = FurtherExtensions::agreed;
    procedure.clocks[1].longest_extension = Term{1, Term::Unit::weeks};
    const Case once = after(handled(), Act::extend, extension("2026-03-27"));
    const Facts agreed = with(extension("2026-04-30"), F::agreed, "yes");

    EXPECT_THAT(reasons(handled(), Act::extend, agreed), ElementsAre(Reason::extension_too_long));
    EXPECT_THAT(reasons(once, Act::extend, agreed), IsEmpty());
}

TEST_F(ProcedureRules, ASecondExtensionIsRefusedWhereThereIsOnlyOne) {
    procedure.clocks[1].further = FurtherExtensions::none;
    const Case once = after(handled(), Act::extend, extension("2026-03-27"));

    EXPECT_THAT(reasons(once, Act::extend, extension("2026-04-01")),
                ElementsAre(Reason::extension_again));
}

TEST_F(ProcedureRules, ALateNoticeIsRecordedAsLate) {
    const Facts late = with(extension("2026-04-01"), F::late, "yes");

    EXPECT_THAT(reasons(handled(), Act::extend, late, "2026-03-23"), IsEmpty());
    EXPECT_THAT(reasons(handled(), Act::extend, late, "2026-03-19"),
                ElementsAre(Reason::extension_in_time));
}

TEST_F(ProcedureRules, TheShortWayIsOpenForAsLongAsTheLawSays) {
    procedure.on_the_spot = {.within = Term{1, Term::Unit::working_days}, .source = "reg. 8"};
    const Facts solved{{F::explanation, "Put right."}, {F::solved, "yes"}, {F::satisfied, "yes"}};

    EXPECT_THAT(reasons(registered(), Act::answer, solved, "2026-03-03"), IsEmpty());
    EXPECT_THAT(reasons(registered(), Act::answer, solved, "2026-03-04"),
                Contains(Reason::late_on_the_spot));
}

TEST_F(ProcedureRules, AProcedureMayHaveNoShortWay) {
    procedure.on_the_spot = {.allowed = false};
    const Facts solved{{F::explanation, "Put right."}, {F::solved, "yes"}, {F::satisfied, "yes"}};

    EXPECT_THAT(reasons(registered(), Act::answer, solved), Contains(Reason::not_on_the_spot));
}

TEST_F(ProcedureRules, AHigherLevelIsHandledByAnotherPerson) {
    procedure.levels[1].other_person = true;
    const Case c = after(registered(), Act::assign, {{F::as, "handler"}, {F::to, "anna"}});

    EXPECT_THAT(reasons(c, Act::escalate, {{F::ground, "overdue"}, {F::to, "anna"}}),
                ElementsAre(Reason::same_person));
    EXPECT_THAT(reasons(c, Act::escalate, {{F::ground, "overdue"}, {F::to, "eva"}}), IsEmpty());
}

TEST_F(ProcedureRules, TheSamePersonMayNotComeBackByAssignment) {
    procedure.levels[1].other_person = true;
    const Case c = after(registered(), Act::assign, {{F::as, "handler"}, {F::to, "anna"}});
    const Case higher = after(c, Act::escalate, {{F::ground, "overdue"}, {F::to, "eva"}});

    EXPECT_THAT(reasons(higher, Act::assign, {{F::as, "investigator"}, {F::to, "anna"}}),
                ElementsAre(Reason::same_person));
    EXPECT_THAT(reasons(higher, Act::assign, {{F::as, "handler"}, {F::to, "eva"}}), IsEmpty());
}

TEST_F(ProcedureRules, ClosingMayDemandThatAnActHappened) {
    procedure.gates = {{.scope = {.kinds = {"complaint"}},
                        .events = {*Trigger::parse("contact purpose=hearing")},
                        .source = "Awb 9:10"}};
    EXPECT_THAT(reasons(answered(), Act::close, {}, "2026-03-11"), ElementsAre(Reason::gate));

    const Case heard = after(answered(), Act::contact, {{F::purpose, "hearing"}}, "2026-03-11");
    EXPECT_THAT(reasons(heard, Act::close, {}, "2026-03-11"), IsEmpty());
}

TEST_F(ProcedureRules, ClosingMayDemandItOfWhatCameInByOneChannelAlone) {
    procedure.gates = {{.scope = {.kinds = {"complaint"}, .channels = {"web-form"}},
                        .events = {*Trigger::parse("contact purpose=hearing")},
                        .source = "Awb 9:10"}};

    EXPECT_THAT(reasons(answered(), Act::close, {}, "2026-03-11"), IsEmpty());
    procedure.gates[0].scope.channels = {"phone"};
    EXPECT_THAT(reasons(answered(), Act::close, {}, "2026-03-11"), ElementsAre(Reason::gate));
}

TEST_F(ProcedureRules, AnActMayHaveToMeetTwoConditions) {
    procedure.bodies = {{.id = "cqc", .title = ""}, {.id = "phso", .title = ""}};
    procedure.clocks = {{.id = "commission",
                         .title = "",
                         .from = {*Trigger::parse("external step=request body=cqc")},
                         .until = {*Trigger::parse("external step=supplied body=cqc")},
                         .within = Term{28, Term::Unit::days}}};
    const auto clocks_after_request_of = [&](const char* body) {
        return fold(after(registered(), Act::external, {{F::step, "request"}, {F::body, body}}))
            .clocks.size();
    };

    EXPECT_EQ(clocks_after_request_of("phso"), 0U);
    EXPECT_EQ(clocks_after_request_of("cqc"), 1U);
}

TEST_F(ProcedureRules, ATermMayRunFromTheDayOnWhichItHappened) {
    procedure.clocks = {{.id = "meeting",
                         .title = "",
                         .from = {*Trigger::parse("happened"), *Trigger::parse("received")},
                         .until = {*Trigger::parse("contact purpose=meeting")},
                         .within = Term{10, Term::Unit::days}}};

    EXPECT_EQ(fold(registered()).clocks.at(0).entry.from.iso(), "2026-03-02");
    EXPECT_EQ(fold(registered({{F::happened, "2026-02-25"}})).clocks.at(0).entry.from.iso(),
              "2026-02-25");
}

TEST_F(ProcedureRules, ATermMovesToTheDayOnWhichItHappenedOnceThatIsKnown) {
    procedure.clocks = {{.id = "meeting",
                         .title = "",
                         .from = {*Trigger::parse("happened"), *Trigger::parse("received")},
                         .until = {*Trigger::parse("contact purpose=meeting")},
                         .within = Term{10, Term::Unit::days}}};
    const Case c = after(registered(), Act::correct,
                         {{F::happened, "2026-02-25"}, {F::corrected, "happened"}});

    EXPECT_EQ(fold(c).clocks.at(0).entry.due.iso(), "2026-03-09");  // 7 March is a Saturday
}

TEST_F(ProcedureRules, NothingHappenedAfterItCameIn) {
    EXPECT_THAT(reasons(registered(), Act::correct,
                        {{F::happened, "2026-03-03"}, {F::corrected, "happened"}}),
                ElementsAre(Reason::happened_after_receipt));
}

class ALateComplaint : public LifecycleFixture {
  protected:
    ALateComplaint() {
        procedure.late_complaint = {.within = Term{12, Term::Unit::months}, .source = "reg. 12"};
    }

    std::vector<Advice> told(const std::string& happened) {
        return advice(registered(), Act::correct,
                      {{F::happened, happened}, {F::corrected, "happened"}});
    }
};

TEST_F(ALateComplaint, IsOneThatComesAfterTheLastDay) {
    EXPECT_THAT(told("2025-03-02"), testing::IsEmpty());
    EXPECT_THAT(told("2025-03-01"),
                ElementsAre(Advice{Advice::Code::late_complaint,
                                   {{"happened", "2025-03-01"}, {"within", "12 months"}},
                                   "reg. 12"}));
}

TEST_F(ALateComplaint, IsTakenAllTheSame) {
    const Facts facts{{F::received, "2026-03-02"}, {F::happened, "2024-01-01"},
                      {F::procedure, "p"},         {F::kind, "complaint"},
                      {F::channel, "phone"},       {F::unit, "north"},
                      {F::words, "cold food"},     {F::name, "Sara"}};
    const auto recorded =
        attempt({.uid = std::string(32, 'a'), .number = "K-2026-0001", .events = {}},
                Act::register_, facts);

    ASSERT_TRUE(std::holds_alternative<Accepted>(recorded));
    EXPECT_EQ(std::get<Accepted>(recorded).advice.size(), 1U);
}

class AMeasure : public LifecycleFixture {
  protected:
    Case decided() {
        return after(handled(), Act::action,
                     {{F::what, "A new key box"}, {F::owner, "eva"}, {F::until, "2026-04-01"}});
    }
};

TEST_F(AMeasure, GetsAnotherDateOnlyWithAReason) {
    Facts moved{{F::action, "1"}, {F::until, "2026-05-01"}};

    EXPECT_THAT(refusals(decided(), Act::action, moved),
                ElementsAre(Refusal{Reason::missing_value, {{"field", "reason"}}}));
    moved.set(F::reason, "The smith is ill.");
    EXPECT_THAT(refusals(decided(), Act::action, moved), testing::IsEmpty());
}

TEST_F(AMeasure, KeepsItsDateWithoutAReason) {
    EXPECT_THAT(refusals(decided(), Act::action,
                         {{F::action, "1"}, {F::until, "2026-04-01"}, {F::owner, "anna"}}),
                testing::IsEmpty());
}

TEST_F(ProcedureRules, ATermIsCountedBackFromTheDateThatWasTold) {
    procedure.clocks = {{.id = "invitation",
                         .title = "invitation to the hearing",
                         .from = {*Trigger::parse("contact purpose=meeting")},
                         .until = {*Trigger::parse("inform told=complainant")},
                         .within = *Term::parse("5 working days before the day")}};
    const Case c =
        after(registered(), Act::contact, {{F::purpose, "meeting"}, {F::until, "2026-03-20"}});

    EXPECT_EQ(fold(c).clocks.front().entry.due.iso(), "2026-03-13");
}

TEST_F(ProcedureRules, AnExtensionTakesAnEarlierPromiseAlong) {
    procedure.clocks.push_back({.id = "answer",
                                .title = "the answer",
                                .from = {*Trigger::parse("received")},
                                .until = {*Trigger::parse("answer")},
                                .within = Term{4, Term::Unit::weeks},
                                .extendable = true});
    const State state =
        fold(after(handled(), Act::extend,
                   {{F::clock, "answer"}, {F::until, "2026-04-10"}, {F::reason, "illness"}}));

    for (const Clock& clock : state.clocks) {
        if (!clock.running()) continue;
        EXPECT_EQ(clock.entry.due.iso(), "2026-04-10") << clock.entry.id;
    }
}

TEST_F(ProcedureRules, ADayOffThatWasAddedLaterMovesTheClock) {
    procedure.object_id = std::string(40, 'b');
    const Case c = registered();
    calendar.holidays.push_back(
        {.name = "closed", .kind = HolidayRule::Kind::dated, .dates = {"2026-03-10"_d}});

    const auto moved = moved_by_days_off(c, procedure, world());
    ASSERT_EQ(moved.size(), 1U);
    EXPECT_EQ(moved.front().id, "plan");
    EXPECT_EQ(moved.front().due.iso(), "2026-03-17");
}

TEST_F(ProcedureRules, ADayOffMovesNoDateThatThePersonWasTold) {
    procedure.object_id = std::string(40, 'b');
    const Case c = handled();
    calendar.holidays.push_back({.name = "closed",
                                 .kind = HolidayRule::Kind::dated,
                                 .dates = {"2026-03-10"_d, "2026-03-20"_d}});

    EXPECT_THAT(moved_by_days_off(c, procedure, world()), IsEmpty());
}

}  // namespace
}  // namespace klag::core
