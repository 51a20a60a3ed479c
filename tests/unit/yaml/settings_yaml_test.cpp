#include "yaml/settings_yaml.h"

#include "yaml/calendar_yaml.h"
#include "yaml/organisation_yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::yaml {
namespace {

using core::Counting;
using core::HolidayRule;
using core::Settings;
using core::Term;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<std::string> shorten(const std::vector<Finding>& findings) {
    std::vector<std::string> out;
    for (const Finding& finding : findings)
        out.push_back(finding.where.substr(2) + " " + finding.message.english());
    return out;
}

/// Takes every time zone.
void any_zone(const std::string&) {}

void no_zone(const std::string& name) {
    throw Error{ErrorKind::bad_data, text("there is no time zone '{name}'", {{"name", name}})}
        .hinted(text("Write it as Europe/Stockholm."));
}

TEST(Settings, AreReadFromKlagYaml) {
    const Settings settings = parse_settings(
        "format: 1\norganisation: Östersunds kommun\nlanguage: sv\ntime-zone: Europe/Stockholm\n"
        "series: OST\nprocedure: ostersund-se\nprofile: plain\nwarn-before: 3 days\n"
        "half-years: [01-01, 07-01]\naddress: |\n  Rådhuset\n  831 82 Östersund\n"
        "phone: 063-14 30 00\ne-mail: kommun@ostersund.se\nweb: www.ostersund.se\n",
        "k");

    EXPECT_EQ(settings.organisation, "Östersunds kommun");
    EXPECT_EQ(settings.time_zone, "Europe/Stockholm");
    EXPECT_EQ(settings.series, "OST");
    EXPECT_EQ(settings.profile, "plain");
    EXPECT_EQ(settings.warn_before, (Term{3, Term::Unit::days}));
    EXPECT_THAT(settings.halves, ElementsAre(std::pair(1U, 1U), std::pair(7U, 1U)));
    EXPECT_EQ(settings.address, "Rådhuset\n831 82 Östersund");
    EXPECT_EQ(settings.email, "kommun@ostersund.se");
}

TEST(Settings, HaveDefaultsForWhatIsLeftOut) {
    const Settings settings =
        parse_settings("format: 1\norganisation: X\nprocedure: p\nphone:\n", "k");

    Settings expected{};
    expected.organisation = "X";
    expected.procedure = "p";
    EXPECT_EQ(settings, expected);
}

TEST(Settings, HaveAllTheirFindingsAtOnce) {
    EXPECT_THAT(shorten(findings_in_settings(
                    "format: 1\nseries: k\nprofile: open\ntime-zone: UTC\n", "k", any_zone)),
                UnorderedElementsAre("1:1 'organisation' is missing", "1:1 'procedure' is missing",
                                     "2:9 a series has one to eight capital letters A to Z",
                                     "3:10 unknown profile 'open'"));
}

TEST(Settings, NeedATimeZone) {
    EXPECT_THAT(
        shorten(findings_in_settings("format: 1\norganisation: X\nprocedure: p\n", "k", any_zone)),
        ElementsAre("1:1 'time-zone' is missing"));
}

TEST(Settings, NameATimeZoneThatThereIs) {
    EXPECT_THAT(shorten(findings_in_settings(
                    "format: 1\norganisation: X\nprocedure: p\ntime-zone: Mars/X\n", "k", no_zone)),
                ElementsAre("4:12 there is no time zone 'Mars/X'"));
}

TEST(ACalendar, IsReadIntoRules) {
    const auto calendar = parse_calendar(
        "format: 1\nname: X\ntitle: Y\nweekend: [friday]\nholidays:\n"
        "  - {name: a, fixed: 02-29, moved: {sunday: -1, saturday: 2}, from: 2014}\n"
        "  - {name: b, easter: -2, to: 2004}\n"
        "  - {name: c, on-or-after: 06-20, weekday: saturday, except: [2020-06-20]}\n"
        "  - {name: d, last: 05, weekday: monday, source: s}\n"
        "  - {name: e, dates: [2020-05-08]}\n"
        "counting:\n  roll: previous\n  hours-skip-days-off: yes\n  hours-run-on: [saturday]\n"
        "  minimum: {days: 3, working-days: 2}\n  not-over-days: 90\n  source: law\n",
        "k");

    using Kind = HolidayRule::Kind;
    EXPECT_THAT(calendar.weekend, ElementsAre(5));
    ASSERT_EQ(calendar.holidays.size(), 5U);
    EXPECT_EQ(
        calendar.holidays[0],
        (HolidayRule{
            .name = "a", .month = 2, .day = 29, .from_year = 2014, .moved = {{6, 2}, {7, -1}}}));
    EXPECT_EQ(calendar.holidays[1],
              (HolidayRule{.name = "b", .kind = Kind::easter, .offset = -2, .to_year = 2004}));
    EXPECT_EQ(calendar.holidays[2], (HolidayRule{.name = "c",
                                                 .kind = Kind::on_after,
                                                 .month = 6,
                                                 .day = 20,
                                                 .weekday = 6,
                                                 .except = {"2020-06-20"_d}}));
    EXPECT_EQ(
        calendar.holidays[3],
        (HolidayRule{.name = "d", .kind = Kind::last, .month = 5, .weekday = 1, .source = "s"}));
    EXPECT_EQ(calendar.holidays[4],
              (HolidayRule{.name = "e", .kind = Kind::dated, .dates = {"2020-05-08"_d}}));
    EXPECT_EQ(calendar.counting, (Counting{.roll = Counting::Roll::previous,
                                           .hours_skip_days_off = true,
                                           .hours_run_on = {6},
                                           .minimum_days = 3,
                                           .minimum_working_days = 2,
                                           .not_over_days = 90,
                                           .source = "law"}));
}

TEST(ACalendar, HasAllItsFindingsAtOnce) {
    EXPECT_THAT(shorten(findings_in_calendar("format: 1\nname: X\ntitle: Y\nholidays:\n"
                                             "  - {name: a, fixed: 02-30}\n"
                                             "  - {name: b, esater: 1}\n",
                                             "k")),
                ElementsAre("5:22 this is not a day of the year", "6:15 unknown key 'esater'",
                            "6:5 exactly one of fixed, easter, on-or-after, last and dates is "
                            "expected"));
}

TEST(OwnDaysOff, AreReadAsRules) {
    EXPECT_THAT(
        parse_extra_days("extra:\n  - {date: 2026-06-05, name: klämdag}\n", "k"),
        ElementsAre(HolidayRule{
            .name = "klämdag", .kind = HolidayRule::Kind::dated, .dates = {"2026-06-05"_d}}));
}

TEST(OwnDaysOff, HaveAFindingWhenADayStandsTwice) {
    EXPECT_THAT(
        shorten(findings_in_extra_days(
            "extra:\n  - {date: 2026-06-05, name: a}\n  - {date: 2026-06-05, name: b}\n", "k")),
        ElementsAre("3:12 this day stands twice"));
}

const std::string organisation = R"(format: 1
units:
  - {id: care, name: Vård och omsorg, level: förvaltning, manager: eva, field: social}
  - {id: home-care, name: Hemtjänst, part-of: care, run-by: contracted, from: 2020-01-01}
staff:
  - {id: eva, name: Eva Ek, unit: care, roles: [department-head], e-mail: eva@x.se, deputy: bo}
  - {id: bo, name: Bo, unit: home-care, e-mail: bo@x.se, to: 2027-12-31}
)";

std::vector<std::string> complaints_with(const std::string& piece, const std::string& replacement) {
    std::string text = organisation;
    text.replace(text.find(piece), piece.size(), replacement);
    return shorten(findings_in_organisation(text, "o"));
}

TEST(AnOrganisation, IsReadIntoUnitsAndStaff) {
    const auto all = parse_organisation(organisation, "o");

    EXPECT_EQ(all.units.at(1).part_of, "care");
    EXPECT_EQ(all.units.at(1).run_by, "contracted");
    EXPECT_EQ(all.units.at(1).from, "2020-01-01"_d);
    EXPECT_THAT(all.staff.at(0).roles, ElementsAre("department-head"));
    EXPECT_EQ(all.staff.at(1).to, "2027-12-31"_d);
    EXPECT_THAT(findings_in_organisation(organisation, "o"), IsEmpty());
}

TEST(AnOrganisation, HasAFindingForEachFlaw) {
    EXPECT_THAT(complaints_with("part-of: care", "part-of: car"),
                ElementsAre("4:47 there is no unit 'car'"));
    EXPECT_THAT(complaints_with("part-of: care", "part-of: home-care"),
                ElementsAre("4:47 the unit would be part of itself"));
    EXPECT_THAT(complaints_with("level: förvaltning", "part-of: home-care"),
                ElementsAre("3:48 the unit would be part of itself",
                            "4:47 the unit would be part of itself"));
    EXPECT_THAT(complaints_with("id: home-care", "id: care"),
                testing::Contains("4:10 the id 'care' stands twice"));
    EXPECT_THAT(complaints_with("manager: eva", "manager: ewa"),
                ElementsAre("3:68 there is no member of staff 'ewa'"));
    EXPECT_THAT(complaints_with("deputy: bo", "deputy: eva"),
                ElementsAre("6:93 nobody can be their own deputy"));
    EXPECT_THAT(complaints_with("bo@x.se", "Eva@x.se"),
                ElementsAre("7:49 'eva' has this address already"));
    EXPECT_THAT(complaints_with("bo@x.se", "bo"),
                ElementsAre("7:49 this is not an e-mail address"));
    EXPECT_THAT(complaints_with("to: 2027-12-31", "from: 2028-01-01, to: 2027-12-31"),
                ElementsAre("7:80 'to' lies before 'from'"));
    EXPECT_THAT(complaints_with("field: social", "field: school"),
                ElementsAre("3:80 unknown field 'school'"));
}

}  // namespace
}  // namespace klag::yaml
