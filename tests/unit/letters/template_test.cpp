#include "letters/template.h"

#include "letters/plain_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace klag::letters {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

std::string what_goes_wrong(const std::string& template_text, const Data& data = Data::Map{}) {
    try {
        render(template_text, "letters/sv/outcome.md", data);
    } catch (const Error& error) {
        return error.what();
    }
    return "nothing";
}

TEST(Render, PutsAValueInItsPlace) {
    EXPECT_EQ(render("Hej {{name}}!", "t", Data::Map{{"name", "Åsa"}}).markdown, "Hej Åsa!");
}

TEST(Render, NamesAnUnknownValueWithItsPlace) {
    EXPECT_EQ(what_goes_wrong("a\nåäö {{name}}"),
              "letters/sv/outcome.md:2:5: 'name' is not known in this letter");
}

TEST(Render, NamesAnEmptyValueWithItsPlace) {
    EXPECT_EQ(what_goes_wrong("\n\n  {{name}}", Data::Map{{"name", " \n "}}),
              "letters/sv/outcome.md:3:3: 'name' is missing");
}

TEST(Render, FindsTheVeryTagOfSeveralOfOneName) {
    const Data data = Data::Map{{"items", Data::List{Data::Map{{"name", "a"}}}}};

    EXPECT_EQ(what_goes_wrong("{{#items}}{{name}}{{/items}}\n{{name}}", data),
              "letters/sv/outcome.md:2:1: 'name' is not known in this letter");
}

TEST(Render, RefusesAnUnknownSection) {
    EXPECT_THAT(what_goes_wrong("{{#nmae}}x{{/nmae}}"), HasSubstr("'nmae' is not known"));
}

TEST(Render, RefusesAnUnknownInvertedSection) {
    EXPECT_THAT(what_goes_wrong("{{^nmae}}x{{/nmae}}"), HasSubstr("'nmae' is not known"));
}

TEST(Render, TakesAnEmptyTextForNo) {
    const Data data = Data::Map{{"phone", ""}};

    EXPECT_EQ(render("a{{#phone}}b{{/phone}}{{^phone}}c{{/phone}}", "t", data).markdown, "ac");
}

TEST(Render, RepeatsASectionForEachItem) {
    const Data data = Data::Map{{"items", Data::List{"a", "b"}}};

    EXPECT_EQ(render("{{#items}}\n- {{.}}\n{{/items}}\n", "t", data).markdown, "- a\n- b\n");
}

TEST(Render, NeverLooksAtAValueAgain) {
    const Data data = Data::Map{{"words", "{{name}} {{#x}}"}, {"name", "Åsa"}};

    EXPECT_EQ(to_text(render("{{words}}", "t", data).markdown), "{{name}} {{#x}}\n");
}

TEST(Render, DropsACommentWithItsLine) {
    EXPECT_EQ(render("{{! two\nlines }}\na", "t", Data::Map{}).markdown, "a");
}

TEST(Render, RefusesWhatALetterMayNotHold) {
    for (const std::string tag : {"{{{a}}}", "{{&a}}", "{{>a}}", "{{=<% %>=}}"})
        EXPECT_THAT(what_goes_wrong("x" + tag, Data::Map{{"a", "b"}}),
                    StartsWith("letters/sv/outcome.md:1:2: a letter takes no"))
            << tag;
}

TEST(Render, RefusesATagThatIsNotClosed) {
    EXPECT_EQ(what_goes_wrong("a {{name"), "letters/sv/outcome.md:1:3: this place is not closed");
}

TEST(Render, RefusesASectionThatIsNotClosed) {
    EXPECT_EQ(what_goes_wrong("\n{{#a}}", Data::Map{{"a", true}}),
              "letters/sv/outcome.md:2:1: the section 'a' is not closed");
}

TEST(Render, RefusesASectionThatIsClosedByAnotherName) {
    EXPECT_EQ(what_goes_wrong("{{#a}}{{/b}}", Data::Map{{"a", true}}),
              "letters/sv/outcome.md:1:7: no section 'b' is open here");
}

TEST(Render, RefusesAFilter) {
    EXPECT_THAT(what_goes_wrong("{{ name | upper }}"), HasSubstr("'name | upper' is not a name"));
}

TEST(Render, RefusesDeepNesting) {
    std::string deep;
    for (int i = 0; i < 17; ++i) deep += "{{#a}}";
    for (int i = 0; i < 17; ++i) deep += "{{/a}}";

    EXPECT_THAT(what_goes_wrong(deep, Data::Map{{"a", true}}), HasSubstr("nested"));
}

TEST(Render, RefusesAListWhereATextBelongs) {
    EXPECT_THAT(what_goes_wrong("{{a}}", Data::Map{{"a", Data::List{"b"}}}),
                HasSubstr("'a' is a list, not a text"));
}

TEST(ToText, WrapsAParagraphAtTheWidth) {
    EXPECT_EQ(to_text("one two\nthree four\n", 9), "one two\nthree\nfour\n");
}

TEST(ToText, CountsColumnsNotBytes) { EXPECT_EQ(to_text("åäö åäö åäö", 7), "åäö åäö\nåäö\n"); }

TEST(ToText, CountsACombiningMarkAsNothing) { EXPECT_EQ(display_width("a\xCC\x8A"), 1); }

TEST(ToText, IndentsTheFurtherLinesOfAnItem) {
    EXPECT_EQ(to_text("- one two three\n- four", 9), "- one two\n  three\n- four\n");
}

TEST(ToText, UnderlinesTheSubject) { EXPECT_EQ(to_text("# Åre\n\ntext"), "Åre\n===\n\ntext\n"); }

TEST(ToMailText, LeavesTheSubjectWithoutALine) {
    EXPECT_EQ(to_mail_text("# Åre\n\ntext"), "Åre\n\ntext\n");
}

TEST(ToText, PutsASubheadingNextToWhatItHeads) {
    EXPECT_EQ(to_text("a\n\n## Now\n\n- b"), "a\n\nNow\n- b\n");
}

TEST(ToText, KeepsAForcedLineEnd) { EXPECT_EQ(to_text("a\\\nb\nc"), "a\nb c\n"); }

TEST(ToText, IndentsAQuotation) { EXPECT_EQ(to_text("> a\\\n> b"), "    a\n    b\n"); }

/// A text as a person may write it: words, marks that Markdown knows, several lines.
rc::Gen<std::string> written() {
    const auto piece = rc::gen::element<std::string>(
        "å", "word", "#", "##", "-", "+", ">", "*", "_", "\\", "`", "1.", "12)", "{{name}}", "{{{",
        "}}", "<b>", "&amp;", "===", "---", "|", "~~~", "!", "[a](b)", "\n", "\n\n", " ");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [](const std::vector<std::string>& pieces) {
                            std::string out;
                            for (const std::string& one : pieces) out += one;
                            return out;
                        });
}

/// Lines without the blanks that a letter does not keep.
std::string without_blanks(const std::string& text) {
    std::string out;
    for (const char c : text)
        if (c != ' ') out += c;
    while (!out.empty() && out.back() == '\n') out.pop_back();
    while (!out.empty() && out.front() == '\n') out.erase(0, 1);
    return out;
}

RC_GTEST_PROP(Render, KeepsEveryValueAsItWasWritten, ()) {
    const std::string value = *written();
    RC_PRE(!without_blanks(value).empty());
    const Data data = Data::Map{{"value", value}, {"name", "x"}};

    for (const std::string frame :
         {"{{value}}\n", "- {{value}}\n", "# {{value}}\n", "> {{value}}\n"}) {
        std::string printed =
            to_text(render("before\n\n" + frame + "\nafter", "t", data).markdown, 10000);
        RC_ASSERT(printed.rfind("before\n", 0) == 0);
        RC_ASSERT(printed.substr(printed.size() - 7) == "\nafter\n");
        printed = without_blanks(printed.substr(7, printed.size() - 14));
        if (frame[0] == '-') printed.erase(0, 1);
        if (frame[0] == '#') printed = printed.substr(0, printed.rfind('\n'));
        RC_ASSERT(without_blanks(printed) == without_blanks(value));
    }
}

}  // namespace
}  // namespace klag::letters
