#include "cli/width.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace klag::cli {
namespace {

using testing::ElementsAre;

TEST(DisplayWidth, CountsColumnsNotBytes) {
    EXPECT_EQ(display_width("abc"), 3);
    EXPECT_EQ(display_width("åäö"), 3);
    EXPECT_EQ(display_width("a\u030a"), 1);  // å as two characters
    EXPECT_EQ(display_width("漢字"), 4);
    EXPECT_EQ(display_width("🙂"), 2);
    EXPECT_EQ(display_width("🧑‍⚕️"), 2);
    EXPECT_EQ(display_width("❤️"), 2);
    EXPECT_EQ(display_width("🇸🇪🇳🇴"), 4);
    EXPECT_EQ(display_width(""), 0);
}

/// The width by utf8proc's tables alone; without what a terminal makes of flags and emoji.
int width_by_tables(const std::string& text) {
    const auto* at = reinterpret_cast<const std::uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    int width = 0;
    int widest = 0;  // of the grapheme so far
    std::int32_t before = 0;
    std::int32_t state = 0;
    for (std::int32_t point = 0; left > 0; before = point) {
        const auto length = utf8proc_iterate(at, left, &point);
        at += length;
        left -= length;
        if (utf8proc_grapheme_break_stateful(before, point, &state)) {
            width += widest;
            widest = 0;
        }
        widest = std::max(widest, utf8proc_charwidth(point));
    }
    return width + widest;
}

RC_GTEST_PROP(DisplayWidth, IsWhatTheTablesSay, ()) {
    const auto letters = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("a", "~", " ", "\r", "\n", "\x7f", "å", "漢", "🙂",
                                      "\u030a", "\u200d", "\u1100", "\u1161", "\u0600"));
    std::string text;
    for (const std::string& letter : letters) text += letter;

    RC_ASSERT(display_width(text) == width_by_tables(text));
}

TEST(DisplayWidth, TakesEveryAsciiCharacterAsTheTablesDo) {
    for (char first = 1; first > 0 && first < 127; ++first)
        for (char second = 1; second > 0 && second < 127; ++second) {
            const std::string text{first, second};
            EXPECT_EQ(display_width(text), width_by_tables(text))
                << int{first} << ' ' << int{second};
        }
}

TEST(DisplayWidth, TakesEveryLatinLetterAsTheTablesDo) {
    const std::vector<std::string> behind{"", "a", " ", "\n", "å", "\u0302", "\u200d", "\u00ad"};
    for (std::int32_t point = 0x80; point <= 0x250; ++point) {
        std::array<std::uint8_t, 4> bytes{};
        const auto size = utf8proc_encode_char(point, bytes.data());
        const std::string letter{bytes.begin(), bytes.begin() + size};
        for (const std::string& next : behind)
            for (const std::string& text : {letter + next, next + letter})
                EXPECT_EQ(display_width(text), width_by_tables(text)) << std::hex << point << next;
    }
}

TEST(Cut, NeverSplitsACharacter) {
    EXPECT_EQ(cut("Överförmyndaren", 5), "Över…");
    EXPECT_EQ(cut("漢字漢字", 4), "漢…");
    EXPECT_EQ(cut("a\u030ab", 2), "a\u030ab");
}

TEST(Cut, LeavesWhatFits) { EXPECT_EQ(cut("abc", 3), "abc"); }

TEST(Pad, CountsColumns) {
    EXPECT_EQ(pad_right("å", 3), "å  ");
    EXPECT_EQ(pad_right("漢", 3), "漢 ");
    EXPECT_EQ(pad_right("abcd", 3), "abcd");
}

TEST(Wrap, BreaksAtBlanks) {
    EXPECT_THAT(wrap_lines("one two three", 8), ElementsAre("one two", "three"));
}

TEST(Wrap, BreaksALongWordInside) {
    EXPECT_THAT(wrap_lines("ab Ålandsöar", 4), ElementsAre("ab", "Ålan", "dsöa", "r"));
}

TEST(Wrap, KeepsLinesAndTheirIndent) {
    EXPECT_THAT(wrap_lines("a\n  b\n\nc", 10), ElementsAre("a", "  b", "", "c"));
}

TEST(Wrap, IndentsAllButTheFirstLine) {
    EXPECT_EQ(wrap("one two three", 9, 2), "one two\n  three");
}

TEST(Wrap, AnEmptyTextIsOneEmptyLine) { EXPECT_THAT(wrap_lines("", 5), ElementsAre("")); }

RC_GTEST_PROP(Wrap, NoLineIsTooWideAndNoLetterIsLost, ()) {
    const auto letters = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("a", "å", "漢", "🙂", " ", "\n", "e\u0301"));
    const int width = *rc::gen::inRange(2, 20);
    std::string text;
    std::string expected;
    for (const std::string& letter : letters) {
        text += letter;
        if (letter != " " && letter != "\n") expected += letter;
    }

    std::string found;
    for (const std::string& line : wrap_lines(text, width)) {
        RC_ASSERT(display_width(line) <= width);
        for (const char c : line)
            if (c != ' ') found += c;
    }
    RC_ASSERT(found == expected);
}

}  // namespace
}  // namespace klag::cli
