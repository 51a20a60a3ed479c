#include "core/calendar.h"
#include "yaml/calendar_yaml.h"
#include "yaml/language_yaml.h"
#include "yaml/procedure_yaml.h"
#include "yaml/report_form_yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace klag::yaml {
namespace {

namespace fs = std::filesystem;

const fs::path templates = fs::path{KLAG_SOURCE_DIR} / "templates";

std::string content(const fs::path& path) {
    std::ifstream in{path};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::vector<fs::path> files_in(const std::string& folder) {
    std::vector<fs::path> out;
    for (const auto& entry : fs::directory_iterator{templates / folder})
        out.push_back(entry.path());
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<core::Procedure> procedures() {
    std::vector<core::Procedure> out;
    for (const fs::path& path : files_in("procedures"))
        out.push_back(parse_procedure(content(path), path.filename().string()));
    return out;
}

core::Calendar calendar(const std::string& name) {
    return parse_calendar(content(templates / "calendars" / (name + ".yaml")), name);
}

void expect_none(const std::vector<Finding>& findings) {
    for (const Finding& finding : findings)
        ADD_FAILURE() << finding.where << ": " << finding.message.english();
}

TEST(ShippedProcedure, HasNoFlaws) {
    for (const fs::path& path : files_in("procedures"))
        expect_none(findings_in_procedure(content(path), path.filename().string()));
}

TEST(ShippedReturn, OfAPartIsForTheBodyAloneThatAsksForIt) {
    for (const auto& entry : fs::directory_iterator{templates / "returns"}) {
        const core::ReportForm form = parse_report_form(content(entry.path()), "return");
        EXPECT_TRUE(form.kind.empty() || form.edition == core::Edition::internal) << form.name;
    }
}

TEST(ShippedProcedure, HasTheYearsOfTheReturnsThatItOwes) {
    for (const core::Procedure& procedure : procedures())
        for (const core::ReportDuty& duty : procedure.reports) {
            if (duty.form.empty()) continue;
            const fs::path path = templates / "returns" / (duty.form + ".yaml");
            ASSERT_TRUE(fs::exists(path)) << procedure.name << ": " << duty.form;
            const core::ReportForm form = parse_report_form(content(path), duty.form);
            EXPECT_EQ(duty.every, form.every) << duty.id;
            if (!form.begins) continue;
            ASSERT_FALSE(procedure.half_years.empty()) << procedure.name;
            EXPECT_EQ(procedure.half_years.front(), *form.begins) << procedure.name;
        }
}

TEST(ShippedProcedure, IsOneForEachSource) {
    std::vector<std::string> names;
    for (const core::Procedure& procedure : procedures()) names.push_back(procedure.name);

    EXPECT_THAT(names, testing::ElementsAre("awb-committee-nl", "awb-nl", "care-nl", "care-no",
                                            "council-gb", "goteborg-se", "health-gb", "health-no",
                                            "health-se", "housing-gb", "lex-sarah-se",
                                            "ostersund-se", "social-se", "wkkgz-nl"));
}

TEST(ShippedProcedure, HasASourceForEveryRule) {
    for (const core::Procedure& procedure : procedures()) {
        for (const core::Choice& row : procedure.kinds) EXPECT_NE(row.source, "") << row.id;
        for (const core::Choice& row : procedure.channels) EXPECT_NE(row.source, "") << row.id;
        for (const core::Choice& row : procedure.dimensions) EXPECT_NE(row.source, "") << row.id;
        for (const core::Level& row : procedure.levels) EXPECT_NE(row.source, "") << row.title;
        for (const core::Body& row : procedure.bodies) EXPECT_NE(row.source, "") << row.id;
        for (const core::ClockRule& row : procedure.clocks) EXPECT_NE(row.source, "") << row.id;
        for (const core::Gate& row : procedure.gates) EXPECT_NE(row.source, "") << procedure.name;
        for (const core::Guidance& row : procedure.guidance) EXPECT_NE(row.source, "") << row.text;
        EXPECT_NE(procedure.anonymous_source, "") << procedure.name;
        EXPECT_NE(procedure.independence_source, "") << procedure.name;
        EXPECT_NE(procedure.serious_source, "") << procedure.name;
    }
}

TEST(ShippedProcedure, CountsByAShippedCalendar) {
    for (const core::Procedure& procedure : procedures())
        EXPECT_EQ(calendar(procedure.calendar).name, procedure.calendar);
}

TEST(ShippedProcedure, NamesNoOutsideBodyThatNobodyHasChecked) {
    for (const core::Procedure& procedure : procedures())
        for (const core::Body& body : procedure.bodies) EXPECT_TRUE(body.verify) << body.id;
}

TEST(ShippedProcedure, HasAWordInItsLanguageForEveryKindAndChannel) {
    for (const core::Procedure& procedure : procedures()) {
        const auto path = templates / "letters" / procedure.language / "language.yaml";
        const core::Language language = parse_language(content(path), procedure.language);
        for (const core::Choice& kind : procedure.kinds)
            EXPECT_TRUE(language.words.at("your").count(kind.id)) << kind.id;
        for (const core::Choice& channel : procedure.channels)
            EXPECT_TRUE(language.words.at("channel").count(channel.id)) << channel.id;
    }
}

TEST(ShippedProcedure, HasAWordInEveryLanguageForTheRolesOfItsLevels) {
    for (const std::string code : {"sv", "nb", "nl", "en"}) {
        const core::Language language =
            parse_language(content(templates / "letters" / code / "language.yaml"), code);
        for (const core::Procedure& procedure : procedures())
            for (const core::Level& level : procedure.levels)
                for (const std::string& role : level.roles)
                    EXPECT_TRUE(language.words.at("role").count(role)) << code << " " << role;
    }
}

TEST(ShippedCalendar, HasNoFlaws) {
    for (const fs::path& path : files_in("calendars"))
        expect_none(findings_in_calendar(content(path), path.filename().string()));
}

TEST(ShippedCalendar, HasASourceForEveryDayOff) {
    for (const fs::path& path : files_in("calendars")) {
        const core::Calendar read = parse_calendar(content(path), path.filename().string());
        for (const core::HolidayRule& rule : read.holidays) EXPECT_NE(rule.source, "") << rule.name;
        EXPECT_NE(read.counting.source, "") << read.name;
    }
}

struct Day {
    const char* calendar;
    const char* date;
    const char* reason;  ///< "" for a working day
};

/// Days that calendars often have wrong.
constexpr Day days[] = {{"SE", "2026-06-19", "midsommarafton"},
                        {"SE", "2026-12-24", "julafton"},
                        {"SE", "2026-05-25", ""},
                        {"SE", "2004-05-31", "annandag pingst"},
                        {"SE", "2004-06-04", ""},
                        {"NO", "2026-04-02", "skjærtorsdag"},
                        {"NO", "2026-12-24", ""},
                        {"NO", "2026-05-25", "andre pinsedag"},
                        {"NL", "2026-04-03", "Goede Vrijdag"},
                        {"NL", "2026-05-05", "Bevrijdingsdag"},
                        {"NL", "2025-04-26", "Koningsdag"},
                        {"NL", "2026-01-02", "gelijkgestelde dag"},
                        {"NL", "2013-04-30", "Koninginnedag"},
                        {"GB-ENG", "2020-05-04", ""},
                        {"GB-ENG", "2020-05-08", "Early May bank holiday (VE Day)"},
                        {"GB-ENG", "2022-05-30", ""},
                        {"GB-ENG", "2022-06-03", "special bank holiday"},
                        {"GB-ENG", "2021-12-27", "Christmas Day"},
                        {"GB-ENG", "2021-12-28", "Boxing Day"},
                        {"GB-ENG", "2022-12-27", "Christmas Day"},
                        {"GB-ENG", "2022-12-26", "Boxing Day"},
                        {"GB-ENG", "2023-01-02", "New Year's Day"},
                        {"GB-ENG", "2026-08-31", "Summer bank holiday"}};

TEST(ShippedCalendar, KnowsTheDaysThatAreOftenWrong) {
    for (const Day& day : days)
        EXPECT_EQ(core::day_off(calendar(day.calendar), *Date::parse(day.date)).value_or(""),
                  day.reason)
            << day.calendar << " " << day.date;
}

TEST(ShippedLanguage, HasNoFlaws) {
    for (const fs::path& folder : files_in("letters"))
        expect_none(findings_in_language(content(folder / "language.yaml"),
                                         folder.filename().string() + "/language.yaml"));
}

TEST(ParseLanguage, NamesACodeWithoutAWord) {
    std::string text = content(templates / "letters/sv/language.yaml");
    const std::string line = "    fault-report:";
    text.replace(text.find(line), line.size(), "    # fault-report:");

    const auto findings = findings_in_language(text, "language.yaml");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].message.english(), "no word for 'fault-report'");
}

TEST(ParseLanguage, RefusesAPlaceThatDatesDoNotHave) {
    std::string text = content(templates / "letters/sv/language.yaml");
    const std::string pattern = "\"{day} {month} {year}\"";
    text.replace(text.find(pattern), pattern.size(), "\"{dag} {month} {year}\"");

    EXPECT_EQ(findings_in_language(text, "language.yaml").size(), 1U);
}

TEST(ParseOwnLanguage, ChangesOneWordAndKeepsTheRest) {
    const core::Language shipped =
        parse_language(content(templates / "letters/sv/language.yaml"), "language.yaml");

    const core::Language own = parse_language(
        "format: 1\nsalutation: \"Kära {name}!\"\nwords:\n  channel: {phone: på telefon}\n",
        "own.yaml", shipped);

    core::Language expected = shipped;
    expected.salutation = "Kära {name}!";
    expected.words["channel"]["phone"] = "på telefon";
    EXPECT_EQ(own, expected);
}

TEST(ParseOwnLanguage, NamesThePlaceOfAMistake) {
    const core::Language shipped =
        parse_language(content(templates / "letters/sv/language.yaml"), "language.yaml");

    const auto findings = findings_in_language(
        "format: 1\nlanguage: nb\nwords:\n  outcome: {upheldd: Ja.}\n", "own.yaml", shipped);

    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].where, "own.yaml:2:11");
    EXPECT_EQ(findings[1].where, "own.yaml:4:13");
}

}  // namespace
}  // namespace klag::yaml
