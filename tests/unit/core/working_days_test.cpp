#include "core/working_days.h"

#include "support/calendars.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace klag::core {
namespace {

TEST(WorkingDays, AreThoseOfTheCalendarWithinItsDaysAndBeyond) {
    const Calendar calendar = test::sweden();
    const Date first = *Date::parse("2025-12-01");
    const WorkingDays days{calendar, first, *Date::parse("2026-07-31")};

    EXPECT_TRUE(rc::check([&] {
        const Date from = first + *rc::gen::inRange(-30, 300);
        const Date to = first + *rc::gen::inRange(-30, 300);
        RC_ASSERT(days.between(from, to) == working_days_between(calendar, from, to));
    }));
}

}  // namespace
}  // namespace klag::core
