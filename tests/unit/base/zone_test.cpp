#include "base/zone.h"

#include "support/zones.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace klag {
namespace {

using test::stockholm;

std::chrono::sys_seconds utc(const char* text) { return Moment::parse(text)->instant(); }

TEST(Zone, HasNoOffsetWithoutChanges) {
    const Zone zone;

    EXPECT_EQ(zone.offset(utc("2026-07-01T12:00Z")), 0);
    EXPECT_EQ(zone.instant("2026-07-01"_d, 720), utc("2026-07-01T12:00Z"));
}

TEST(Zone, ChangesAtTheInstantItself) {
    EXPECT_EQ(stockholm().offset(utc("2026-03-29T01:00Z")), 120);
    EXPECT_EQ(stockholm().offset(utc("2026-03-29T01:00Z") - std::chrono::seconds{1}), 60);
}

TEST(Zone, ShowsLocalTime) {
    EXPECT_EQ(stockholm().local(utc("2026-06-30T22:30Z")).iso(), "2026-07-01T00:30+02:00");
}

TEST(Zone, CutsSecondsOff) {
    EXPECT_EQ(stockholm().local(utc("2026-01-05T12:00Z") + std::chrono::seconds{59}).iso(),
              "2026-01-05T13:00+01:00");
}

TEST(Zone, ShowsTimesBeforeTheEpoch) {
    const Zone zone{"X", {{std::chrono::sys_days{"1900-01-01"_d.days()}, 60}}};

    EXPECT_EQ(zone.local(utc("1969-12-31T23:30Z")).iso(), "1970-01-01T00:30+01:00");
    EXPECT_EQ(zone.local(utc("1960-05-05T10:15Z")).iso(), "1960-05-05T11:15+01:00");
}

TEST(Zone, TakesTheFirstOfATimeThatOccursTwice) {
    EXPECT_EQ(stockholm().instant("2026-10-25"_d, 150), utc("2026-10-25T00:30Z"));
}

TEST(Zone, TakesTheFirstInstantAfterAGapForATimeThatIsSkipped) {
    EXPECT_EQ(stockholm().instant("2026-03-29"_d, 150), utc("2026-03-29T01:00Z"));
    EXPECT_EQ(stockholm().instant("2026-03-29"_d, 120), utc("2026-03-29T01:00Z"));
    EXPECT_EQ(stockholm().instant("2026-03-29"_d, 179), utc("2026-03-29T01:00Z"));
}

TEST(Zone, GoesOnAfterTheGapAndAfterTheRepeatedHour) {
    EXPECT_EQ(stockholm().instant("2026-03-29"_d, 180), utc("2026-03-29T01:00Z"));
    EXPECT_EQ(stockholm().instant("2026-10-25"_d, 180), utc("2026-10-25T02:00Z"));
}

TEST(Zone, TakesMidnightOfTheNextDay) {
    EXPECT_EQ(stockholm().instant("2026-03-28"_d, 24 * 60), utc("2026-03-28T23:00Z"));
}

TEST(Zone, HandlesAGapAtMidnight) {
    const Zone zone{"X", {{std::chrono::sys_days{}, -180}, {utc("2026-03-29T03:00Z"), -120}}};

    EXPECT_EQ(zone.instant("2026-03-29"_d, 0), utc("2026-03-29T03:00Z"));
    EXPECT_EQ(zone.instant("2026-03-29"_d, 60), utc("2026-03-29T03:00Z"));
}

RC_GTEST_PROP(Zone, FindsTheInstantOfEveryTimeItShowsOnce, ()) {
    const Zone zone = stockholm();
    const auto instant =
        utc("2024-01-01T00:00Z") + std::chrono::minutes{*rc::gen::inRange(0, 4 * 365 * 1440)};
    const Moment shown = zone.local(instant);
    const auto found = zone.instant(shown.date, *shown.minute);
    RC_ASSERT(shown.instant() == instant);
    RC_ASSERT(found == instant || found == instant - std::chrono::hours{1});
    RC_ASSERT(zone.local(found).minute == shown.minute);
}

RC_GTEST_PROP(Zone, NeverGoesBackFromOneMinuteToTheNext, ()) {
    const Zone zone = stockholm();
    const Date day = "2026-03-25"_d + *rc::gen::inRange(0, 300);
    const int minute = *rc::gen::inRange(0, 1439);
    RC_ASSERT(zone.instant(day, minute) <= zone.instant(day, minute + 1));
}

}  // namespace
}  // namespace klag
