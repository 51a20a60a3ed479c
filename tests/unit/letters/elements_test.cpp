#include "letters/elements.h"

#include "core/letter_kind.h"
#include "unit/letters/sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::letters {
namespace {

using sample::Sample;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> lacking(const Sample& sample, const std::string& kind,
                                 const std::string& pattern) {
    const Data data = sample.data(kind);
    const Rendered rendered = render(pattern, "letters/sv/" + kind + ".md", data);
    std::vector<std::string> out;
    for (const Missing& one :
         missing_elements(kind, "complaint", sample.procedure, data, rendered.said, sample.owed()))
        out.push_back(one.element + " (" + one.source + ")");
    return out;
}

Sample demanding(const std::string& kind, std::vector<std::string> says) {
    Sample out;
    out.procedure.letters = {{kind, std::move(says), {}, "O01"}};
    out.go_to(kind);
    return out;
}

TEST(LetterElements, AreFoundWhereTheTemplateSaysThem) {
    const Sample sample =
        demanding("acknowledgement", {"contact", "next-steps", "time-frame", "signature"});

    EXPECT_THAT(lacking(sample, "acknowledgement",
                        "{{contact}} {{#next_steps}}{{answer_by}}{{/next_steps}} {{signature}}"),
                IsEmpty());
    EXPECT_THAT(lacking(sample, "acknowledgement", "{{contact}}"),
                ElementsAre("next-steps (O01)", "time-frame (O01)", "signature (O01)"));
}

TEST(LetterElements, DoNotCountInASectionThatIsLeftOut) {
    const Sample sample = demanding("acknowledgement", {"contact"});

    EXPECT_THAT(lacking(sample, "acknowledgement", "{{#is_praise}}{{contact}}{{/is_praise}}"),
                ElementsAre("contact (O01)"));
}

TEST(LetterElements, AreDemandedForTheKindsOfTheRuleAlone) {
    Sample sample = demanding("acknowledgement", {"contact"});
    sample.procedure.letters.front().kinds = {"praise"};

    EXPECT_THAT(lacking(sample, "acknowledgement", "nothing"), IsEmpty());
}

TEST(Measures, NeedADateEach) {
    const std::string pattern = "{{#actions}}{{what}}{{/actions}}";
    Sample sample = demanding("outcome", {"measures"});
    EXPECT_THAT(lacking(sample, "outcome", pattern), IsEmpty());

    for (core::Event& event : sample.c.events) event.facts.remove(core::Field::until);
    EXPECT_THAT(lacking(sample, "outcome", pattern), ElementsAre("measures (O01)"));
}

TEST(Measures, AreOwedOnlyWhereSomethingWentWrong) {
    Sample sample = demanding("outcome", {"measures", "apology"});
    std::erase_if(sample.c.events, [](const core::Event& e) { return e.act == core::Act::action; });
    EXPECT_THAT(lacking(sample, "outcome", "nothing"),
                ElementsAre("measures (O01)", "apology (O01)"));

    sample.add(core::Act::decide, "2026-03-13", {{core::Field::outcome, "not-upheld"}}, {});
    EXPECT_THAT(lacking(sample, "outcome", "nothing"), IsEmpty());
}

TEST(Measures, AreNotOwedBesideARemedy) {
    Sample sample = demanding("outcome", {"measures"});
    std::erase_if(sample.c.events, [](const core::Event& e) { return e.act == core::Act::action; });
    sample.add(core::Act::decide, "2026-03-13",
               {{core::Field::outcome, "upheld"}, {core::Field::remedies, "put-right"}}, {});

    EXPECT_THAT(lacking(sample, "outcome", "nothing"), IsEmpty());
}

TEST(Measures, AreOwedBesideAnApology) {
    Sample sample = demanding("outcome", {"measures"});
    std::erase_if(sample.c.events, [](const core::Event& e) { return e.act == core::Act::action; });
    sample.add(core::Act::decide, "2026-03-13",
               {{core::Field::outcome, "upheld"}, {core::Field::remedies, "apology"}}, {});

    EXPECT_THAT(lacking(sample, "outcome", "nothing"), ElementsAre("measures (O01)"));
}

TEST(FindingsAndReasons, AreNotSaidByTheAnswerInWords) {
    const Sample sample = demanding("outcome", {"findings", "reasons"});

    EXPECT_THAT(lacking(sample, "outcome", "{{explanation}}"),
                ElementsAre("findings (O01)", "reasons (O01)"));
    EXPECT_THAT(lacking(sample, "outcome",
                        "{{findings}}{{#issues}}{{#reason}}{{reason}}{{/reason}}{{/issues}}"),
                IsEmpty());
}

TEST(Reasons, AreOwedForEveryFinding) {
    const std::string pattern = "{{#issues}}{{#reason}}{{reason}}{{/reason}}{{/issues}}";
    Sample sample = demanding("outcome", {"reasons"});
    sample.add(core::Act::classify, "2026-03-13",
               {{core::Field::issue, "2"}, {core::Field::category, "missed-visit"}}, {});
    sample.add(core::Act::decide, "2026-03-13",
               {{core::Field::outcome, "upheld"}, {core::Field::issue, "2"}}, {});

    EXPECT_THAT(lacking(sample, "outcome", pattern), ElementsAre("reasons (O01)"));
}

TEST(Reasons, AreNotOwedForAnIssueThatGoesAnotherWay) {
    const std::string pattern = "{{#issues}}{{#reason}}{{reason}}{{/reason}}{{/issues}}";
    Sample sample = demanding("outcome", {"reasons"});
    sample.add(core::Act::classify, "2026-03-13",
               {{core::Field::issue, "2"}, {core::Field::category, "missed-visit"}}, {});
    sample.add(core::Act::refer, "2026-03-13",
               {{core::Field::route, "appeal"}, {core::Field::issue, "2"}}, {});

    EXPECT_THAT(lacking(sample, "outcome", pattern), IsEmpty());
}

TEST(Reasons, AreNotOwedForWhatWasResolvedWithoutAFinding) {
    const std::string pattern = "{{#issues}}{{#reason}}{{reason}}{{/reason}}{{/issues}}";
    Sample sample = demanding("outcome", {"reasons"});
    sample.add(core::Act::classify, "2026-03-13",
               {{core::Field::issue, "2"}, {core::Field::category, "missed-visit"}}, {});
    sample.add(core::Act::decide, "2026-03-13",
               {{core::Field::outcome, "resolved"}, {core::Field::issue, "2"}}, {});

    EXPECT_THAT(lacking(sample, "outcome", pattern), IsEmpty());
}

TEST(Reasons, AreNotOwedWhereNothingWasFoundAndNothingHadToBe) {
    Sample sample = demanding("outcome", {"reasons"});
    std::erase_if(sample.c.events, [](const core::Event& e) { return e.act == core::Act::decide; });
    EXPECT_THAT(lacking(sample, "outcome", "{{explanation}}"), IsEmpty());

    sample.procedure.outcome_demanded = true;
    EXPECT_THAT(lacking(sample, "outcome", "{{explanation}}"), ElementsAre("reasons (O01)"));
}

TEST(TheBody, IsSaidWithAWayToReachItAlone) {
    const Sample sample = demanding("delay", {"body"});

    EXPECT_THAT(lacking(sample, "delay", "{{body}}"), ElementsAre("body (O01)"));
    EXPECT_THAT(lacking(sample, "delay", "{{body}}, {{body_web}}"), IsEmpty());
}

TEST(TheBody, IsNamedAtALowerLevelWhereItIsDemandedAndNowhereElse) {
    const auto body = [](const Sample& sample, const std::string& kind) {
        const Data data = sample.data(kind);
        return std::get<Data::Map>(data.value).at("body").yes();
    };
    EXPECT_TRUE(body(demanding("outcome", {"body"}), "outcome"));
    EXPECT_TRUE(body(demanding("closing", {"body"}), "closing"));
    EXPECT_FALSE(body(demanding("outcome", {"way-further"}), "outcome"));
    EXPECT_FALSE(body(demanding("delay", {"reasons"}), "delay"));

    Sample spoken = demanding("outcome", {"body"});
    spoken.c.events.back().facts.set(core::Field::channel, "phone");
    EXPECT_TRUE(body(spoken, "file-note"));

    Sample praise = demanding("delay", {"body"});
    praise.procedure.letters.front().kinds = {"praise"};
    EXPECT_FALSE(body(praise, "delay"));
}

TEST(TheHandler, IsNotSaidByWhomToAsk) {
    Sample sample = demanding("plan", {"handler", "contact"});

    EXPECT_THAT(lacking(sample, "plan", "{{contact}}"), ElementsAre("handler (O01)"));
    EXPECT_THAT(lacking(sample, "plan", "{{contact}} {{handler}}"), IsEmpty());
}

TEST(Missing, SaysWhetherTheCaseHasWhatTheTemplateLeavesOut) {
    const auto known = [](const Sample& sample, const std::string& kind) {
        const Data data = sample.data(kind);
        return missing_elements(kind, "complaint", sample.procedure, data, {}, sample.owed())
            .front()
            .known;
    };
    EXPECT_TRUE(known(demanding("outcome", {"reasons"}), "outcome"));
    EXPECT_TRUE(known(demanding("plan", {"handler"}), "plan"));

    Sample sample = demanding("outcome", {"findings"});
    sample.personal.events.erase("e2");
    EXPECT_FALSE(known(sample, "outcome"));
}

TEST(LetterElement, CanBeSaidWhereTheLetterHasANameForIt) {
    for (const std::string& kind : letter_kinds())
        for (const std::string& element : core::letter_elements())
            EXPECT_EQ(core::can_say(kind, element), has_name_for(kind, element))
                << kind << " " << element;
}

TEST(LetterElement, HasWordsEach) {
    for (const std::string& element : core::letter_elements())
        EXPECT_NE(element_words(element), "") << element;
}

TEST(LetterElement, CanBeSaidByEveryShippedLetterThatTheProceduresDemandItOf) {
    for (const char* language : {"sv", "nb", "nl", "en"})
        for (const char* kind : {"outcome", "file-note"}) {
            Sample sample{language};
            sample.procedure.letters = {
                {kind,
                 {"reasons", "conclusion", "measures", "way-further", "body", "signature"},
                 {},
                 ""}};
            sample.go_to(kind);
            EXPECT_THAT(
                lacking(sample, kind,
                        shipped::file(std::string{"letters/"} + language + "/" + kind + ".md")),
                IsEmpty())
                << language << " " << kind;
        }
}

}  // namespace
}  // namespace klag::letters
