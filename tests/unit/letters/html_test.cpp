#include "letters/html.h"

#include "base/html.h"
#include "letters/markdown.h"
#include "letters/plain_text.h"
#include "letters/style.h"
#include "letters/template.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace klag::letters {
namespace {

using testing::HasSubstr;
using testing::Not;

core::Letterhead letterhead() {
    return {.country = "NO",
            .window = {15, 44, 105, 35},
            .margins = {20, 22, 25, 20},
            .logo_width = 45,
            .font = "Liberation Sans",
            .size = 11};
}

Letter letter() {
    return {.head = {.language = "sv",
                     .title = "Svar på ditt klagomål",
                     .organisation = "Östersunds kommun",
                     .sender = {"831 82 Östersund", "063-14 30 00"},
                     .recipient = {"Åsa Öberg", "Storgatan 1"},
                     .references = {{"Datum", "2 mars 2026"}, {"Ert nummer", ""}},
                     .page = "Sida {page} av {pages}"},
            .body = "# Svar\n\nHej!\n\n- ett\n- två\n\n> Box 1\\\n> 104 30 Stockholm\n"};
}

/// What stands between <body> and </body>.
std::string body_of(const std::string& html) {
    const auto begin = html.find("<body>\n") + 7;
    return html.substr(begin, html.find("</body>") - begin);
}

TEST(HtmlLetter, HasAHeadABodyAndNothingElse) {
    EXPECT_EQ(body_of(to_html(letter(), letterhead())),
              R"(<div class="page letter window-left plain">
<header>
<div class="brand">
<p class="organisation">Östersunds kommun</p>
</div>
<div class="side">
<address class="from">
<p>831 82 Östersund</p>
<p>063-14 30 00</p>
</address>
<dl class="references">
<div><dt>Datum</dt><dd>2 mars 2026</dd></div>
</dl>
</div>
<address class="recipient">
<span>Åsa Öberg</span>
<span>Storgatan 1</span>
</address>
</header>
<main>
<h1>Svar</h1>
<p>Hej!</p>
<ul>
<li>ett</li>
<li>två</li>
</ul>
<blockquote>
<p>Box 1<br />
104 30 Stockholm</p>
</blockquote>
</main>
</div>
)");
}

TEST(HtmlLetter, SaysItsLanguageAndTitle) {
    const std::string html = to_html(letter(), letterhead());

    EXPECT_THAT(html, HasSubstr("<html lang=\"sv\">"));
    EXPECT_THAT(html, HasSubstr("<title>Svar på ditt klagomål</title>"));
}

TEST(HtmlLetter, AsksForNothingOutsideItself) {
    const std::string html = to_html(letter(), letterhead(), {"image/png", "bytes"});

    for (const char* foreign : {"http:", "https:", "url(", "@import", "<link", "<script", "file:"})
        EXPECT_THAT(html, Not(HasSubstr(foreign)));
    EXPECT_THAT(html, HasSubstr("default-src 'none'"));
}

TEST(HtmlLetter, ShowsTheLogoWithTheNameOfTheOrganisation) {
    EXPECT_THAT(to_html(letter(), letterhead(), {"image/png", "Ma"}),
                HasSubstr("<img class=\"logo\" alt=\"Östersunds kommun\" "
                          "src=\"data:image/png;base64,TWE=\">"));
}

TEST(HtmlLetter, NumbersItsPagesInTheLettersFont) {
    EXPECT_THAT(to_html(letter(), letterhead()),
                HasSubstr("content:\"Sida \" counter(page) \" av \" counter(pages) }"));
    EXPECT_THAT(to_html(letter(), letterhead()),
                HasSubstr("@bottom-right{font-family:\"Liberation Sans\""));
}

TEST(HtmlLetter, HasNoWindowWithoutARecipient) {
    Letter leaflet = letter();
    leaflet.head.recipient.clear();

    EXPECT_THAT(body_of(to_html(leaflet, letterhead())), HasSubstr("class=\"page sheet plain\""));
    EXPECT_THAT(body_of(to_html(leaflet, letterhead())), Not(HasSubstr("recipient")));
}

TEST(HtmlLetter, HasAtLeastSixteenPointsInLargePrint) {
    core::Letterhead large = letterhead();
    large.large_print = true;

    EXPECT_THAT(to_html(letter(), large), HasSubstr("--size:16pt;"));
    EXPECT_THAT(to_html(letter(), large), HasSubstr("--small:1em;"));
    EXPECT_EQ(sheet_of(large, {"Åsa Öberg"}).address_size, 16);
}

TEST(HtmlLetter, ShowsTheFooterOnEveryPage) {
    core::Letterhead own = letterhead();
    own.footer = {"Org. 212000-2528", "\"</style><script>\""};
    const std::string html = to_html(letter(), own);

    EXPECT_THAT(html, HasSubstr("content:\"Org. 212000-2528\" \"\\A\" \"\\22 \\3C \\2F style"));
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, HasSubstr("<p>Org. 212000-2528</p>"));
}

TEST(TheRecipient, StandsInTheMiddleOfTheWindow) {
    const Sheet sheet = sheet_of(letterhead(), {"Åsa Öberg", "Storgatan 1", "831 30 Östersund"});

    EXPECT_DOUBLE_EQ(sheet.window_left, 20);
    EXPECT_NEAR(sheet.window_top + 1.5 * 11 * 1.25 * 25.4 / 72, 44 + 35 / 2.0, 0.01);
}

TEST(TheRecipient, IsSetSmallerWhenItIsLong) {
    const std::vector<std::string> lines(8, "Stiftelsen Östra Jämtlands hem för äldre och sjuka");
    const Sheet sheet = sheet_of(letterhead(), lines);

    EXPECT_LT(sheet.address_size, 11);
    EXPECT_GE(sheet.address_size, 8);
    EXPECT_GE(sheet.window_top, 44);
}

TEST(TheColumnBesideTheWindow, LiesOnItsOtherSide) {
    core::Letterhead right = letterhead();
    right.window = {105, 45, 90, 35};

    EXPECT_FALSE(sheet_of(letterhead(), {"A"}).window_on_right);
    EXPECT_DOUBLE_EQ(sheet_of(letterhead(), {"A"}).side_left, 129);
    EXPECT_TRUE(sheet_of(right, {"A"}).window_on_right);
    EXPECT_DOUBLE_EQ(sheet_of(right, {"A"}).side_left, 20);
}

TEST(TheColumnBesideTheWindow, GoesBelowAWindowThatLeavesNoRoom) {
    core::Letterhead wide = letterhead();
    wide.window = {15, 44, 150, 35};

    EXPECT_DOUBLE_EQ(sheet_of(wide, {"A"}).side_top, 93);
}

// What may not do anything in a letter, whoever wrote it.
const std::vector<std::string>& payloads() {
    static const std::vector<std::string> list{
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"http://127.0.0.1:1/x.png\">",
        "<link rel=attachment href=\"file:///etc/passwd\">",
        "<style>main{display:none}</style>",
        "</style><script>x</script>",
        "</title><script>x</script>",
        "</main></div></body>",
        "<iframe src=\"file:///etc/passwd\"></iframe>",
        "<object data=\"file:///etc/passwd\"></object>",
        "<base href=\"http://evil.example/\">",
        "<meta http-equiv=refresh content=\"0;url=http://evil.example\">",
        "<svg onload=alert(1)>",
        "<!-- hidden -->",
        "<![CDATA[ x ]]>",
        "<?php x ?>",
        "\" onmouseover=\"alert(1)",
        "' onmouseover='alert(1)",
        "&lt;script&gt;",
        "&#60;script&#62;",
        "![x](http://127.0.0.1:1/x.png)",
        "![x](file:///etc/passwd)",
        "[x](javascript:alert(1))",
        "[x](file:///etc/passwd)",
        "<javascript:alert(1)>",
        "<http://evil.example>",
        "{{secret}} {{{secret}}} {{&secret}}",
        "{page} {pages} {color:red}",
        "# heading\n\n> quote\n\n- item",
        "```\n<b>code</b>\n```"};
    return list;
}

/// Tags of `html` that no letter has.
std::string foreign_tag(const std::string& html) {
    for (const char* tag : {"<script", "<img", "<link", "<iframe", "<object", "<base", "<svg",
                            "<!--", "<![", "<?", "<b>", "javascript:\"", "href=\"file", "<a "})
        if (html.find(tag) != std::string::npos) return tag;
    return "";
}

TEST(HostileWords, StandInTheHeadAsTheyWereWritten) {
    ASSERT_EQ(payloads().size(), 30U);
    for (const std::string& words : payloads()) {
        Letter hostile = letter();
        hostile.head.language = words;
        hostile.head.title = words;
        hostile.head.organisation = words;
        hostile.head.sender = {words};
        hostile.head.recipient = {words};
        hostile.head.references = {{words, words}};
        hostile.head.page = words;
        const std::string html = to_html(hostile, letterhead());

        EXPECT_EQ(foreign_tag(html), "") << words;
        const auto title = html.find("<title>") + 7;
        EXPECT_EQ(html.substr(title, html.find("</title>") - title), escape_html(words));
        EXPECT_EQ(html.find("</style>"), html.rfind("</style>")) << words;
    }
}

TEST(HostileWords, StandInTheBodyAsTheyWereWritten) {
    for (const std::string& words : payloads()) {
        const std::string html = body_html(
            render("{{words}}\n\n> {{words}}\n\n- {{words}}\n", "t", Data::Map{{"words", words}})
                .markdown);

        EXPECT_EQ(foreign_tag(html), "") << words;
        EXPECT_EQ(html.find("<h1>"), std::string::npos) << words;
        EXPECT_EQ(html.find("<pre>"), std::string::npos) << words;
    }
}

TEST(HostileWords, DoNothingInATemplateEither) {
    for (const std::string& words : payloads()) {
        const std::string html = body_html(words);
        for (const char* tag : {"<script", "<img", "<link", "<iframe", "<object", "<base", "<svg",
                                "<!--", "<style", "href=\"file", "href=\"java", "omitted"})
            EXPECT_THAT(html, Not(HasSubstr(tag))) << words;
    }
}

TEST(RawHtml, IsShownAndNotLeftOut) {
    EXPECT_EQ(body_html("a <b>c</b>"), "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
    EXPECT_EQ(body_html("<div>\nhidden\n</div>\n"), "<p>&lt;div&gt;\nhidden\n&lt;/div&gt;</p>\n");
}

TEST(APicture, BecomesItsWords) {
    EXPECT_EQ(body_html("see ![the *map*](http://x.y/map.png)"), "<p>see the <em>map</em></p>\n");
    EXPECT_EQ(body_html("[![a](b)](javascript:c)"), "<p>a</p>\n");
}

TEST(ALink, StaysWhenItLeadsToTheWebOrToMail) {
    EXPECT_THAT(body_html("[x](https://www.ivo.se)"), HasSubstr("<a href=\"https://www.ivo.se\">"));
    EXPECT_EQ(body_html("[x](file:///etc)"), "<p>x</p>\n");
}

TEST(StringsOfStyleSheets, HoldNoMarks) {
    EXPECT_EQ(css_string("Sida 1, å"), "\"Sida 1, å\"");
    EXPECT_EQ(css_string("a\"}\n\\<"), "\"a\\22 \\7D \\0A \\5C \\3C \"");
}

TEST(TheProofSheet, DrawsTheWindowWhereItIs) {
    const std::string html = proof_window(letterhead(), {.language = "en",
                                                         .title = "Does it fit?",
                                                         .steps = {"Print at 100 %."},
                                                         .window = "{width} × {height} mm",
                                                         .from_left = "{left} mm from the left",
                                                         .from_top = "{top} mm from the top",
                                                         .verify = "Not measured."});

    EXPECT_THAT(html, HasSubstr("left:15mm;top:44mm;width:105mm;height:35mm"));
    EXPECT_THAT(html, HasSubstr("105 × 35 mm<br>15 mm from the left<br>44 mm from the top"));
    EXPECT_THAT(html, Not(HasSubstr("Not measured.")));
}

TEST(TextLetter, HasItsHeadAboveTheText) {
    EXPECT_EQ(to_text(letter()),
              "Östersunds kommun\n831 82 Östersund\n063-14 30 00\n\nDatum: 2 mars 2026\n\n"
              "Åsa Öberg\nStorgatan 1\n\nSvar\n====\n\nHej!\n\n- ett\n- två\n\n    Box 1\n"
              "    104 30 Stockholm\n");
}

}  // namespace
}  // namespace klag::letters
