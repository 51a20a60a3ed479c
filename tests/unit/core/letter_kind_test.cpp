#include "core/letter_kind.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::core {
namespace {

std::string written(Act act, const Facts& facts, const char* kind = "complaint") {
    const ActLetter letter = letter_of(act, facts, kind);
    return std::string{letter.code} + (letter.at_once ? "" : letter.code.empty() ? "" : "?");
}

TEST(LetterOfAct, IsWrittenAtOnceOrOnRequest) {
    EXPECT_EQ(written(Act::acknowledge, {}), "acknowledgement");
    EXPECT_EQ(written(Act::plan, {}), "plan");
    EXPECT_EQ(written(Act::extend, {}), "delay");
    EXPECT_EQ(written(Act::answer, {}), "outcome");
    EXPECT_EQ(written(Act::escalate, {}), "escalation");
    EXPECT_EQ(written(Act::forward, {}), "forwarding");
    EXPECT_EQ(written(Act::investigate, {}), "report?");
    EXPECT_EQ(written(Act::refer, {}), "referral?");
    EXPECT_EQ(written(Act::withdraw, {}), "withdrawal?");
    EXPECT_EQ(written(Act::follow_up, {}), "follow-up?");
    EXPECT_EQ(written(Act::close, {}), "closing?");
    EXPECT_EQ(written(Act::handover, {}), "closing-form?");
    EXPECT_EQ(written(Act::note, {}), "");
}

TEST(LetterOfAct, DependsOnWhoIsToldAndWhy) {
    EXPECT_EQ(written(Act::inform, {{Field::told, "complainant"}}), "progress?");
    EXPECT_EQ(written(Act::inform, {{Field::told, "person-complained-about"}}), "notice?");
    EXPECT_EQ(written(Act::inform, {{Field::told, "staff"}}), "");
    EXPECT_EQ(written(Act::contact, {{Field::purpose, "follow-up"}}), "question?");
    EXPECT_EQ(written(Act::contact, {{Field::purpose, "outcome"}}), "");
}

TEST(LetterOfAct, DependsOnTheKindOfTheCase) {
    EXPECT_EQ(written(Act::answer, {}, "praise"), "praise");
    EXPECT_EQ(written(Act::answer, {}, "suggestion"), "suggestion");
    EXPECT_EQ(written(Act::answer, {}, "comment"), "suggestion");
    EXPECT_EQ(written(Act::answer, {}, "question"), "outcome");
}

TEST(LetterOfAct, LeavesANoteForTheFileOfASpokenAnswerAlone) {
    for (const char* channel : {"phone", "meeting"}) {
        EXPECT_EQ(written(Act::answer, {{Field::channel, channel}}), "file-note");
        EXPECT_EQ(written(Act::answer, {{Field::channel, channel}}, "praise"), "file-note");
        EXPECT_EQ(written(Act::acknowledge, {{Field::channel, channel}}), "");
    }
}

TEST(LetterKind, HasARowForEachThatAnActWrites) {
    for (const ActSpec& act : all_acts())
        for (const ActLetter& letter : letters_of(act.act)) {
            const auto kind = letter_kind(letter.code);
            ASSERT_TRUE(kind) << letter.code;
            EXPECT_NE(kind->audience, Audience::anyone) << letter.code;
        }
}

}  // namespace
}  // namespace klag::core
