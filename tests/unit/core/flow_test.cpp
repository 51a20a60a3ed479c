#include "core/flow.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace klag::core {
namespace {

using test::CaseBuilder;
using F = Field;

const Period half = *parse_period("2026-H1", {});

Flow flow(const Case& c) { return flow_of(history(c), half); }

TEST(FlowOf, CountsACaseThatComesAndStays) {
    const Case c = CaseBuilder{1, "2026-03-02"};

    EXPECT_EQ(flow(c), (Flow{.received = 1, .carried_forward = 1}));
}

TEST(FlowOf, CountsTheLimitsOfThePeriodAsPartOfIt) {
    EXPECT_EQ(flow(CaseBuilder{1, "2026-01-01"}).received, 1);
    EXPECT_EQ(flow(CaseBuilder{1, "2026-06-30"}).received, 1);
    EXPECT_EQ(flow(CaseBuilder{1, "2025-12-31"}).received, 0);
    EXPECT_EQ(flow(CaseBuilder{1, "2026-07-01"}), Flow{});
}

TEST(FlowOf, BringsForwardWhatWasOpenBefore) {
    EXPECT_EQ(flow(CaseBuilder{1, "2025-12-31"}),
              (Flow{.brought_forward = 1, .carried_forward = 1}));
}

TEST(FlowOf, ForgetsWhatWasClosedBefore) {
    const Case c = CaseBuilder{1, "2025-11-01"}.on("2025-12-31").act(Act::withdraw);

    EXPECT_EQ(flow(c), Flow{});
}

TEST(FlowOf, CountsEveryClosingAndReopening) {
    const Case c = CaseBuilder{1, "2026-01-05"}
                       .on("2026-01-06")
                       .act(Act::withdraw)
                       .on("2026-02-01")
                       .act(Act::reopen, {{F::reopen_reason, "resumed"}})
                       .on("2026-02-10")
                       .act(Act::withdraw);

    EXPECT_EQ(flow(c), (Flow{.received = 1, .reopened = 1, .closed = 2}));
}

TEST(FlowOf, CountsAnEscalationFromClosedAsReopened) {
    const Case c = CaseBuilder{1, "2025-11-01"}
                       .on("2025-11-10")
                       .act(Act::answer, {{F::solved, "yes"}})
                       .on("2026-02-01")
                       .act(Act::escalate, {{F::ground, "outcome"}, {F::level, "2"}});

    EXPECT_EQ(flow(c), (Flow{.reopened = 1, .carried_forward = 1}));
}

TEST(FlowOf, CountsAnEscalationFromOpenAsNothing) {
    const Case c = CaseBuilder{1, "2026-02-01"}
                       .on("2026-02-03")
                       .act(Act::escalate, {{F::ground, "serious"}, {F::level, "2"}});

    EXPECT_EQ(flow(c), (Flow{.received = 1, .carried_forward = 1}));
}

TEST(FlowOf, KeepsVoidApartFromClosed) {
    const Case c = CaseBuilder{1, "2026-02-01"}.on("2026-02-03").act(Act::void_);

    EXPECT_EQ(flow(c), (Flow{.received = 1, .voided = 1}));
}

TEST(FlowOf, CountsTheForwardedAsOpenUntilItIsConfirmed) {
    CaseBuilder builder{1, "2026-06-20"};
    builder.on("2026-06-25").act(Act::forward, {{F::outside, "yes"}});
    const Case forwarded = builder;
    const Case confirmed = builder.on("2026-06-30").act(Act::confirm);

    EXPECT_EQ(flow(forwarded).carried_forward, 1);
    EXPECT_EQ(flow(confirmed), (Flow{.received = 1, .closed = 1}));
}

TEST(FlowOf, GoesByTheCorrectedDateOfReceipt) {
    const Case earlier = CaseBuilder{1, "2026-01-05"}
                             .on("2026-01-07")
                             .act(Act::correct, {{F::received, "2025-12-29"}});
    const Case later = CaseBuilder{1, "2026-06-30"}
                           .on("2026-07-10")
                           .act(Act::correct, {{F::received, "2026-07-01"}});

    EXPECT_EQ(flow(earlier), (Flow{.brought_forward = 1, .carried_forward = 1}));
    EXPECT_EQ(flow(later), Flow{});
}

TEST(FlowOf, BringsForwardWhatWasRegisteredLate) {
    const Case c = CaseBuilder{1, "2025-12-30"}.registered("2026-01-04");

    EXPECT_EQ(flow(c), (Flow{.brought_forward = 1, .carried_forward = 1}));
}

TEST(FlowOf, DoesNotAddUpWhenACaseWasClosedBeforeItCame) {
    const Case c = CaseBuilder{1, "2026-05-01"}
                       .on("2026-05-20")
                       .act(Act::withdraw)
                       .on("2026-07-10")
                       .act(Act::correct, {{F::received, "2026-07-01"}});

    EXPECT_FALSE(flow(c).adds_up());
}

TEST(StateAt, IsWhatFoldSays) {
    const Case c = CaseBuilder{1, "2026-02-01"}
                       .on("2026-02-03")
                       .act(Act::plan)
                       .on("2026-02-09")
                       .act(Act::withdraw);
    const History known = history(c);

    for (Date day = "2026-01-30"_d; day < "2026-02-12"_d; day = day + 1) {
        const auto expected = fold(c, day);
        std::optional<State> folded;
        const State* state = state_at(known, day, folded);
        ASSERT_EQ(state != nullptr, expected.has_value());
        if (state != nullptr) {
            EXPECT_EQ(state->status, expected->status) << day.iso();
        }
    }
}

TEST(History, TouchesTheDaysOnWhichSomethingOfItLies) {
    const History over = history(CaseBuilder{1, "2026-02-01"}
                                     .clock("plan", ClockChange::started, "2026-02-11")
                                     .on("2026-02-09")
                                     .act(Act::withdraw)
                                     .clock("plan", ClockChange::cancelled, "2026-02-11"));

    EXPECT_TRUE(over.touches("2026-01-01"_d, "2026-02-01"_d));
    EXPECT_TRUE(over.touches("2026-02-11"_d, "2026-03-01"_d));  // its date lies there
    EXPECT_FALSE(over.touches("2026-02-12"_d, "2026-03-01"_d));
    EXPECT_FALSE(over.touches("2026-01-01"_d, "2026-01-31"_d));
}

TEST(History, OfAnOpenCaseTouchesEveryLaterDay) {
    EXPECT_TRUE(history(CaseBuilder{1, "2020-02-01"}).touches("2026-02-12"_d, "2026-03-01"_d));
}

TEST(History, TellsWhyACaseWasClosed) {
    const Case c = CaseBuilder{1, "2026-02-01"}.on("2026-02-03").act(Act::refer);

    EXPECT_EQ(history(c).steps.back().closed_as, "referred");
}

}  // namespace
}  // namespace klag::core
