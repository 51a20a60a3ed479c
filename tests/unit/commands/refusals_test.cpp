#include "commands/refusals.h"

#include <gtest/gtest.h>

namespace klag::commands {
namespace {

using core::Reason;

TEST(Wording, SaysStatusesInWords) {
    const RefusalText words =
        wording({Reason::wrong_status,
                 {{"status", "closed"}, {"act", "plan"}, {"allowed", "received or in-handling"}}},
                "K-2026-0001", "1");

    EXPECT_EQ(words.message.english(),
              "K-2026-0001 is closed; 'plan' needs a case that is received or in handling");
}

TEST(Wording, TellsACorrectedReceiptFromAnActThatIsTooEarly) {
    const auto hint = [](std::map<std::string, std::string> values) {
        return wording({Reason::before_receipt, std::move(values)}, "K-2026-0001", "1")
            .hint.english();
    };

    EXPECT_EQ(hint({{"on", "2026-03-02"}, {"received", "2026-03-05"}}),
              "Give a later date with --on.");
    EXPECT_EQ(hint({{"on", "2026-03-02"}, {"received", "2026-03-05"}, {"act", "plan"}}),
              "Give an earlier date with --received.");
}

TEST(Wording, NamesTheCommandThatMeetsAGate) {
    const auto hint = [](const std::string& demand) {
        return wording({Reason::gate, {{"demand", demand}}}, "K-2026-0001", "1").hint.english();
    };

    EXPECT_EQ(hint("contact purpose=hearing"),
              "Record it with 'klag contact 1 --purpose hearing'.");
    EXPECT_EQ(hint("investigate report=yes"), "Record it with 'klag investigate 1 --report'.");
    EXPECT_EQ(hint("correct diary=*"), "Record it with 'klag edit 1 --diary …'.");
}

TEST(UnmetDemand, IsSaidWithItsSource) {
    EXPECT_EQ(unmet_demand({Reason::gate, {{"demand", "actions-done"}}, "N12"}, {}),
              "a measure is not done (N12)");
    EXPECT_EQ(unmet_demand({Reason::gate, {{"demand", "contact purpose=hearing"}}}, {}),
              "'contact purpose=hearing' has not been recorded");
}

}  // namespace
}  // namespace klag::commands
