#include "core/served.h"

#include <gtest/gtest.h>

namespace klag::core {
namespace {

const Period half = *parse_period("2026-H1", {});

Organisation organisation() {
    return {.units = {{.id = "care", .name = "Care"},
                      {.id = "north",
                       .name = "North",
                       .part_of = "care",
                       .served = {{"2026", 90, {}}, {"2026-Q2", 80, 500}, {"2026-Q1", {}, 400}}},
                      {.id = "south",
                       .name = "South",
                       .part_of = "care",
                       .served = {{"2026-H1", 20, 100}}},
                      {.id = "gone", .name = "Gone", .part_of = "care", .to = "2025-12-31"_d}},
            .staff = {}};
}

TEST(UsersServed, ComeFromTheShortestPeriodThatHoldsTheLastDay) {
    EXPECT_EQ(users_served(organisation(), "north", half, {}), 80);
}

TEST(UsersServed, AreSummedOverActiveUnitsBelow) {
    EXPECT_EQ(users_served(organisation(), "care", half, {}), 100);
    EXPECT_EQ(users_served(organisation(), "", half, {}), 100);
}

TEST(UsersServed, AreUnknownWhereAUnitBelowDoesNotSay) {
    Organisation some = organisation();
    some.units[2].served.clear();

    EXPECT_FALSE(users_served(some, "care", half, {}));
}

TEST(Contacts, MakeUpThePeriodWithoutAGap) {
    EXPECT_EQ(contacts(organisation(), "north", half, {}), 900);
    EXPECT_FALSE(contacts(organisation(), "north", *parse_period("2026", {}), {}));
}

TEST(Contacts, EndAtALoopOfUnits) {
    const Organisation loop{.units = {{.id = "a", .name = "A", .part_of = "b"},
                                      {.id = "b", .name = "B", .part_of = "a"}},
                            .staff = {}};

    EXPECT_FALSE(contacts(loop, "a", half, {}));
}

}  // namespace
}  // namespace klag::core
