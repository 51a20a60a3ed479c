#include "base/utf8.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace klag {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(BadByte, TakesOrdinaryText) {
    EXPECT_FALSE(bad_byte("Åsa Öberg\n\tklagomål – 3 €, 𝄞"));
    EXPECT_FALSE(bad_byte(""));
}

struct Refused {
    std::string text;
    std::size_t at;
};

class BadText : public testing::TestWithParam<Refused> {};

TEST_P(BadText, IsRefusedAtItsFirstBadByte) { EXPECT_EQ(bad_byte(GetParam().text), GetParam().at); }

INSTANTIATE_TEST_SUITE_P(BadByte, BadText,
                         testing::Values(Refused{"ab\xFF", 2}, Refused{"a\x80", 1},
                                         Refused{"\xC3", 0}, Refused{"x\xE2\x82", 1},
                                         Refused{"\xC0\x80", 0}, Refused{"\xC1\xBF", 0},
                                         Refused{"\xE0\x80\x80", 0}, Refused{"\xF0\x80\x80\x80", 0},
                                         Refused{"\xED\xA0\x80", 0}, Refused{"\xF4\x90\x80\x80", 0},
                                         Refused{"\xF5\x80\x80\x80", 0}, Refused{"\xEF\xB7\x90", 0},
                                         Refused{"\xEF\xBF\xBF", 0}, Refused{"\xF4\x8F\xBF\xBE", 0},
                                         Refused{std::string("a\0b", 3), 1}, Refused{"a\rb", 1},
                                         Refused{"a\x1B[1m", 1}, Refused{"a\x7F", 1},
                                         Refused{"a\xC2\x9B", 1}, Refused{"\xE5sa", 0}));

TEST(Printable, LeavesOrdinaryText) { EXPECT_EQ(printable("Åsa\nÖberg"), "Åsa\nÖberg"); }

TEST(Printable, ShowsTerminalCommandsAsText) {
    EXPECT_EQ(printable("\x1B[31mred"), "\\u{1b}[31mred");
    EXPECT_EQ(printable("\xC2\x9B"), "\\u{9b}");
    EXPECT_EQ(printable("a\rb"), "a\\u{d}b");
}

TEST(Printable, ShowsWhatTurnsOrHidesText) {
    EXPECT_EQ(printable("\xE2\x80\xAE"), "\\u{202e}");  // NOLINT(misc-misleading-bidirectional)
    EXPECT_EQ(printable("\xE2\x80\x8B"), "\\u{200b}");
    EXPECT_EQ(printable("\xE2\x80\xA8"), "\\u{2028}");
    EXPECT_EQ(printable("\xEF\xBB\xBF"), "\\u{feff}");
    EXPECT_EQ(printable("\xF3\xA0\x81\x81"), "\\u{e0041}");
}

TEST(Printable, ShowsInvalidBytes) { EXPECT_EQ(printable("a\xFF\xC3"), "a\\u{ff}\\u{c3}"); }

RC_GTEST_PROP(Printable, MakesAnyBytesValidAndStable, (const std::string& bytes)) {
    const std::string shown = printable(bytes);
    RC_ASSERT(!bad_byte(shown));
    RC_ASSERT(printable(shown) == shown);
}

TEST(UnixLines, TurnsEveryLineEndIntoANewline) {
    EXPECT_EQ(unix_lines("a\r\nb\rc\xC2\x85"
                         "d\xE2\x80\xA8"
                         "e\xE2\x80\xA9"
                         "f\n"),
              "a\nb\nc\nd\ne\nf\n");
}

TEST(UnixLines, KeepsAnEmptyLine) { EXPECT_EQ(unix_lines("a\r\n\r\nb\r\r"), "a\n\nb\n\n"); }

TEST(EditDistance, CountsSwappedNeighboursOnce) { EXPECT_EQ(edit_distance("shwo", "show"), 1); }

TEST(EditDistance, CountsInsertedDeletedAndReplacedBytes) {
    EXPECT_EQ(edit_distance("", "abc"), 3);
    EXPECT_EQ(edit_distance("kitten", "sitting"), 3);
}

RC_GTEST_PROP(EditDistance, IsTheSameBothWays, (const std::string& a, const std::string& b)) {
    RC_ASSERT(edit_distance(a, b) == edit_distance(b, a));
    RC_ASSERT((edit_distance(a, b) == 0) == (a == b));
}

TEST(Suggestions, PutTheNearestFirst) {
    EXPECT_THAT(suggestions("lst", {"close", "last", "list"}), ElementsAre("last", "list"));
}

TEST(Suggestions, KnowBeginnings) {
    EXPECT_THAT(suggestions("ack", {"acknowledge", "answer"}), ElementsAre("acknowledge"));
}

TEST(Suggestions, AreAtMostThree) {
    EXPECT_EQ(suggestions("aa", {"ab", "ac", "ad", "ae"}).size(), 3U);
}

TEST(Suggestions, AreNoneWhenNothingIsNear) {
    EXPECT_THAT(suggestions("overdue", {"list", "show"}), IsEmpty());
}

TEST(Split, GivesNoPartOfAnEmptyText) { EXPECT_THAT(split("", ','), IsEmpty()); }

TEST(Split, KeepsEmptyParts) {
    EXPECT_THAT(split(",a,,b,", ','), ElementsAre("", "a", "", "b", ""));
}

RC_GTEST_PROP(Split, IsUndoneByJoin, (const std::string& text)) {
    RC_ASSERT(join(split(text, ','), ",") == text);
}

TEST(Join, NeedsNoParts) { EXPECT_EQ(join({}, ", "), ""); }

TEST(Trim, CutsBlanksAtBothEnds) {
    EXPECT_EQ(trim(" \t a b\r\n"), "a b");
    EXPECT_EQ(trim(" \n"), "");
}

TEST(WholeNumber, TakesDigitsAlone) {
    EXPECT_EQ(whole_number("042"), 42);
    for (const char* typed : {"", "-1", "+1", "4 ", "4x", "99999999999"})
        EXPECT_EQ(whole_number(typed), std::nullopt) << typed;
}

}  // namespace
}  // namespace klag
