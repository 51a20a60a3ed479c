#include "report/html.h"

#include "report/markup.h"
#include "sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <string>
#include <vector>

namespace klag::report {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::size_t times(const std::string& text, const std::string& what) {
    std::size_t out = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++out;
    return out;
}

/// What stands in the first group of every match.
std::vector<std::string> all(const std::string& text, const char* pattern) {
    const std::regex expression{pattern};
    std::vector<std::string> out;
    for (std::sregex_iterator at{text.begin(), text.end(), expression}, end; at != end; ++at)
        out.push_back((*at)[1]);
    return out;
}

TEST(Html, SaysItsLanguageAndTitle) {
    const std::string out = html(samples::document());

    EXPECT_THAT(out, StartsWith("<!DOCTYPE html>\n<html lang=\"sv\">"));
    EXPECT_THAT(out, HasSubstr("<title>Östersunds kommun: Klagomål och synpunkter, första halvåret "
                               "2026</title>"));
}

TEST(Html, SaysItInShortBeforeTheContents) {
    const std::string out = html(samples::document());

    EXPECT_LT(out.find("<li>Inkomna ärenden: 182."), out.find("class=\"contents\""));
}

TEST(Html, IsTheSameForTheSameDocument) {
    EXPECT_EQ(html(samples::document()), html(samples::document()));
}

TEST(Html, AsksForNothingAndRunsNothing) {
    const std::string out = html(samples::document());

    EXPECT_THAT(out, HasSubstr("default-src 'none'"));
    for (const char* const never :
         {"<script", "src=", "url(", "@import", "<link", "<img", "<iframe", "<form", "javascript:"})
        EXPECT_THAT(out, Not(HasSubstr(never))) << never;
    EXPECT_TRUE(all(out, "(<[^>]* on[a-z]+=)").empty());
    for (const std::string& link : all(out, "href=\"([^\"]*)\""))
        EXPECT_THAT(link, StartsWith("#"));
    EXPECT_EQ(times(out, "://"), times(out, "xmlns=\"http://www.w3.org/2000/svg\"") +
                                     times(out, "=HYPERLINK(&quot;http://x&quot;)"));
}

TEST(Html, ShowsHostileTextAsText) {
    EXPECT_THAT(html(samples::document()),
                HasSubstr("<th scope=\"row\">&lt;script&gt;alert(1)&lt;/script&gt; | "
                          "=HYPERLINK(&quot;http://x&quot;) \\u{202e}txt</th>"));
}

TEST(Html, HasAnElementForEveryIdThatIsNamedAndNamesNoneTwice) {
    const std::string out = html(samples::document());
    const std::vector<std::string> ids = all(out, " id=\"([^\"]*)\"");
    const std::set<std::string> known{ids.begin(), ids.end()};

    EXPECT_EQ(known.size(), ids.size());
    std::vector<std::string> named = all(out, "href=\"#([^\"]*)\"");
    for (const std::string& several : all(out, "aria-labelledby=\"([^\"]*)\""))
        for (const std::string& each : all(several, "([^ ]+)")) named.push_back(each);
    EXPECT_GT(named.size(), 20U);
    for (const std::string& each : named) EXPECT_TRUE(known.contains(each)) << each;
}

TEST(Html, ClosesWhatItOpens) {
    const std::string out = html(samples::document());
    const std::set<std::string> alone{"meta", "br", "rect", "line", "circle"};
    std::set<std::string> opened;
    for (const std::string& name : all(out, "<([a-z][a-z0-9]*)[ >]"))
        if (!alone.contains(name)) opened.insert(name);

    EXPECT_TRUE(opened.contains("table"));
    for (const std::string& name : opened)
        EXPECT_EQ(times(out, "<" + name + ">") + times(out, "<" + name + " "),
                  times(out, "</" + name + ">"))
            << name;
}

TEST(Html, GivesEveryHeadingOfATableItsScopeAndEveryTableItsCaption) {
    const std::string out = html(samples::document());

    EXPECT_EQ(times(out, "<th"), times(out, "<th scope=") + times(out, "<thead>"));
    EXPECT_EQ(times(out, "<table>"), 5U);
    EXPECT_EQ(times(out, "<caption>"), 5U);
    EXPECT_THAT(out, HasSubstr("<tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"3\">Vård "
                               "och omsorg</th></tr>"));
}

TEST(Html, WritesFiguresInTheReadersLanguageWithoutBreakingBeforePercent) {
    const std::string out = html(samples::document());

    EXPECT_THAT(out,
                HasSubstr("<tr class=\"depth-2\"><th scope=\"row\">Hemtjänst Norr</th>"
                          "<td class=\"number\">42</td><td class=\"number\">67&nbsp;%</td>"
                          "<td class=\"number\">52–79&nbsp;%</td><td class=\"number\">21,0</td>"
                          "<td class=\"number\">15,1–28,4</td></tr>"));
    EXPECT_THAT(out, HasSubstr("<td class=\"number sign\">*</td>"));
}

TEST(Html, SaysWhatTheSignsInATableMean) {
    EXPECT_EQ(times(html(samples::document()), "<p class=\"key\">* ett tal under 5"), 2U);
}

TEST(Html, GivesEveryChartATitleADescriptionAndItsTable) {
    const std::string out = html(samples::document());

    EXPECT_EQ(times(out, "role=\"img\""), 3U);
    EXPECT_EQ(times(out, "</svg>\n</figure>\n"), 3U);
    EXPECT_EQ(
        times(out, "</figure>\n<div class=\"scroll\"") + times(out, "</ol>\n<div class=\"scroll\""),
        3U);
    EXPECT_THAT(out, HasSubstr("<title id=\"chart-by-unit-title\">Inkomna klagomål per enhet, 2026 "
                               "första halvåret</title>\n<desc id=\"chart-by-unit-description\">"));
}

TEST(Html, ListsTheSignalsOfAChartInWords) {
    EXPECT_THAT(html(samples::document()),
                HasSubstr("</span> 2026-03: 48 – över den övre gränsen</li>\n"));
}

TEST(Html, PrintsOnEveryPageWhatItIsAndWhereItComesFrom) {
    const std::string out = html(samples::document());

    EXPECT_THAT(out, HasSubstr("content:\"Östersunds kommun · Klagomål och synpunkter, första "
                               "halvåret 2026\""));
    EXPECT_THAT(out, HasSubstr("content:\"Period: 2026-01-01 till 2026-06-30 · Register: "
                               "Östersunds kommun, synpunkter \\26  klagomål · Urval: allt · "
                               "Framtagen: 2026-07-01 · Sparat läge: 4f2a9c01d7be5530a1e8\""));
    EXPECT_THAT(out, HasSubstr("content: \"sida \" counter(page) \" av \" counter(pages)"));
}

TEST(Html, HasNoSkipLinkWithoutWordsForIt) {
    Document document = samples::document();
    EXPECT_THAT(html(document),
                HasSubstr("<a class=\"skip\" href=\"#figures\">Till siffrorna</a>"));
    document.words.skip = "";
    EXPECT_THAT(html(document), Not(HasSubstr("class=\"skip\"")));
}

TEST(CssString, CannotBeLeft) {
    EXPECT_EQ(css_string("a\"}</style>\nb\\"), "\"a\\22 \\7d \\3c /style\\3e  b\\5c \"");
    EXPECT_EQ(css_string("Östersund · 5 %"), "\"Östersund · 5 %\"");
}

TEST(Anchor, KeepsDifferentIdsApart) {
    EXPECT_EQ(anchor("by-unit"), "by-unit");
    EXPECT_EQ(anchor("å b_c"), "_c3_a5_20b_5fc");
}

}  // namespace
}  // namespace klag::report
