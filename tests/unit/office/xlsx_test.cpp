#include "office/xlsx.h"

#include "base/utf8.h"
#include "unit/report/sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace klag::office {
namespace {

using report::Cell;
using report::Document;
using report::Table;
namespace samples = report::samples;
using testing::Contains;
using testing::ElementsAreArray;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string output_of(const std::string& command) {
    std::string out;
    std::FILE* const pipe = popen(command.c_str(), "r");
    std::array<char, 4096> buffer{};
    for (std::size_t got = 0; (got = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        out.append(buffer.data(), got);
    EXPECT_EQ(pclose(pipe), 0) << command;
    return out;
}

/// What read_xlsx.py says of the workbook, line by line.
std::vector<std::string> lines_of(const Document& document) {
    const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
    const std::string path = testing::TempDir() + "klag-" + test->name() + ".xlsx";
    std::ofstream{path, std::ios::binary} << xlsx(document);
    const std::string out =
        output_of("python3 '" KLAG_SOURCE_DIR "/tests/unit/office/read_xlsx.py' '" + path + "'");
    std::remove(path.c_str());
    return split(out, '\n');
}

/// The lines of one sheet.
std::vector<std::string> sheet(const std::vector<std::string>& lines, const std::string& name) {
    std::vector<std::string> out;
    bool is_inside = false;
    for (const std::string& line : lines) {
        if (line.starts_with("sheet "))
            is_inside = line == "sheet " + name;
        else if (is_inside)
            out.push_back(line);
    }
    return out;
}

TEST(Xlsx, HasASheetForEachTableAfterTheOneAboutIt) {
    std::vector<std::string> names;
    for (const std::string& line : lines_of(samples::document()))
        if (line.starts_with("sheet ")) names.push_back(line.substr(6));

    EXPECT_THAT(names, ElementsAreArray({"Om rapporten", "Inkomna och avslutade ärenden",
                                         "Klagomål per enhet", "Inkomna per månad",
                                         "Besvarade i tid per månad", "Ärenden per kategori"}));
}

TEST(Xlsx, WritesNumbersAsNumbersAndDatesAsDates) {
    const auto lines = lines_of(samples::document());
    const auto units = sheet(lines, "Klagomål per enhet");

    EXPECT_THAT(units, Contains("A2 s Socialförvaltningen"));
    EXPECT_THAT(units, Contains("B2 n 97 [0]"));
    EXPECT_THAT(units, Contains("C2 n 0.67 [0 %]"));
    EXPECT_THAT(units, Contains("D1 s 95 % konfidensintervall, från"));
    EXPECT_THAT(units, Contains("D2 n 0.57 [0 %]"));
    EXPECT_THAT(units, Contains("E2 n 0.76 [0 %]"));
    EXPECT_THAT(units, Contains("F2 n 12.5 [0.0]"));
    EXPECT_THAT(units, Contains("B7 s *"));
    EXPECT_THAT(units, Contains("F7 s –"));
    // 2025-01-28 is the 45685th day of Excel.
    EXPECT_THAT(sheet(lines, "Inkomna per månad"), Contains("C2 n 45685 [yyyy-mm-dd]"));
}

TEST(Xlsx, HasNoFormulaWhateverATextSays) {
    const auto lines = lines_of(samples::document());

    EXPECT_THAT(lines, Not(Contains(HasSubstr(" f "))));
    EXPECT_THAT(lines, Contains("A8 s <script>alert(1)</script> | =HYPERLINK(\"http://x\") "
                                "\\u{202e}txt"));
}

TEST(Xlsx, FreezesTheHeadingsAndFiltersWhatHasNoHeadingInside) {
    const auto lines = lines_of(samples::document());

    EXPECT_THAT(sheet(lines, "Klagomål per enhet"), Contains("frozen B2"));
    EXPECT_THAT(sheet(lines, "Klagomål per enhet"), Contains("filter A1:H8"));
    EXPECT_THAT(sheet(lines, "Ärenden per kategori"), Contains("frozen B2"));
    EXPECT_THAT(sheet(lines, "Ärenden per kategori"), Not(Contains(StartsWith("filter"))));
}

TEST(Xlsx, SaysWhereItComesFromOnTheFirstSheetAndOnEveryPage) {
    const auto lines = lines_of(samples::document());
    const auto about = sheet(lines, "Om rapporten");

    EXPECT_THAT(about, Contains("A1 s Klagomål och synpunkter, första halvåret 2026"));
    EXPECT_THAT(about, Contains("A6 s Register"));
    EXPECT_THAT(about, Contains("B6 s Östersunds kommun, synpunkter & klagomål"));
    EXPECT_THAT(about, Contains(HasSubstr("Toppen i mars hänger ihop med det nya schemat.\\nDet")));
    EXPECT_THAT(about, Contains(HasSubstr("s Wilsons intervall")));
    EXPECT_THAT(about, Contains(HasSubstr(" n 46204 [yyyy-mm-dd]")));  // 2026-07-01
    EXPECT_THAT(sheet(lines, "Ärenden per kategori"),
                Contains("footer &L&8 Period: 2026-01-01 till 2026-06-30 · Register: Östersunds "
                         "kommun, synpunkter && klagomål · Urval: allt · Framtagen: 2026-07-01 · "
                         "Sparat läge: 4f2a9c01d7be5530a1e8&R&8 sida &P av &N"));
}

TEST(Xlsx, IsTheSameBytesForTheSameDocumentWhateverTheClock) {
    const std::string first = xlsx(samples::document());
    setenv("TZ", "Asia/Tokyo", 1);

    EXPECT_EQ(xlsx(samples::document()), first);
    unsetenv("TZ");
    EXPECT_THAT(lines_of(samples::document()), Contains("created 2026-07-01T00:00:00Z"));
}

TEST(Xlsx, IsWholeWhateverTheTextsAre) {
    Document document = samples::document();
    const std::string bad = "\xFF\xC3 \x01 \uFFFE " + std::string(40000, '&') + "å";
    document.organisation = document.title = document.edition = bad;
    document.words.page_of = bad;
    document.origin = {{bad, bad}};
    document.drawn_up = "no date";
    document.sections[0].tables[0].title = bad;
    document.sections[0].tables[0].notes = {bad};
    document.sections[0].tables[0].columns[0].title = bad;
    document.sections[0].tables[0].rows[0].cells[1] = report::date("2026-02-30");

    EXPECT_THAT(lines_of(document), Contains(HasSubstr("B2 s 2026-02-30")));
    EXPECT_THAT(lines_of(document), Contains(HasSubstr("s \\u{ff}\\u{c3} \\u{1} \\u{fffe}")));
}

TEST(Xlsx, CountsMonthsAsDays) {
    Document document = samples::document();
    document.sections[0].tables[0].rows[0].cells[0] = report::month("2026-03");
    document.sections[0].tables[0].rows[1].cells[0] = report::month("no month");

    EXPECT_THAT(lines_of(document), Contains("A2 n 46082 [yyyy-mm]"));
    EXPECT_THAT(lines_of(document), Contains("A3 s no month"));
}

TEST(Xlsx, TakesADocumentWithoutTables) {
    Document document{};
    document.title = "Empty";

    EXPECT_THAT(lines_of(document), Contains("sheet Empty"));
}

}  // namespace
}  // namespace klag::office
