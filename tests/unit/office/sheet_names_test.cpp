#include "office/sheet_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::office {
namespace {

using testing::ElementsAre;

TEST(SheetNames, AreWhatExcelTakes) {
    EXPECT_THAT(sheet_names({"Per enhet: 1/2 [a]?*\\", "'citat'", "", "History"}),
                ElementsAre("Per enhet  1 2 (a)", "citat", "–", "History (2)"));
}

TEST(SheetNames, AreShortenedToThirtyOneCharacters) {
    EXPECT_THAT(
        sheet_names({"åäöåäöåäöåäöåäöåäöåäöåäöåäöåäöå", "åäöåäöåäöåäöåäöåäöåäöåäöåäöåäöåä"}),
        ElementsAre("åäöåäöåäöåäöåäöåäöåäöåäöåäöåäöå", "åäöåäöåäöåäöåäöåäöåäöåäöåäöåäö…"));
    EXPECT_THAT(sheet_names({"🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"}),
                ElementsAre("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂…"));
}

TEST(SheetNames, AreShortenedBetweenWords) {
    EXPECT_THAT(sheet_names({"Nya, per enhet (med enheterna under den)"}),
                ElementsAre("Nya, per enhet (med enheterna…"));
}

TEST(SheetNames, DifferInMoreThanTheSizeOfTheirLetters) {
    EXPECT_THAT(sheet_names({"Övrigt", "övrigt", "ÖVRIGT"}),
                ElementsAre("Övrigt", "övrigt (2)", "ÖVRIGT (3)"));
    const std::string same(40, 'x');
    EXPECT_THAT(sheet_names({same, same}),
                ElementsAre(std::string(30, 'x') + "…", std::string(26, 'x') + "… (2)"));
}

}  // namespace
}  // namespace klag::office
