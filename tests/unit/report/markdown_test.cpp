#include "report/markdown.h"

#include "sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::report {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

TEST(Markdown, BeginsWithWhatItIsAndWhereItComesFrom) {
    EXPECT_THAT(markdown(samples::document()),
                StartsWith("# Östersunds kommun: Klagomål och synpunkter, första halvåret 2026\n"
                           "\n"
                           "Rapport till nämnden\n"
                           "\n"
                           "- **Period**: 2026-01-01 till 2026-06-30\n"
                           "- **Register**: Östersunds kommun, synpunkter \\& klagomål\n"));
}

TEST(Markdown, HasATableWithFiguresToTheRight) {
    EXPECT_THAT(markdown(samples::document()),
                HasSubstr("### Ärenden per kategori\n"
                          "\n"
                          "| Kategori | 2026 första halvåret | Dagar, median |\n"
                          "| --- | ---: | ---: |\n"
                          "| Vård och omsorg |  |  |\n"
                          "| · Bemötande | 44 | 12,5 |\n"
                          "| · Bemanning | \\* | – |\n"
                          "| Övrigt |  |  |\n"
                          "| · Parkering | 0 | – |\n"
                          "\n"
                          "\\* ett tal under 5, eller ett som skulle röja det\n"
                          "\n"
                          "– ingen siffra\n"));
}

TEST(Markdown, EscapesWhatWouldBeAMark) {
    EXPECT_THAT(markdown(samples::document()),
                HasSubstr("| \\<script>alert(1)\\</script> \\| =HYPERLINK(\"http://x\") "
                          "\\\\u{202e}txt | 8 |"));
    EXPECT_THAT(markdown(samples::document()), HasSubstr("\n\\# ingen rubrik, "));
}

TEST(Markdown, NeverLetsAParagraphBeginAsSomethingElse) {
    const struct {
        const char* text;
        const char* shown;
    } table[] = {{"# a", "\n\\# a\n"},     {"- a", "\n\\- a\n"},         {"> a", "\n\\> a\n"},
                 {"1. a", "\n1\\. a\n"},   {"12) a", "\n12\\) a\n"},     {"2026 a", "\n2026 a\n"},
                 {"=== a", "\n\\=== a\n"}, {"[a](b)", "\n\\[a\\](b)\n"}, {"a\nb", "\na b\n"}};
    for (const auto& row : table) {
        Document document = samples::document();
        document.sections = {{.id = "s", .title = "S", .paragraphs = {row.text}}};
        EXPECT_THAT(markdown(document), HasSubstr(std::string{"\n## S\n"} + row.shown));
    }
}

}  // namespace
}  // namespace klag::report
