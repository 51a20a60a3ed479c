#include "core/report_form.h"

#include <gtest/gtest.h>

namespace klag::core {
namespace {

ReportForm april() {
    return {.name = "return",
            .title = {{"en", "Return"}},
            .every = Period::Kind::year,
            .begins = {{4, 1}},
            .tables = {},
            .source = ""};
}

TEST(ReportForm, HasYearsThatBeginOnItsDay) {
    const Period year = form_year(april(), *parse_period("2026", {}));

    EXPECT_EQ(year.first, "2026-04-01"_d);
    EXPECT_EQ(year.last, "2027-03-31"_d);
}

TEST(ReportForm, HasTheRegistersYearWhereItBeginsOnTheSameDay) {
    const Halves halves{{4, 1}, {10, 1}};
    const Period year = *parse_period("2026", halves);

    EXPECT_EQ(form_year(april(), year), year);
    EXPECT_EQ(last_ended(april(), "2026-04-01"_d, halves).kind, Period::Kind::year);
}

TEST(ReportForm, TakesTheNewestYearThatHasEnded) {
    EXPECT_EQ(last_ended(april(), "2026-03-31"_d, {}).first, "2024-04-01"_d);
    EXPECT_EQ(last_ended(april(), "2026-04-01"_d, {}).first, "2025-04-01"_d);
}

TEST(ReportForm, FallsBackToItsEnglishTitle) { EXPECT_EQ(title_in(april(), "sv"), "Return"); }

}  // namespace
}  // namespace klag::core
