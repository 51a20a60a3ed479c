#include "letters/template_check.h"

#include "letters/foreign_markdown.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace klag::letters {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// PLACE: MESSAGE of each problem.
std::vector<std::string> found(const std::string& kind, const std::string& pattern) {
    std::vector<std::string> out;
    for (const Problem& problem : problems(kind, pattern, "t"))
        out.push_back(problem.place + ": " + problem.message.english());
    return out;
}

/// The parts of Markdown that a letter does not have.
std::vector<std::string> foreign(const std::string& markdown) {
    std::vector<std::string> out;
    for (const Foreign& part : foreign_markdown(markdown)) out.push_back(part.what.english());
    return out;
}

TEST(TemplateCheck, NamesWhatSuchALetterDoesNotHave) {
    EXPECT_THAT(found("outcome", "# T\n\nå {{nonsense}} {{what}}"),
                ElementsAre("t:3:3: this letter has no value 'nonsense'",
                            "t:3:16: this letter has no value 'what'"));
    EXPECT_THAT(found("outcome", "{{#actions}}\n- {{what}}\n{{/actions}}\n"), IsEmpty());
}

TEST(TemplateCheck, SaysWhatIsASectionOrAList) {
    EXPECT_THAT(found("outcome", "{{apology}} {{actions}} {{#apology}}x{{/apology}}"),
                ElementsAre("t:1:1: 'apology' is a section (yes or no), not a text",
                            "t:1:13: 'actions' is a list, not a text"));
    EXPECT_EQ(
        problems("outcome", "{{apology}}", "t").front().hint.english(),
        "Write {{#apology}} before the words that belong to it, and {{/apology}} after them.");
}

TEST(TemplateCheck, GivesThePlaceOfOtherMarkdown) {
    EXPECT_THAT(found("outcome",
                      "{{! two\n    lines }}\n# T\n\n{{#apology}}\nVi är **ledsna**.\n"
                      "{{/apology}}\n\n| a | b |\n|---|---|\n"),
                ElementsAre("t:6:7: a letter has no place for this: emphasis with * or _",
                            "t:10:1: a letter has no place for this: a table"));
}

TEST(ForeignMarkdown, IsNoneInWhatALetterHas) {
    EXPECT_THAT(foreign("# T\n\n## S\n\n- a\n- b\n\n> c\\\n> d\n\ne\\\nf & g, 5 * 3, a_b\n"),
                IsEmpty());
}

TEST(ForeignMarkdown, IsWhatATextWouldShowSignBySign) {
    EXPECT_THAT(foreign("| a | b |\n|---|:-:|\n| 1 | 2 |\n"), ElementsAre("a table"));
    EXPECT_THAT(foreign("![a](b.png)"), ElementsAre("a picture"));
    EXPECT_THAT(foreign("[a](https://b.example) <https://c.example>"),
                ElementsAre("a link", "a link"));
    EXPECT_THAT(foreign("### a"), ElementsAre("a heading with ###"));
    EXPECT_THAT(foreign("a\n=="), ElementsAre("a heading that is underlined"));
    EXPECT_THAT(foreign("1. a\n2. b"), ElementsAre("a numbered list"));
    EXPECT_THAT(foreign("* a\n* b"), ElementsAre("a list with * or +"));
    EXPECT_THAT(foreign("- a\n  - b"),
                ElementsAre("a list, heading or quotation inside another one"));
    EXPECT_THAT(foreign("a\n\n---\n"), ElementsAre("a line across the page"));
    EXPECT_THAT(foreign("*a* __b__"), ElementsAre("emphasis with * or _", "emphasis with * or _"));
    EXPECT_THAT(foreign("a<br>\n\n<div>\nb\n</div>\n"), ElementsAre("HTML", "HTML"));
    EXPECT_THAT(foreign("a&nbsp;b &#160; &amp;"),
                ElementsAre("a character written as &…;", "a character written as &…;",
                            "a character written as &…;"));
    const std::string code = "code (`, ``` or a line that begins with four blanks)";
    EXPECT_THAT(foreign("`a`\n\n```\nb\n```\n\n    c\n"), ElementsAre(code, code, code));
}

}  // namespace
}  // namespace klag::letters
