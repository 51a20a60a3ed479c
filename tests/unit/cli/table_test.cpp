#include "cli/table.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace klag::cli {
namespace {

TEST(Table, AlignsByDisplayWidth) {
    Table table{{{.title = "Enhet"}, {.title = "Antal", .right = true}}};
    table.add({{"a\u030a"}, {"7"}});
    table.add({{"漢字🙂"}, {"12"}});

    EXPECT_EQ(table.render(80),
              "Enhet   Antal\n"
              "a\u030a           7\n"
              "漢字🙂     12\n");
}

TEST(Table, CutsTheFlexibleColumn) {
    Table table{{{}, {.flexible = true}, {.right = true}}};
    table.add({{"K-1"}, {"Hemtjänsten uteblev i tre dagar"}, {"4 d"}});

    EXPECT_EQ(table.render(24), "K-1  Hemtjänsten u…  4 d\n");
}

TEST(Table, WrapsTheFlexibleColumn) {
    Table table{{{.title = "Nr"}, {.title = "Vad", .flexible = true}}};
    table.add({{"1"}, {"maten var kall"}});

    EXPECT_EQ(table.render(13, {}, Overflow::wrap),
              "Nr  Vad\n"
              "1   maten var\n"
              "    kall\n");
}

TEST(Table, KeepsTheIndentOfAWrappedCell) {
    Table table{{{.flexible = true}, {.right = true}}};
    table.add({{"  maten var kall"}, {"1"}});

    EXPECT_EQ(table.render(14, {}, Overflow::wrap),
              "  maten var  1\n"
              "  kall\n");
}

TEST(Table, LetsTheWidestOfSeveralFlexibleColumnsGiveWayFirst) {
    Table table{{{.flexible = true}, {.flexible = true}}};
    table.add({{"Hemtjänst norr"}, {"En till på lördagar"}});

    EXPECT_EQ(table.render(25, {}, Overflow::wrap),
              "Hemtjänst    En till på\n"
              "norr         lördagar\n");
}

TEST(Table, BreaksNoWordAsLongAsAnotherColumnCanGiveWay) {
    Table table{{{.flexible = true}, {.flexible = true}}};
    table.add({{"K-2026-0001, K-2026-0002"}, {"maten var kall"}});

    EXPECT_EQ(table.render(19, {}, Overflow::wrap),
              "K-2026-0001,  maten\n"
              "K-2026-0002   var\n"
              "              kall\n");
}

TEST(Table, KnowsTheWidthThatBreaksNoWord) {
    Table table{{{.title = "Enhet", .flexible = true}, {.title = "measures done", .right = true}}};
    table.add({{"Hemtjänst norr"}, {"7"}});

    EXPECT_EQ(table.least_width(), 9 + 2 + 8);
}

TEST(Table, FitsIntoItsFullWidthWithNothingCut) {
    Table table{{{.title = "Enhet", .flexible = true}, {.title = "Due"}}};
    table.add({{"Hemtjänst norr"}, {"2026-03-02"}});
    table.add({{"Skolan"}});

    EXPECT_EQ(table.full_width(), 14 + 2 + 10);
    EXPECT_EQ(table.render(table.full_width()), table.render(0));
    EXPECT_NE(table.render(table.full_width() - 1), table.render(0));
}

TEST(Table, WrapsTitlesWhereCellsAreNarrow) {
    Table table{{{.title = "Enhet", .flexible = true}, {.title = "measures done", .right = true}}};
    table.add({{"Hemtjänst"}, {"7"}});

    EXPECT_EQ(table.render(20, {}, Overflow::wrap),
              "Enhet       measures\n"
              "                done\n"
              "Hemtjänst          7\n");
}

TEST(Table, HasNoTitleLineWithoutTitles) {
    Table table{{{}, {}}};
    table.add({{"a"}, {"b"}});

    EXPECT_EQ(table.render(80), "a  b\n");
}

TEST(Table, LeavesNoBlanksAtTheEndOfALine) {
    Table table{{{.title = "A"}, {.title = "Long title"}}};
    table.add({{"x"}});

    EXPECT_EQ(table.render(80), "A  Long title\nx\n");
}

TEST(Table, MakesTextHarmless) {
    Table table{{{}}};
    table.add({{"\x1b[31mred"}});

    EXPECT_EQ(table.render(80), "\\u{1b}[31mred\n");
}

TEST(Table, PaintsWithoutMovingColumns) {
    Table table{{{}, {}}};
    table.add({{"ab", Style::red}, {"c"}});
    table.add({{"a", Style::red}, {"c"}});

    EXPECT_EQ(table.render(80, Paint{true}), "\x1b[31mab\x1b[0m  c\n\x1b[31ma\x1b[0m   c\n");
}

TEST(Table, RefusesACellWithoutAColumn) {
    Table table{{{}}};

    EXPECT_THROW(table.add({{"a"}, {"b"}}), std::logic_error);
}

}  // namespace
}  // namespace klag::cli
