#include "cli/dates.h"

#include "base/error.h"
#include "cli/zone.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::cli {
namespace {

using testing::HasSubstr;

constexpr auto leap_day = "2028-02-29";

Date today() { return "2026-03-02"_d; }

const Zone& stockholm() {
    static const Zone zone = load_zone("Europe/Stockholm");
    return zone;
}

std::string moment(std::string_view typed) {
    return parse_moment(typed, today(), stockholm()).iso();
}

std::string refusal(std::string_view typed) {
    try {
        return moment(typed);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::usage);
        return error.message().english() + " | " + error.hint().english();
    }
}

TEST(ParseDate, ReadsTheIsoForm) { EXPECT_EQ(parse_date("2026-01-15", today()), "2026-01-15"_d); }

TEST(ParseDate, ReadsDaysInFourLanguages) {
    for (const char* word : {"today", "idag", "i dag", "vandaag", "IDAG"})
        EXPECT_EQ(parse_date(word, today()), today()) << word;
    for (const char* word :
         {"yesterday", "igår", "i går", "gisteren", "Igår", "iga\u030ar", "I GÅR"})
        EXPECT_EQ(parse_date(word, today()), today() - 1) << word;
    for (const char* word : {"tomorrow", "imorgon", "i morgon", "i morgen", "morgen"})
        EXPECT_EQ(parse_date(word, today()), today() + 1) << word;
}

TEST(ParseDate, CountsFromToday) {
    EXPECT_EQ(parse_date("-3d", today()), "2026-02-27"_d);
    EXPECT_EQ(parse_date("+2w", today()), "2026-03-16"_d);
    EXPECT_EQ(parse_date("-1m", "2026-03-31"_d), "2026-02-28"_d);
    EXPECT_EQ(parse_date("-1y", *Date::parse(leap_day)), "2027-02-28"_d);
}

TEST(ParseDate, RefusesOtherOrders) {
    for (const char* typed : {"15/1/2026", "1.2.26", "2026-1-5", "15-01-2026", "20260115", "", "-3",
                              "3d", "-3x", "--3d", "-3dd", "2026-02-30", "-9999y", "monday"})
        EXPECT_THAT(refusal(typed), HasSubstr("Write it as 2026-01-15")) << typed;
}

TEST(ParseMoment, TakesTheOffsetFromTheZone) {
    EXPECT_EQ(moment("2026-03-02T14:30"), "2026-03-02T14:30+01:00");
    EXPECT_EQ(moment("2026-07-02 14:30"), "2026-07-02T14:30+02:00");
    EXPECT_EQ(moment("igår 9:30"), "2026-03-01T09:30+01:00");
    EXPECT_EQ(moment("i går 14:30"), "2026-03-01T14:30+01:00");
}

TEST(ParseMoment, KeepsAnOffsetThatWasTyped) {
    EXPECT_EQ(moment("2026-03-02T14:30+05:00"), "2026-03-02T14:30+05:00");
}

TEST(ParseMoment, ABareDateHasNoTime) { EXPECT_EQ(moment("yesterday"), "2026-03-01"); }

TEST(ParseMoment, RefusesATimeThatSummerTimeSkips) {
    EXPECT_THAT(refusal("2026-03-29 02:30"), HasSubstr("summer time skipped it"));
}

TEST(ParseMoment, TakesTheFirstOfATimeThatOccursTwice) {
    EXPECT_EQ(moment("2026-10-25 02:30"), "2026-10-25T02:30+02:00");
}

TEST(ParseMoment, RefusesATimeThatIsNone) {
    EXPECT_THAT(refusal("2026-03-02 25:00"), HasSubstr("is no time"));
    EXPECT_THAT(refusal("15/1/2026 14:30"), HasSubstr("is no date"));
}

TEST(LoadZone, HasTheChangesOfSummerTime) {
    EXPECT_EQ(stockholm().offset(Moment::parse("2026-03-29T00:59Z")->instant()), 60);
    EXPECT_EQ(stockholm().offset(Moment::parse("2026-03-29T01:00Z")->instant()), 120);
    EXPECT_EQ(stockholm().offset(Moment::parse("1971-07-01T00:00Z")->instant()), 60);
}

TEST(LoadZone, GoesOnAfterTheEndOfTheDatabase) {
    const auto offset = [](const char* zone, const char* at) {
        return load_zone(zone).offset(Moment::parse(at)->instant());
    };

    EXPECT_EQ(offset("Europe/Stockholm", "2038-03-28T00:59Z"), 60);
    EXPECT_EQ(offset("Europe/Stockholm", "2038-03-28T01:00Z"), 120);
    EXPECT_EQ(offset("Europe/London", "2100-10-31T00:59Z"), 60);
    EXPECT_EQ(offset("Europe/London", "2100-10-31T01:00Z"), 0);
    EXPECT_EQ(offset("America/New_York", "2050-03-13T06:59Z"), -300);  // the second Sunday
    EXPECT_EQ(offset("America/New_York", "2050-03-13T07:00Z"), -240);
    EXPECT_EQ(offset("Etc/UTC", "2050-03-13T07:00Z"), 0);
}

TEST(LoadZone, SuggestsANameThatIsNear) {
    try {
        load_zone("Europe/Stokholm");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::bad_data);
        EXPECT_THAT(error.hint().english(), HasSubstr("Europe/Stockholm"));
    }
}

TEST(LoadZone, RefusesWhatIsNoNameInTheDatabase) {
    for (const char* name : {"", "../../../etc/passwd", "/usr/share/zoneinfo/Europe/Oslo", "Europe",
                             "Europe/../Europe/Oslo", "file:/usr/share/zoneinfo/Europe/Oslo",
                             "libc:localtime", "Fixed/UTC+05:00:00", "tzdata.zi", "europe/oslo",
                             "localtime", "posixrules", "posix/Europe/Oslo", "right/Europe/Oslo"})
        EXPECT_THROW(load_zone(name), Error) << name;
}

}  // namespace
}  // namespace klag::cli
