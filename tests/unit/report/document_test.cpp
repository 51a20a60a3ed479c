#include "report/document.h"

#include "report/packed.h"
#include "sample.h"

#include <gtest/gtest.h>

namespace klag::report {
namespace {

TEST(FindTable, GivesTheTableWithTheId) {
    const Document document = samples::document();

    ASSERT_NE(find_table(document, "shares"), nullptr);
    EXPECT_EQ(find_table(document, "shares")->title, "Besvarade i tid per månad");
    EXPECT_EQ(find_table(document, "share"), nullptr);
}

TEST(Cells, AreWhatTheirMakersSay) {
    EXPECT_EQ(words("a"), (Cell{.kind = Cell::Kind::text, .text = "a"}));
    EXPECT_EQ(count(3), (Cell{.kind = Cell::Kind::count, .number = 3}));
    EXPECT_EQ(range(1, 2), (Cell{.kind = Cell::Kind::range, .number = 1, .upper = 2}));
    EXPECT_EQ(hidden().kind, Cell::Kind::hidden);
}

TEST(Document, IsTheSameWhenUnpacked) {
    const Document document = samples::document();

    EXPECT_EQ(unpacked_document(packed(document)), document);
    EXPECT_EQ(unpacked_document("x"), std::nullopt);
}

}  // namespace
}  // namespace klag::report
