#include "commands/report_sheet.h"

#include "base/utf8.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace klag::commands {
namespace {

using testing::ElementsAre;

ReportPair reports() {
    ReportPair pair;
    pair.now.period.id = "2026-H1";
    pair.before.period.id = "2025-H2";
    return pair;
}

SheetTable table(const ReportPair& pair, const std::string& id) {
    const auto all = tables(pair, {});
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const SheetTable& one) { return one.id == id; });
    return found == all.end() ? SheetTable{} : *found;
}

TEST(Tables, LeaveOutThoseWithoutRows) {
    EXPECT_TRUE(table(reports(), "by-severity").rows.empty());
}

TEST(Tables, ShowWordsAndKeepTheCodeForPrograms) {
    ReportPair pair = reports();
    pair.now.closed_as = {{.id = "no-answer-possible", .count = 2}};

    const SheetRow row = table(pair, "closed-as").rows.at(0);

    EXPECT_THAT(row.cells, ElementsAre("no answer possible", "2", "0"));
    EXPECT_EQ(row.code, "no-answer-possible");
}

TEST(Tables, ShowTheProceduresTitle) {
    ReportPair pair = reports();
    pair.before.kinds = {{.id = "praise", .title = "beröm", .flow = {.received = 3}}};

    EXPECT_THAT(table(pair, "by-kind").rows.at(0).cells, ElementsAre("beröm", "0", "3"));
}

TEST(Tables, PutUnitsUnderTheirUnit) {
    ReportPair pair = reports();
    pair.now.units = {{.id = "home", .name = "Hem", .with_below = {.received = 1}},
                      {.id = "north", .name = "Norr", .depth = 1, .with_below = {.received = 1}}};

    EXPECT_EQ(table(pair, "by-unit").rows.at(1).depth, 1);
    EXPECT_EQ(table(pair, "by-unit").rows.at(1).cells.at(0), "Norr");
}

TEST(Tables, HeadDeadlinesOfSeveralProceduresWithTheirTitles) {
    ReportPair pair = reports();
    pair.procedures = {{"a", "Klagomål"}, {"b", "Klachten"}};
    pair.now.clocks = {{.procedure = "a", .rule = "plan", .title = "besked", .in_time = 1},
                       {.procedure = "b", .rule = "plan", .title = "bericht", .in_time = 1}};

    const auto rows = table(pair, "deadlines").rows;

    ASSERT_EQ(rows.size(), 4U);
    EXPECT_THAT(rows.at(0).cells, ElementsAre("Klagomål"));
    EXPECT_EQ(rows.at(1).depth, 1);
    EXPECT_EQ(rows.at(1).code, "besked (a)");
}

TEST(Tables, SayOneCaseInTheSingular) {
    ReportPair pair = reports();
    pair.now.voided_late = 1;

    EXPECT_EQ(table(pair, "flow").notes.at(0).english(),
              "1 case that an earlier report counted turned out to be registered by mistake.");
}

TEST(Tables, HaveAMeaningForEachColumnAboutDeadlines) {
    ReportPair pair = reports();
    pair.now.clocks = {{.procedure = "a", .rule = "plan", .title = "besked", .in_time = 1}};
    std::vector<std::string> explained;
    for (const core::Definition& definition : core::definitions())
        for (const std::string& name : split(definition.name.english(), ','))
            explained.emplace_back(trim(name));

    for (const char* id : {"deadlines", "time-taken"}) {
        const auto heads = table(pair, id).columns;
        for (std::size_t i = 1; i < heads.size(); ++i)
            EXPECT_THAT(explained, testing::Contains(heads[i].english())) << id;
    }
}

}  // namespace
}  // namespace klag::commands
