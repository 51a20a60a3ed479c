#include "yaml/writer.h"

#include "base/error.h"
#include "base/utf8.h"
#include "unit/yaml/generators.h"
#include "yaml/reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace klag::yaml {
namespace {

/// What a reader finds after `value` was written under a key, between two other keys.
std::string read_back(const std::string& value) {
    std::string out{"before: a\ninside:\n"};
    prose(out, 2, "value", value);
    line(out, 2, "after", scalar(value));
    line(out, 0, "list", flow_list({scalar(value), scalar(value)}));
    line(out, 0, "map", flow_map({{"k", scalar(value)}, {"l", "x"}}));
    const Reader top{out, "f.yaml"};
    const auto inside = *top.map("inside");
    RC_ASSERT(inside.find("after")->scalar() == value);
    RC_ASSERT(top.list("list").size() == 2U);
    RC_ASSERT(top.list("list").back().scalar() == value);
    RC_ASSERT(top.map("map")->find("k")->scalar() == value);
    return inside.find("value")->scalar();
}

// What yaml-cpp's own emitter loses or leaves open to misreading.
TEST(AWrittenText, IsReadBackWhereEmittersFail) {
    for (const std::string text : {" a\nb", "a\n\n", "\n", "NO", "0123", "2026-01-02", "a\n\tb\n",
                                   "no newline\nat the end", "12:30", "<<", ".5", "~", "null"})
        EXPECT_EQ(read_back(text), text);
}

RC_GTEST_PROP(AWrittenText, IsReadBackWhateverItSays, ()) {
    for (int i = 0; i < 200; ++i) {  // with a hundred runs of the property: 20,000 texts
        const auto text = *any_text();
        RC_ASSERT(read_back(text) == text);
    }
}

TEST(AWrittenText, IsBareOnlyWhenNoReaderMisreadsIt) {
    for (const std::string_view text :
         {"no",  "Yes",  "on",   "OFF",  "y",    "true",       "null",  "NaN", "inf",
          "1",   "1e3",  "0x1F", "-1",   ".inf", "2026-01-02", "12:30", "~",   "",
          " a",  "a ",   "a: b", "a #b", "#a",   "*a",         "&a",    "!a",  "- a",
          "[a",  "{a",   "a,b",  "|",    ">",    "%a",         "@a",    "`a",  "'a",
          "\"a", "a\tb", "<<",   "=",    "...",  "---"})
        EXPECT_EQ(scalar(text).front(), '"') << text;
    for (const std::string_view text :
         {"klagomål", "Åsa Öberg", "anna@ostersund.se", "home-care", "fallskada (höft)"})
        EXPECT_EQ(scalar(text), text);
}

TEST(AWrittenText, StandsInABlockWhenItHasSeveralLines) {
    std::string out;

    prose(out, 4, "words", "De kom aldrig.\n  Ingen ringde: \"nej\"\n\n# Tack");

    EXPECT_EQ(out,
              "    words: |-\n"
              "      De kom aldrig.\n"
              "        Ingen ringde: \"nej\"\n"
              "\n"
              "      # Tack\n");
}

// Line separators look like line ends; blanks and tabs at the ends of lines get lost in editors.
TEST(AWrittenText, StandsInQuotesWhereABlockWouldBeFragile) {
    EXPECT_EQ(scalar("a\xE2\x80\xA8z\xE2\x80\xA9\xEF\xBB\xBF"), R"("a\u2028z\u2029\uFEFF")");
    for (const std::string_view text :
         {"a\n\tb", "a\n   \nb", "a\nb\xE2\x80\xA8", "\na", "a\n\n"}) {
        std::string out;
        prose(out, 0, "k", text);
        EXPECT_EQ(out.substr(0, 4), "k: \"") << text;
    }
}

TEST(AToken, IsQuotedWhenOthersWouldReadANumber) {
    EXPECT_EQ(token("9f86d081884c7d65"), "9f86d081884c7d65");
    EXPECT_EQ(token("1234567890123456"), "\"1234567890123456\"");
    EXPECT_EQ(token("12345678e1234567"), "\"12345678e1234567\"");
    EXPECT_EQ(token("2026-03-02T14:30+01:00"), "2026-03-02T14:30+01:00");
    EXPECT_EQ(token("a, b"), "\"a, b\"");
}

}  // namespace
}  // namespace klag::yaml
