#include "base/text.h"

#include "base/error.h"

#include <gtest/gtest.h>

namespace klag {
namespace {

TEST(Fill, PutsValuesIntoTheirPlaces) {
    EXPECT_EQ(fill("{number} is {status}", {{"status", "closed"}, {"number", "K-1"}}),
              "K-1 is closed");
}

TEST(Fill, LeavesAnUnknownPlace) { EXPECT_EQ(fill("a {b} c", {{"x", "y"}}), "a {b} c"); }

TEST(Fill, NeverLooksAtAValueAgain) {
    EXPECT_EQ(fill("{a}{b}", {{"a", "{b}"}, {"b", "{a}"}}), "{b}{a}");
}

TEST(Fill, LeavesBracesThatAreNoPlace) {
    EXPECT_EQ(fill("{", {}), "{");
    EXPECT_EQ(fill("}{", {{"", "x"}}), "}{");
    EXPECT_EQ(fill("end {open", {{"open", "x"}}), "end {open");
    EXPECT_EQ(fill("a } b", {}), "a } b");
}

TEST(Fill, FindsAPlaceBehindALoneBrace) {
    EXPECT_EQ(fill("set { and {name}", {{"name", "x"}}), "set { and x");
}

TEST(Fill, KeepsTextOfOtherLanguages) {
    EXPECT_EQ(fill("åtgärd {n} är klar", {{"n", "3"}}), "åtgärd 3 är klar");
}

TEST(Text, IsEnglishWithItsPlacesFilled) {
    EXPECT_EQ(text("{count} cases", {{"count", "2"}}).english(), "2 cases");
}

TEST(Text, IsEmptyWithoutAKey) {
    EXPECT_TRUE(Text{}.empty());
    EXPECT_FALSE(text("x").empty());
}

TEST(Error, SaysWhereAndWhatToDo) {
    const auto error =
        Error{ErrorKind::bad_data, text("'{value}' is not a date", {{"value", "29.2."}})}
            .at("case.yaml:12:9")
            .hinted(text("Write it as 2024-02-29."));

    EXPECT_STREQ(error.what(), "case.yaml:12:9: '29.2.' is not a date");
    EXPECT_EQ(error.hint().english(), "Write it as 2024-02-29.");
    EXPECT_EQ(error.kind(), ErrorKind::bad_data);
}

TEST(Error, NeedsNoPlace) {
    EXPECT_STREQ((Error{ErrorKind::no, text("no such case")}).what(), "no such case");
}

TEST(Counted, SaysOneInTheSingular) {
    EXPECT_EQ(counted(1, "{count} day", "{count} days").english(), "1 day");
    EXPECT_EQ(counted(0, "{count} day", "{count} days").english(), "0 days");
    EXPECT_EQ(counted(2, "{count} day", "{count} days").english(), "2 days");
}

}  // namespace
}  // namespace klag
