#include "core/working_days.h"

#include "support/calendars.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace klag::core {
namespace {

TEST(WorkingDays, AreThoseOfTheCalendarWithinItsDaysAndBeyond) {
    for (const Calendar& calendar :
         {test::sweden(), test::norway(), test::netherlands(), test::england()})
        EXPECT_TRUE(rc::check(calendar.name, [&] {
            // England's calendar has days of its own in 2020.
            const Date first = *Date::parse("2018-06-01") + *rc::gen::inRange(0, 1500);
            const WorkingDays days{calendar, first, first + *rc::gen::inRange(0, 800)};
            const Date from = first + *rc::gen::inRange(-30, 900);
            const Date to = first + *rc::gen::inRange(-30, 900);
            RC_ASSERT(days.between(from, to) == working_days_between(calendar, from, to));
        }));
}

}  // namespace
}  // namespace klag::core
