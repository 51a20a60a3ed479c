#include "commands/advice.h"

#include <gtest/gtest.h>

namespace klag::commands {
namespace {

using Code = core::Advice::Code;

std::string worded(const core::Advice& advice) { return wording(advice, "42").english(); }

TEST(Advice, SaysWhereItComesFrom) {
    EXPECT_EQ(worded({Code::not_a_manager, {{"staff", "anna"}}, "S04"}),
              "A serious complaint is better with a manager, and anna is none (S04).");
    EXPECT_EQ(worded({Code::not_a_manager, {{"staff", "anna"}}}),
              "A serious complaint is better with a manager, and anna is none.");
}

TEST(Advice, NamesTheNearestManagerWhereThereIsOne) {
    EXPECT_EQ(worded({Code::serious_to_manager, {{"staff", "eva"}}}),
              "A serious complaint goes to the nearest manager: 'klag assign 42 --as handler --to "
              "eva'.");
    EXPECT_EQ(worded({Code::serious_to_manager}),
              "A serious complaint goes to a manager: 'klag assign 42 --as handler --to …'.");
}

TEST(Advice, TellsHowToMakeGoodWhatTheRegistrationLacks) {
    EXPECT_EQ(worded({Code::condition, {{"act", "new"}, {"needs", "severity"}}}),
              "This procedure wants --severity recorded: 'klag edit 42 --severity …'.");
    EXPECT_EQ(worded({Code::condition, {{"act", "answer"}, {"needs", "orally"}}}),
              "This procedure wants --orally with 'answer'.");
}

}  // namespace
}  // namespace klag::commands
