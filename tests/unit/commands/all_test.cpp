#include "commands/verb.h"

#include <gtest/gtest.h>

namespace klag::commands {
namespace {

TEST(EveryCommand, IsFoundByItsOwnName) {
    for (const Verb& verb : all()) {
        const auto found = first_named({verb.command.name});

        ASSERT_TRUE(found) << verb.command.name;
        EXPECT_EQ(found->command.name, verb.command.name);
    }
}

TEST(ACommand, IsFoundBehindOptions) {
    const auto found = first_named({"-C", "/srv/klag", "overdue", "--unit", "list"});

    ASSERT_TRUE(found);
    EXPECT_EQ(found->command.name, "overdue");
    EXPECT_FALSE(first_named({"-C", "/srv/klag", "ls"}));
    EXPECT_FALSE(first_named({}));
}

}  // namespace
}  // namespace klag::commands
