#include "cli/help.h"

#include "base/utf8.h"
#include "cli/width.h"
#include "sample_program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

const Program program = sample_program();
const Command& note = program.commands[1];

TEST(Help, ShowsUsageThenExamples) {
    EXPECT_THAT(help_text(program, note, {}, 80),
                testing::StartsWith("klag note: add a note to a case\n"
                                    "\n"
                                    "Usage: klag note CASE [WORDS...] [options]\n"
                                    "\n"
                                    "Examples\n"
                                    "  klag note 42 --on -3d called\n"
                                    "      Notes a call of three days ago.\n"
                                    "\n"
                                    "Adds a note.\n"));
}

TEST(Help, GroupsOptions) {
    EXPECT_THAT(help_text(program, note, {}, 80),
                HasSubstr("\nWhere\n  -u, --unit UNIT  the unit\n"));
}

TEST(Help, ListsCommandsByGroup) {
    const std::string text = help_text(program, {}, 80);

    EXPECT_THAT(text, HasSubstr("\nreading\n  list  list cases\n"));
    EXPECT_THAT(text, Not(HasSubstr("secret")));
}

TEST(Help, NamesTheChoices) {
    EXPECT_THAT(help_text(program, program.commands[0], {}, 80),
                HasSubstr("the order (one of: age, number)"));
}

TEST(Help, IsNeverWiderThanAsked) {
    for (const int width : {40, 60, 80, 100, 300}) {
        for (const std::string& line : split(help_text(program, note, {}, width), '\n'))
            EXPECT_LE(display_width(line), std::min(width, 100)) << line;
    }
}

TEST(Help, LeavesNoBlanksAtTheEndOfALine) {
    EXPECT_THAT(help_text(program, note, {}, 80), Not(HasSubstr(" \n")));
    EXPECT_THAT(help_text(program, {}, 80), Not(HasSubstr(" \n")));
}

TEST(Help, SpeaksTheLanguageOfTheCatalogue) {
    const Catalogue swedish{"sv", {{"the unit", "enheten"}, {"Examples", "Exempel"}}};
    const std::string text = help_text(program, note, swedish, 80);

    EXPECT_THAT(text, HasSubstr("--unit UNIT  enheten"));
    EXPECT_THAT(text, HasSubstr("\nExempel\n"));
}

TEST(Help, IsBoldOnlyWithColour) {
    EXPECT_THAT(help_text(program, note, {}, 80), Not(HasSubstr("\x1b")));
    EXPECT_THAT(help_text(program, note, {}, 80, Paint{true}), HasSubstr("\x1b[1mExamples\x1b[0m"));
}

}  // namespace
}  // namespace klag::cli
