#include "report/csv.h"

#include "base/utf8.h"
#include "report/grid.h"
#include "report/numbers.h"
#include "sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace klag::report {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using Lines = std::vector<std::vector<std::string>>;

/// A small reader of RFC 4180, sharing nothing with the writer.
Lines read(std::string_view text, char separator) {
    EXPECT_TRUE(text.starts_with("\xEF\xBB\xBF"));
    text.remove_prefix(3);
    Lines lines;
    std::vector<std::string> line;
    std::string field;
    bool in_quotes = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (in_quotes && c == '"' && at + 1 < text.size() && text[at + 1] == '"')
            field += text[++at];
        else if (c == '"')
            in_quotes = !in_quotes;
        else if (!in_quotes && c == separator)
            line.push_back(std::exchange(field, ""));
        else if (!in_quotes && c == '\r' && text.substr(at).starts_with("\r\n")) {
            ++at;
            line.push_back(std::exchange(field, ""));
            lines.push_back(std::exchange(line, {}));
        } else
            field += c;
    }
    EXPECT_FALSE(in_quotes);
    EXPECT_TRUE(field.empty() && line.empty());
    return lines;
}

Document in(std::string language) {
    Document out = samples::document();
    out.language = std::move(language);
    return out;
}

TEST(Csv, WritesNumbersAsTheReadersSpreadsheetTakesThem) {
    const Table table{
        .id = "t",
        .title = "t",
        .columns = {{.id = "name", .title = "", .kind = Cell::Kind::text},
                    {.id = "days", .title = "", .kind = Cell::Kind::decimal},
                    {.id = "share", .title = "", .kind = Cell::Kind::percent},
                    {.id = "limits", .title = "", .kind = Cell::Kind::interval}},
        .rows = {
            {.id = "a", .cells = {words("A"), decimal(-12.5), percent(67.4), interval(41, 86)}},
            {.id = "b", .cells = {words("B"), hidden(), {}, hidden()}, .depth = 1},
            {.id = "c", .cells = {words("C")}}}};

    EXPECT_EQ(csv(table, in("sv")),
              "\xEF\xBB\xBFname;days;share;limits-from;limits-to;id;depth\r\n"
              "A;-12,5;67;41;86;a;0\r\n"
              "B;*;;*;*;b;1\r\n"
              "C;;;;;c;0\r\n");
    EXPECT_EQ(csv(table, in("en")),
              "\xEF\xBB\xBFname,days,share,limits-from,limits-to,id,depth\r\n"
              "A,-12.5,67,41,86,a,0\r\n"
              "B,*,,*,*,b,1\r\n"
              "C,,,,,c,0\r\n");
}

TEST(Csv, OfADocumentBeginsWithItsOriginAndNamesEveryTable) {
    const Lines lines = read(csv(in("sv")), ';');

    EXPECT_THAT(lines[0], ElementsAre("Östersunds kommun"));
    EXPECT_THAT(lines[3], ElementsAre("Period", "2026-01-01 till 2026-06-30"));
    EXPECT_THAT(lines[8], ElementsAre(""));
    EXPECT_THAT(lines[9], ElementsAre("Inkomna och avslutade ärenden"));
    EXPECT_THAT(lines[10],
                ElementsAre("", "2026 första halvåret", "2025 andra halvåret", "Kod", "Nivå"));
    EXPECT_THAT(lines[11],
                ElementsAre("Öppna vid periodens början", "14", "9", "open-before", "0"));
    EXPECT_THAT(lines[15], ElementsAre(""));
    EXPECT_THAT(lines[16], ElementsAre("Klagomål per enhet"));
}

TEST(Csv, OfADocumentTellsAHiddenNumberFromNone) {
    Document document = in("en");
    document.words.hidden = "hidden: small";
    document.words.no_value = "no figure";
    document.sections = {
        {.id = "s",
         .title = "s",
         .tables = {{.id = "t",
                     .title = "t",
                     .columns = {{.id = "name", .title = "", .kind = Cell::Kind::text},
                                 {.id = "a", .title = "A"},
                                 {.id = "b", .title = "B"}},
                     .rows = {{.id = "r", .cells = {words("R"), hidden(), {}}}}}}}};

    EXPECT_THAT(csv(document), HasSubstr("R,*,–,r,0\r\n* hidden: small\r\n– no figure\r\n"));
}

TEST(Csv, HasNoNoBreakSpaceAndNothingThatCannotBeSeen) {
    Document document = in("sv");
    document.title = "67\u00A0% och 1\u202F000 \u202Exe \xFF";
    const std::string out = csv(document);

    EXPECT_THAT(out, HasSubstr("67 % och 1 000 \\u{202e}xe \\u{ff}"));
    EXPECT_THAT(out, Not(HasSubstr("\u00A0")));
}

TEST(NoFormula, PutsAnApostropheBeforeWhatASpreadsheetWouldRun) {
    const struct {
        const char* text;
        const char* harmless;
    } table[] = {
        {"=HYPERLINK(\"http://evil\")", "'=HYPERLINK(\"http://evil\")"},
        {"=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"},
        {"=1+1", "'=1+1"},
        {"==1", "'==1"},
        {"+1+1", "'+1+1"},
        {"+46 70 123 45 67", "'+46 70 123 45 67"},
        {"-1+1", "'-1+1"},
        {"- inget svar", "'- inget svar"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"\t=1+1", "'    =1+1"},
        {"\tx", "'    x"},
        {"\r=1+1", "'\n=1+1"},
        {"\rx", "'\nx"},
        {"\nx", "'\nx"},
        {"\n=1", "'\n=1"},
        {" =1+1", "' =1+1"},
        {"   @x", "'   @x"},
        {"\u00A0=1", "' =1"},
        {" \t \n-1", "'      \n-1"},
        {"＝1+1", "'＝1+1"},
        {"＋1", "'＋1"},
        {"－1", "'－1"},
        {"＠x", "'＠x"},
        {" ＝1", "' ＝1"},
        {"=", "'="},
        {"1=1", "1=1"},
        {"x@y.se", "x@y.se"},
        {"Öst-Norr", "Öst-Norr"},
        {"–", "–"},
        {"", ""},
        {" ", " "},
    };
    for (const auto& row : table) EXPECT_EQ(no_formula(row.text), row.harmless);
}

std::string any_text() {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "=", "+", "-", "@", "＝", "\t", "\r", "\n", " ", ";", ",", "\"", "\"\"", "\u00A0", "å", "x",
        "1", "'", "\xFF", "\u202E", "漢"));
    return join(pieces, "");
}

RC_GTEST_PROP(Csv, IsReadBackCellByCell, ()) {
    const std::string language = *rc::gen::element<std::string>("sv", "nl", "en");
    Table table{.id = "t", .title = "t", .columns = {}, .rows = {}};
    const int width = *rc::gen::inRange(1, 4);
    for (int i = 0; i < width; ++i)
        table.columns.push_back(
            {.id = "c" + std::to_string(i), .title = "", .kind = Cell::Kind::text});
    const int height = *rc::gen::inRange(0, 4);
    for (int i = 0; i < height; ++i) {
        Row row{.id = "r", .cells = {}};
        for (int j = 0; j < width; ++j) {
            const int kind = *rc::gen::inRange(0, 4);
            if (kind == 0) row.cells.push_back(count(*rc::gen::inRange(-1000, 1000)));
            if (kind == 1) row.cells.push_back(hidden());
            if (kind > 1) row.cells.push_back(words(any_text()));
        }
        table.rows.push_back(row);
    }
    const Lines lines = read(csv(table, in(language)), language == "en" ? ',' : ';');
    RC_ASSERT(lines.size() == table.rows.size() + 1);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        RC_ASSERT(lines[i + 1].size() == table.columns.size() + 2);  // the id and the depth
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            const Cell& cell = table.rows[i].cells[j];
            const std::string& got = lines[i + 1][j];
            if (cell.kind == Cell::Kind::count)
                RC_ASSERT(got == std::to_string(static_cast<int>(cell.number)));
            else if (cell.kind == Cell::Kind::hidden)
                RC_ASSERT(got == "*");
            else
                RC_ASSERT(got == no_formula(cell.text));
        }
    }
}

RC_GTEST_PROP(NoFormula, NeverBeginsWithATrigger, ()) {
    const std::string out = no_formula(any_text());
    const std::string_view seen = trim(out);
    for (const std::string_view trigger : {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
        RC_ASSERT(!seen.starts_with(trigger));
    RC_ASSERT(!out.starts_with('\t') && !out.starts_with('\n'));
}

}  // namespace
}  // namespace klag::report
