#include "core/report_duties.h"

#include "support/calendars.h"
#include "support/zones.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Procedure owing(Period::Kind every, std::string_view within) {
    Procedure p{};
    p.reports = {
        {.id = "board", .title = "rapport", .every = every, .within = *Term::parse(within)}};
    return p;
}

std::vector<std::string> due(const Procedure& procedure, Date first, Date last) {
    std::vector<std::string> out;
    for (const ReportDue& row :
         reports_due(procedure, first, last, {}, test::sweden(), test::stockholm()))
        out.push_back(row.due.iso() + " " + row.period.id);
    return out;
}

TEST(ReportDuty, IsCountedFromTheLastDayOfItsPeriod) {
    EXPECT_THAT(due(owing(Period::Kind::half, "2 months"), "2026-07-01"_d, "2027-03-31"_d),
                ElementsAre("2026-08-31 2026-H1", "2027-03-01 2026-H2"));
}

TEST(ReportDuty, ReturnsWithEveryPeriod) {
    EXPECT_THAT(due(owing(Period::Kind::month, "5 working days"), "2026-03-01"_d, "2026-05-31"_d),
                ElementsAre("2026-03-06 2026-02", "2026-04-09 2026-03", "2026-05-08 2026-04"));
}

TEST(ReportDuty, IsNotListedOutsideTheDaysAskedFor) {
    EXPECT_THAT(due(owing(Period::Kind::half, "2 months"), "2026-09-01"_d, "2026-12-31"_d),
                IsEmpty());
}

TEST(ReportDuty, OfAnEarlierPeriodIsListedWhenItIsDueLate) {
    EXPECT_THAT(due(owing(Period::Kind::month, "3 months"), "2026-05-01"_d, "2026-05-31"_d),
                ElementsAre("2026-05-28 2026-02"));
}

}  // namespace
}  // namespace klag::core
