#include "letters/readability.h"

#include <gtest/gtest.h>

namespace klag::letters {
namespace {

// Ten words in two sentences, two of them long: 10/2 + 100·2/10 = 25.
TEST(Lix, IsWordsASentencePlusTheShareOfLongWords) {
    const Readability lix =
        readability("Vi har fått ditt klagomål. Nu ska vi utreda ärendet.", "sv");

    EXPECT_EQ(lix.index, Readability::Index::lix);
    EXPECT_EQ(lix.words, 10);
    EXPECT_EQ(lix.value, 25);
    EXPECT_FALSE(lix.hard);
}

TEST(Lix, CountsLettersNotBytes) {
    // ärende: six letters, eight bytes; not long.
    EXPECT_EQ(readability("Ditt ärende är klart.", "sv").value, 4);
}

TEST(Lix, OfAuthoritiesIsHard) {
    EXPECT_TRUE(
        readability("Förvaltningschefens tjänsteutlåtande beträffande klagomålshanteringens "
                    "organisatoriska förutsättningar tillstyrker nämndbehandling.",
                    "nb")
            .hard);
}

// Eight words, one sentence, eight syllables: 206.835 − 1.015·8 − 84.6·1 = 114.1.
TEST(Flesch, CountsSyllables) {
    const Readability flesch = readability("We are so sad that you had time.", "en");

    EXPECT_EQ(flesch.index, Readability::Index::flesch);
    EXPECT_EQ(flesch.words, 8);
    EXPECT_EQ(flesch.value, 114);
}

// Four words, one sentence, five syllables: 206.84 − 0.93·4 − 77·5/4 = 106.9.
TEST(FleschDouma, CountsSyllables) {
    const Readability douma = readability("Dit is uw antwoord.", "nl");

    EXPECT_EQ(douma.index, Readability::Index::flesch_douma);
    EXPECT_EQ(douma.value, 107);
}

TEST(Readability, LeavesOutSomebodyElsesWords) {
    EXPECT_EQ(readability("Du skrev:\n\n> Ord\\\nfler ord\\\nännu fler\n\nTack.\n", "sv").words, 3);
}

TEST(Readability, OfNothingIsNothing) {
    const Readability nothing = readability("", "sv");

    EXPECT_EQ(nothing.words, 0);
    EXPECT_FALSE(nothing.hard);
}

}  // namespace
}  // namespace klag::letters
