#include "commands/report_counting.h"

#include "base/error.h"
#include "support/builders.h"
#include "support/zones.h"

#include <gtest/gtest.h>

namespace klag::commands {
namespace {

using core::Field;

class ReportCountingOf : public testing::Test {
  protected:
    /// The cases as they come, some of them at a time in memory.
    core::ReportFigures counted(const std::vector<core::Case>& cases, std::size_t at_once) const {
        ReportCounting counting{{{period_}, {}, core::HidingRule{5, {}, {}}}, world_, at_once};
        for (const core::Case& c : cases) counting.add(core::Case{c});
        return counting.finish();
    }

    core::Organisation units_{.units = {{.id = "north", .name = "North"}}, .staff = {}};
    std::map<std::string, core::Procedure> procedures_;
    std::map<std::string, core::Calendar> calendars_;
    Zone zone_{test::stockholm()};
    core::ReportWorld world_{units_, procedures_, calendars_, zone_,
                             *Moment::parse("2026-08-01T12:00+02:00")};
    core::Period period_{*core::parse_period("2026-H1", {})};
};

TEST_F(ReportCountingOf, ManyCasesIsThatOfAllAtOnce) {
    std::vector<core::Case> cases;
    for (int i = 1; i <= 200; ++i)
        cases.push_back(test::CaseBuilder{
            i, "2026-03-02", {{Field::category, i / 7 % 2 == 0 ? "food" : "visit"}}});
    const core::Report whole = core::make_report(cases, period_, world_);

    for (const std::size_t at_once : {1U, 3U, 7U, 200U, 1000U}) {
        const core::ReportFigures figures = counted(cases, at_once);
        EXPECT_EQ(figures.periods, std::vector{whole}) << at_once;
        EXPECT_EQ(figures.hidden.size(), 1U);
    }
}

TEST_F(ReportCountingOf, NothingIsAllZero) {
    EXPECT_EQ(counted({}, 3).periods.front().flow, core::Flow{});
}

TEST_F(ReportCountingOf, FiguresThatDoNotAddUpIsRefused) {
    const core::Case closed_before_it_came =
        test::CaseBuilder{1, "2026-03-02"}
            .on("2026-04-01")
            .act(core::Act::withdraw)
            .act(core::Act::correct, {{Field::received, "2026-09-01"}});

    EXPECT_THROW(counted({closed_before_it_came}, 3), Error);
}

}  // namespace
}  // namespace klag::commands
