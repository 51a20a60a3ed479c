#include "commands/report_comments.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::commands {
namespace {

using core::Edition;
using report::Comment;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Comments, StandUnderTheirHeadings) {
    const Comments found =
        comments_from("Before.\n\n# Staffing\nTwo lines\nof one.\n\nAnother.\n", Edition::board);

    EXPECT_THAT(found.shown, ElementsAre(Comment{"", {"Before."}},
                                         Comment{"Staffing", {"Two lines of one.", "Another."}}));
}

TEST(Comments, ForThePublicAreThoseMarkedSo) {
    const Comments found = comments_from(
        "Inside.\n# Ours\nNot for all.\n# For all [public]\nYes.\n# Us [PUBLIC]\nToo.\n",
        Edition::public_);

    EXPECT_THAT(found.shown, ElementsAre(Comment{"For all", {"Yes."}}, Comment{"Us", {"Too."}}));
    EXPECT_EQ(found.left_out, 2);
    EXPECT_THAT(found.unknown, IsEmpty());
}

TEST(Comments, WithAnotherMarkAreNamed) {
    const Comments found = comments_from("# Staffing [pubic]\nTwo.\n", Edition::board);

    EXPECT_THAT(found.shown, ElementsAre(Comment{"Staffing [pubic]", {"Two."}}));
    EXPECT_THAT(found.unknown, ElementsAre("Staffing [pubic]"));
}

TEST(Comments, KeepAnItemOfAListToItself) {
    const Comments found = comments_from(
        "Done:\n- one thing,\n  in two lines\n* another\n\n1. first\n2. second\n", Edition::board);

    EXPECT_THAT(
        found.shown,
        ElementsAre(Comment{
            "", {"Done:", "• one thing, in two lines", "• another", "1. first", "2. second"}}));
}

TEST(Comments, LoseTheMarksOfBoldWords) {
    const Comments found =
        comments_from("# **A**\nThe **new** way **works\nwell**, 2 ** 3\n", Edition::board);

    EXPECT_THAT(found.shown, ElementsAre(Comment{"A", {"The new way works well, 2 ** 3"}}));
}

TEST(Comments, MayEndWithAnEmptyHeading) {
    EXPECT_THAT(comments_from("#\n##\n# [public]", Edition::public_).shown, IsEmpty());
}

}  // namespace
}  // namespace klag::commands
