#include "report/svg.h"

#include "sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace klag::report {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::size_t times(const std::string& text, const std::string& what) {
    std::size_t out = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++out;
    return out;
}

TEST(Bars, AreAsLongAsTheirFigures) {
    const std::string out = bars_svg(samples::by_unit(), "sv");

    EXPECT_THAT(out, HasSubstr("width=\"82%\""));     // 97, the most
    EXPECT_THAT(out, HasSubstr("width=\"35.51%\""));  // 42 of 97
}

TEST(Bars, StandInTheOrderOfTheTableOrBySize) {
    Table table = samples::by_kind();
    table.rows = {{.id = "a", .cells = {words("First"), count(1)}},
                  {.id = "b", .cells = {words("Second"), count(9)}}};
    table.chart = Chart{.title = "t", .description = "d", .bars = Bars{}};
    const auto first_is_first = [&] {
        const std::string out = bars_svg(table, "sv");
        return out.find(">First<") < out.find(">Second<");
    };
    EXPECT_TRUE(first_is_first());

    table.chart->bars->by_size = true;

    EXPECT_FALSE(first_is_first());
}

TEST(Bars, OfWhatIsHiddenAreDashedAndAlwaysAsLong) {
    const std::string out = bars_svg(samples::by_unit(), "sv");

    EXPECT_EQ(times(out, "class=\"bar\""), 6U);
    EXPECT_EQ(times(out, "<rect class=\"unknown\" x=\"0%\""), 1U);
    EXPECT_THAT(out, HasSubstr(">*</text>"));
}

TEST(Bars, AreNotDrawnWhereMostFiguresAreHidden) {
    Table table = samples::by_unit();
    for (std::size_t i = 1; i < 5; ++i) table.rows[i].cells[1] = hidden();

    EXPECT_EQ(bars_svg(table, "sv"), "");
}

TEST(Bars, ShortenLongNames) {
    Table table = samples::by_unit();
    for (Row& row : table.rows) row.cells[1] = count(1);
    const std::string out = bars_svg(table, "sv");

    EXPECT_THAT(out, Not(HasSubstr(samples::very_long)));
    EXPECT_THAT(out, HasSubstr("Samhällsbyggnadsförvaltningens-kundtjänstmottagning-och-fela…<"));
}

TEST(Bars, OfManyRowsAreSeveralPictures) {
    Table table = samples::by_kind();
    table.rows.clear();
    for (int i = 0; i < 30; ++i) table.rows.push_back({.id = "a", .cells = {words("A"), count(i)}});
    table.chart = Chart{.title = "t", .description = "d", .bars = Bars{}};
    const std::string out = bars_svg(table, "sv");

    EXPECT_EQ(times(out, "<svg"), 4U);
    EXPECT_EQ(times(out, "<rect"), 29U);
    EXPECT_THAT(out, HasSubstr("-2-title\""));
}

TEST(Bars, OfNothingButZeroAreNoPicture) {
    Table table = samples::by_kind();
    table.rows = {{.id = "a", .cells = {words("A"), count(0)}}, {.id = "h", .cells = {words("H")}}};
    table.chart = Chart{.title = "t", .description = "d", .bars = Bars{}};

    EXPECT_EQ(bars_svg(table, "sv"), "");
}

TEST(ControlChart, DrawsEveryPointAndMarksSignalsByShapeAndNumber) {
    const std::string out = control_svg(samples::months(), "sv");

    EXPECT_EQ(times(out, "<circle"), 16U);
    EXPECT_EQ(times(out, "<rect class=\"signal-mark\""), 2U);
    EXPECT_EQ(times(out, "class=\"trend\""), 17U);
    EXPECT_THAT(out, HasSubstr(">2</text>"));
}

TEST(ControlChart, NamesMeanAndLimitsWithTheirValues) {
    const std::string out = control_svg(samples::months(), "sv");

    EXPECT_EQ(times(out, "class=\"limit\""), 2U);  // neither changes
    EXPECT_THAT(out, HasSubstr(">medelvärde</text>"));
    EXPECT_THAT(out, HasSubstr(">övre gräns</text>"));
    EXPECT_THAT(out, HasSubstr(">45,1</text>"));
    EXPECT_THAT(out, HasSubstr(">undre gräns</text>"));
    EXPECT_THAT(out, HasSubstr(">11,8</text>"));
}

TEST(ControlChart, StepsWhereALimitChanges) {
    const std::string out = control_svg(samples::shares(), "sv");

    EXPECT_EQ(times(out, "class=\"limit\""), 6U + 3U);  // six lower ones; 96, 98 and then 100
    EXPECT_THAT(out, HasSubstr(">100 %</text>"));
}

TEST(ControlChart, LeavesOutWhatIsNoNumber) {
    Table table = samples::shares();
    table.chart->control->points[2].value = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(times(control_svg(table, "sv"), "<circle"), 5U);

    table.chart->control->points.clear();
    EXPECT_EQ(control_svg(table, "sv"), "");
}

TEST(ControlChart, DrawsPointsThatAreAllAlike) {
    Table table = samples::shares();
    table.chart->control->mean = 0;
    for (auto& point : table.chart->control->points) point.value = point.lower = point.upper = 0;

    EXPECT_THAT(control_svg(table, "sv"), Not(HasSubstr("nan")));
    EXPECT_EQ(times(control_svg(table, "sv"), "<circle"), 6U);
}

/// What stands beside the lines of the grid.
std::vector<std::string> axis_of(const Table& table) {
    const std::string begin = "class=\"muted small\" x=\"0%\"";
    const std::string out = control_svg(table, "sv");
    std::vector<std::string> labels;
    for (auto at = out.find(begin); at != std::string::npos; at = out.find(begin, at + 1)) {
        const auto from = out.find('>', at) + 1;
        labels.push_back(out.substr(from, out.find('<', from) - from));
    }
    return labels;
}

TEST(ControlChart, HasNoLabelTwice) {
    Table table = samples::shares();
    ControlChart& chart = *table.chart->control;
    const auto all_are = [&](double value) {
        chart.mean = value;
        for (auto& point : chart.points) point.value = point.lower = point.upper = value;
    };

    all_are(0);
    EXPECT_THAT(axis_of(table), ElementsAre("0 %", "1 %", "2 %", "3 %", "4 %", "5 %"));
    all_are(100);
    EXPECT_THAT(axis_of(table), ElementsAre("95 %", "96 %", "97 %", "98 %", "99 %", "100 %"));
    chart.percent = false;
    all_are(0);
    EXPECT_THAT(axis_of(table), ElementsAre("0", "1", "2", "3", "4", "5"));
    chart.points[0].value = 0.2;
    EXPECT_THAT(axis_of(table), ElementsAre("0", "0,1", "0,2", "0,3", "0,4", "0,5"));
}

TEST(Signals, AreSentencesInTheOrderOfTime) {
    EXPECT_THAT(signals(*samples::months().chart->control, "sv"),
                ElementsAre("2026-03: 48 – över den övre gränsen",
                            "2026-06: 38 – sju i rad över medelvärdet"));
}

}  // namespace
}  // namespace klag::report
