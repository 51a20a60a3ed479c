#include "commands/report_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace klag::commands {
namespace {

using core::Edition;
using report::Cell;
using testing::ElementsAre;
using testing::IsEmpty;

/// Two periods of a register with one unit above another.
class ReportDocument : public testing::Test {
  protected:
    ReportDocument() {
        now().period = *core::parse_period("2026-H1", {});
        now().ended = true;
        before().period = *core::parse_period("2025-H2", {});
        material_.hidden.resize(2);
        for (core::Report& report : material_.periods)
            report.ages.bands.resize(core::age_bands().size() + 1);
    }

    core::Report& now() { return material_.periods[0]; }
    core::Report& before() { return material_.periods[1]; }

    report::Document document(Edition edition = Edition::board,
                              std::vector<std::string> tables = {}) {
        material_.edition = edition;
        material_.wanted = std::move(tables);
        return report_document(material_, {.register_name = "Fjällvik",
                                           .language = "en",
                                           .drawn_up = "2026-07-01",
                                           .commit = "0123456789abcdef"});
    }

    report::Table table(const std::string& id, Edition edition = Edition::board) {
        const report::Document whole = document(edition);
        const report::Table* found = report::find_table(whole, id);
        return found == nullptr ? report::Table{} : *found;
    }

    core::Organisation organisation_{
        .units =
            {{.id = "care", .name = "Care", .level = "sektor"},
             {.id = "north", .name = "North", .part_of = "care", .served = {{"2026-H1", 500, {}}}}},
        .staff = {{.id = "eva", .name = "Eva Ek", .title = "unit manager"}}};
    cli::Catalogue words_;
    ReportMaterial material_{
        .periods = std::vector<core::Report>(2), .organisation = organisation_, .words = words_};
};

TEST_F(ReportDocument, LeavesOutTablesWithoutRows) {
    EXPECT_THAT(table("by-severity").rows, IsEmpty());
}

TEST_F(ReportDocument, PutsPeriodsBesideEachOther) {
    before().kinds = {{.id = "praise", .title = "beröm", .flow = {.received = 7}}};

    const report::Row row = table("by-kind").rows.at(0);

    EXPECT_THAT(row.cells, ElementsAre(report::words("beröm"), report::count(0), report::count(7)));
}

TEST_F(ReportDocument, PutsRowsOfAllPeriodsUnderTheirOwnUnit) {
    now().units = before().units = {{.id = "care"}, {.id = "north"}, {.id = "south"}};
    now().unit_categories = {{.unit = "care", .category = "food", .cases = 1},
                             {.unit = "south", .category = "food", .cases = 1}};
    before().unit_categories = {{.unit = "care", .category = "visit", .cases = 1},
                                {.unit = "north", .category = "food", .cases = 1}};

    std::vector<std::string> ids;
    for (const report::Row& row : table("by-unit-and-category").rows) ids.push_back(row.id);

    EXPECT_THAT(ids, ElementsAre("care", "care/visit", "care/food", "north", "north/food", "south",
                                 "south/food"));
}

TEST_F(ReportDocument, PutsAUnitOfOnePeriodAfterAllRowsBeforeIt) {
    now().units = {{.id = "care"}};
    now().unit_categories = {{.unit = "care", .category = "food", .cases = 1}};
    before().units = {{.id = "care"}, {.id = ""}};
    before().unit_categories = {{.unit = "", .category = "visit", .cases = 1}};

    std::vector<std::string> ids;
    for (const report::Row& row : table("by-unit-and-category").rows) ids.push_back(row.id);

    EXPECT_THAT(ids, ElementsAre("care", "care/food", "not-given", "/visit"));
}

TEST_F(ReportDocument, LeavesProceduresOutWhereTheyWouldGiveAwayAUnit) {
    now().procedures = {{.id = "a", .flow = {.received = 10}},
                        {.id = "b", .flow = {.received = 9}}};
    EXPECT_EQ(table("by-procedure").rows.size(), 2U);

    material_.hidden[1].rows["by-unit"] = {"north"};

    EXPECT_THAT(table("by-procedure").rows, IsEmpty());
}

TEST_F(ReportDocument, MarksAPeriodThatHasNotEnded) {
    const auto head = [&] { return document().origin.at(1).second; };
    EXPECT_THAT(head(), testing::Not(testing::HasSubstr("has not ended")));

    now().ended = false;

    EXPECT_THAT(head(), testing::HasSubstr("It has not ended"));
    EXPECT_THAT(document().summary.points, testing::Contains(testing::HasSubstr("Open so far")));
}

TEST_F(ReportDocument, SaysNothingOfSignalsWithTooFewMonths) {
    for (int month = 1; month < 7; ++month)
        now().trend.push_back({.month = "2026-0" + std::to_string(month), .received = month % 2});
    EXPECT_THAT(document().summary.points,
                testing::Contains("Signals: too few months, or months too much alike, to tell."));

    now().trend.push_back({.month = "2026-07", .received = 1});

    EXPECT_THAT(document().summary.points,
                testing::Contains(testing::HasSubstr("Signals: none. The months vary")));
}

TEST_F(ReportDocument, SaysNothingOfMonthsThatHardlyMove) {
    for (int month = 1; month < 10; ++month)
        now().trend.push_back({.month = "2026-0" + std::to_string(month), .received = 3});

    EXPECT_THAT(document().summary.points,
                testing::Contains("Signals: too few months, or months too much alike, to tell."));
}

TEST_F(ReportDocument, SaysARunOfSignalsOnceWhereItReachesIntoThePeriod) {
    for (int i = 0; i < 24; ++i) {
        const int month = (i + 6) % 12 + 1;
        const int year = 2024 + (i + 6) / 12;
        now().trend.push_back(
            {.month = std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month),
             .received = i < 12 ? 10 : 20});
    }

    const std::string line = document().summary.points.back();

    EXPECT_THAT(line, testing::HasSubstr("2025-07 to 2026-06: seven or more in a row on one side"));
    EXPECT_THAT(line, testing::Not(testing::HasSubstr("2024-07")));
}

TEST_F(ReportDocument, ShowsWordsAndKeepsTheCodeForPrograms) {
    now().closed_as = {{.id = "no-answer-possible", .count = 12}};

    const report::Row row = table("closed-as").rows.at(0);

    EXPECT_EQ(row.id, "no-answer-possible");
    EXPECT_EQ(row.cells.at(0).text, "no answer possible");
}

TEST_F(ReportDocument, HidesWhatTheEditionHides) {
    now().kinds = {{.id = "praise", .title = "beröm", .flow = {.received = 3}},
                   {.id = "complaint", .title = "klagomål", .flow = {.received = 30}}};
    material_.hidden[0].rows["by-kind"] = {"praise"};

    EXPECT_EQ(table("by-kind").rows.at(0).cells.at(1), report::hidden());
}

TEST_F(ReportDocument, ShowsARowWhoseOnlyNumbersAreHidden) {
    now().kinds = {{.id = "praise", .title = "beröm"},
                   {.id = "complaint", .title = "klagomål", .flow = {.received = 30}}};
    material_.hidden[0].rows["by-kind"] = {"praise"};

    EXPECT_EQ(table("by-kind").rows.size(), 2U);
}

TEST_F(ReportDocument, SaysWhichTablesAreTooSmallToShow) {
    now().kinds = {{.id = "praise", .title = "beröm", .flow = {.received = 3}}};
    material_.hidden[0].rows["by-kind"] = {"praise"};

    EXPECT_THAT(table("by-kind").rows, IsEmpty());
    EXPECT_THAT(document().sections.at(0).paragraphs,
                testing::Contains(testing::HasSubstr("New, by kind")));
}

TEST_F(ReportDocument, HidesDeadlinesOfFewPeople) {
    now().clocks = {{.rule = "answer", .title = "Answer", .in_time = 3, .late = 1}};
    EXPECT_EQ(table("deadlines", Edition::internal).rows.at(0).cells.at(1), report::count(4));

    material_.hidden[0].rows["deadlines"] = {"/answer", "/answer/in-time", "/answer/late"};

    EXPECT_EQ(table("deadlines").rows.at(0).id, "due");  // all rules together
    EXPECT_THAT(table("time-taken").rows, IsEmpty());
}

TEST_F(ReportDocument, HidesAShareThatWouldTellHowManyWereMissed) {
    now().clocks = {{.rule = "answer", .title = "Answer", .in_time = 30, .late = 1}};
    material_.hidden[0].rows["deadlines"] = {"/answer/late", "/answer/missed"};

    const report::Row row = table("deadlines").rows.at(0);

    EXPECT_THAT(row.cells, ElementsAre(report::words("Answer"), report::count(31),
                                       report::count(30), report::count(0), report::hidden(),
                                       report::count(0), report::hidden(), report::hidden()));
}

TEST_F(ReportDocument, HidesAgesAndSaysSoOfAnEmptyTableOfAReturn) {
    now().ages = {.spread = {.count = 7, .median = 9, .ninth = 12}, .bands = {6, 1, 0, 0, 0}};
    material_.hidden[0].rows["ages"] = {"bands"};

    EXPECT_EQ(table("ages").rows.at(0).cells.at(1), report::hidden());
    EXPECT_EQ(table("ages").rows.at(5).cells.at(1), report::decimal(9));
    EXPECT_THAT(document(Edition::board, {"flow", "outcomes"}).sections.at(0).paragraphs,
                ElementsAre("None in this period: Outcomes of complaints closed, by issue."));
}

TEST_F(ReportDocument, SaysOnceWhatAReturnDoesNotShow) {
    now().kinds = {{.id = "praise", .title = "beröm", .flow = {.received = 3}}};
    now().causes = {{.id = "staffing", .title = "bemanning", .count = 2}};
    material_.hidden[0].withheld = {"by-kind", "causes"};

    EXPECT_THAT(document(Edition::board, {"by-kind", "causes"}).sections.at(0).paragraphs,
                ElementsAre("Not shown, because the numbers in them are too small: New, by kind; "
                            "Causes found."));
}

TEST_F(ReportDocument, GivesTotalsOnlyWhereNothingElseMayBeShown) {
    now().kinds = {{.id = "praise", .title = "beröm", .flow = {.received = 30}}};
    now().flow.received = 30;
    material_.hidden[0].everything = true;

    EXPECT_THAT(table("by-kind").rows, IsEmpty());
    EXPECT_EQ(table("flow").rows.at(1).cells.at(1), report::count(30));
}

TEST_F(ReportDocument, PutsUnitsUnderTheirUnitWithTheirLevel) {
    now().units = {{.id = "care", .name = "Care", .with_below = {.received = 9}},
                   {.id = "north", .name = "North", .depth = 1, .with_below = {.received = 9}}};

    const auto rows = table("by-unit").rows;

    EXPECT_EQ(rows.at(0).cells.at(0).text, "Care (sektor)");
    EXPECT_EQ(rows.at(1).depth, 1);
}

TEST_F(ReportDocument, SaysThatThereIsNoCaseInsteadOfTooSmallNumbers) {
    using testing::HasSubstr;
    material_.hidden[0].withheld = {"by-unit-and-category"};
    const auto notes = [&] { return table("flow").notes; };
    EXPECT_THAT(notes(), testing::Contains("There is no case in the register yet."));

    material_.begun = klag::Date::parse("2026-07-01");
    EXPECT_THAT(notes(), testing::Contains(HasSubstr("2026-H1 ended before the first case")));

    material_.begun = klag::Date::parse("2024-07-01");
    EXPECT_THAT(notes(), testing::Contains("There was no case in 2026-H1."));
    for (const report::Section& section : document().sections)
        EXPECT_THAT(section.paragraphs, testing::Not(testing::Contains(HasSubstr("too small"))));

    now().flow.received = 3;
    EXPECT_THAT(document().sections.at(1).paragraphs,
                testing::Contains(HasSubstr("too small: New cases, by unit and category")));
}

TEST_F(ReportDocument, NamesTheCasePassedOnMostOftenWhereTheirNumberIsShown) {
    using testing::HasSubstr;
    now().hops = {.cases = 7, .most = 3, .number = "K-2026-0001"};
    EXPECT_THAT(table("contact").notes, testing::Contains(HasSubstr("K-2026-0001")));
    EXPECT_THAT(table("contact", Edition::public_).notes,
                testing::Not(testing::Contains(HasSubstr("K-2026-0001"))));

    material_.hidden[0].rows["contact"] = {"passed-on"};

    EXPECT_THAT(table("contact").notes, testing::Not(testing::Contains(HasSubstr("most often"))));
}

TEST_F(ReportDocument, MeasuresCasesByThePeopleServed) {
    now().units = {{.id = "north", .name = "North", .with_below = {.received = 10}}};

    const report::Row row = table("rate-by-users").rows.at(0);

    EXPECT_EQ(row.cells.at(3), report::decimal(20));
    EXPECT_NEAR(row.cells.at(4).number, 9.59, 0.01);
    EXPECT_NEAR(row.cells.at(4).upper, 36.78, 0.01);
}

TEST_F(ReportDocument, DoesNotGiveARateThatTellsAHiddenNumber) {
    now().units = {{.id = "north", .name = "North", .with_below = {.received = 3}}};
    material_.hidden[0].rows["by-unit"] = {"north"};

    EXPECT_EQ(table("rate-by-users").rows.at(0).cells.at(3), report::hidden());
}

TEST_F(ReportDocument, GivesTheShareOfIssuesUpheldBesideHiddenOutcomes) {
    now().outcomes = {
        {.id = "upheld", .issues = 6}, {.id = "not-upheld", .issues = 6}, {"", 2, {}}};

    material_.hidden[0].rows["outcomes"] = {"upheld", "partly-upheld"};

    EXPECT_EQ(table("upheld").rows.at(0).cells.at(3), report::percent(50));
    EXPECT_THAT(document().summary.points, testing::Contains(testing::HasSubstr("Upheld")));
}

TEST_F(ReportDocument, GivesHowOftenCasesWentOutsideWhereTheBodiesAreHidden) {
    now().external = {{.id = "ombudsman", .count = 2}};
    material_.hidden[0].withheld = {"outside"};

    ASSERT_EQ(table("outside").rows.size(), 1U);
    EXPECT_EQ(table("outside").rows.at(0).cells.at(1), report::count(2));
}

TEST_F(ReportDocument, NamesCasesForTheBoardAndNotForThePublic) {
    now().ages = {.spread = {.count = 1, .median = 40, .ninth = 40, .longest = 40},
                  .bands = {0, 0, 1, 0, 0},
                  .oldest = "K-2026-0007"};

    EXPECT_THAT(table("ages").notes, testing::Contains(testing::HasSubstr("K-2026-0007")));
    EXPECT_THAT(table("ages", Edition::public_).notes, IsEmpty());
}

TEST_F(ReportDocument, ListsMeasuresInTheWorkingDocumentWithoutNamingStaff) {
    now().learning.measures = {{.number = "K-2026-0007",
                                .action = 1,
                                .event = "ab",
                                .unit = "north",
                                .owner = "eva",
                                .decided = "2026-02-01"_d}};
    material_.texts["K-2026-0007"]["ab"] = {{core::Field::what, "Byt batteri."}};

    const report::Row row = table("measures", Edition::internal).rows.at(0);

    EXPECT_EQ(row.cells.at(2).text, "Byt batteri.");
    EXPECT_EQ(row.cells.at(3).text, "unit manager");
    EXPECT_THAT(table("measures").rows, IsEmpty());
}

TEST_F(ReportDocument, TellsTheWorkingDocumentWhatInvestigationsFound) {
    now().learning.investigations = {
        {.number = "K-2026-0007", .unit = "north", .events = {"ab", "cd"}}};
    material_.texts["K-2026-0007"]["ab"] = {{core::Field::root_cause, "Ingen\nbyter batteri."}};
    material_.texts["K-2026-0007"]["cd"] = {{core::Field::consequences, "Larmet var tyst."}};

    const report::Row row = table("investigations", Edition::internal).rows.at(0);

    EXPECT_EQ(row.cells.at(3).text, "Ingen byter batteri.");
    EXPECT_EQ(row.cells.at(4).text, "Larmet var tyst.");
    EXPECT_THAT(table("investigations").rows, IsEmpty());
}

TEST_F(ReportDocument, TakesOnlyTheWantedTables) {
    now().flow.received = 3;
    now().kinds = {{.id = "praise", .title = "beröm", .flow = {.received = 30}}};

    const report::Document chosen = document(Edition::board, {"by-kind", "flow"});

    ASSERT_EQ(chosen.sections.front().tables.size(), 2U);
    EXPECT_EQ(chosen.sections.front().tables[0].id, "by-kind");
}

TEST_F(ReportDocument, SaysWhereItComesFrom) {
    const report::Document whole = document();

    EXPECT_THAT(whole.periods, ElementsAre("2026-H1", "2025-H2"));
    EXPECT_EQ(whole.origin.back().second, "0123456789ab");
}

TEST_F(ReportDocument, SaysTheMostImportantFirst) {
    now().flow = {.received = 30, .closed = 20, .carried_forward = 12};
    before().flow = {.received = 25};
    now().ages.spread = {.count = 12, .longest = 143};
    now().clocks = {{.rule = "answer", .title = "Answer", .in_time = 18, .late = 2}};
    now().outcomes = {{.id = "upheld", .issues = 6}, {.id = "not-upheld", .issues = 6}};
    now().actions = {.decided = 7, .done = 5, .overdue = 1};
    now().learning.problems = {
        {.cause = "staffing", .unit = "north", .numbers = {"1", "2", "3", "4", "5"}},
        {.cause = "planning", .unit = "north", .numbers = {"1", "2"}}};

    EXPECT_THAT(
        document().summary.points,
        ElementsAre("Cases that came in: 30. Before: 25 (2025-H2).",
                    "Closed: 20. Open at the end of the period: 12; the oldest for 143 days.",
                    "Deadlines kept: 18 of 20, 90% (95 % range 70–97%).",
                    "Upheld, wholly or in part: 6 of 12 issues with a finding, 50% (95 % range "
                    "25–75%).",
                    "Learned: measures decided 7, done 5, overdue 1.",
                    "Comes back, with the number of cases: North: staffing (5); one of the "
                    "units: planning (few)."));
}

TEST_F(ReportDocument, NamesWhatCameBackInFewCasesForTheBoardAlone) {
    using testing::HasSubstr;
    now().units = {{.id = "care", .with_below = {.received = 9}},
                   {.id = "north", .depth = 1, .with_below = {.received = 3}}};
    now().learning.problems = {{.cause = "planning", .unit = "north", .numbers = {"K-1", "K-2"}}};
    const auto row = [&] { return table("problems").rows.at(0); };

    EXPECT_EQ(row().cells.at(0).text, "a unit of Care (sektor)");
    EXPECT_EQ(row().cells.at(1).text, "planning");
    EXPECT_EQ(row().cells.at(2), report::hidden());
    EXPECT_EQ(row().cells.at(5), report::Cell{});
    EXPECT_THAT(table("problems", Edition::public_).rows, IsEmpty());

    now().units[1].with_below.received = 7;
    EXPECT_EQ(row().cells.at(0).text, "North");

    material_.hidden[0].rows["by-unit"] = {"care", "north"};
    EXPECT_EQ(row().cells.at(0).text, "one of the units");

    material_.least = 3;  // few would be two
    EXPECT_THAT(table("problems").rows, IsEmpty());
}

TEST_F(ReportDocument, HidesAShareKeptInAnEarlierPeriodWithFewDeadlines) {
    now().clocks = {{.rule = "answer", .title = "Answer", .in_time = 18}};
    before().clocks = {{.rule = "answer", .title = "Answer", .in_time = 1}};
    material_.hidden[1].rows["deadlines"] = {"/answer"};

    EXPECT_THAT(table("kept").rows.at(0).cells,
                ElementsAre(report::words("Answer"), report::percent(100), report::hidden()));
}

}  // namespace
}  // namespace klag::commands
