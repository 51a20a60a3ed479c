#include "core/summary.h"

#include "support/builders.h"
#include "support/random_life.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace klag::core {
namespace {

using test::CaseBuilder;

TEST(ASummary, SaysWhatTheRegistrationSays) {
    const Case c = CaseBuilder{7, "2026-03-02"};

    const Summary row = summary(c);

    EXPECT_EQ(row.number, "K-2026-0007");
    EXPECT_EQ(row.received, "2026-03-02"_d);
    EXPECT_EQ(row.status, Status::received);
    EXPECT_EQ(row.level, 1);
}

RC_GTEST_PROP(ASummary, SaysWhatTheEventsAddUpTo, ()) {
    const Case c = test::any_life(test::realm(), 1);
    const State state = fold(c);

    const Summary row = summary(c);

    RC_ASSERT(row.received == received(state).date);
    RC_ASSERT(row.status == state.status && row.level == state.level);
    RC_ASSERT(row.closed_as == state.closed_as && row.unit == state.facts.get(Field::unit));
    RC_ASSERT(row.handler == state.facts.get(Field::handler));
    for (const Clock& clock : state.clocks)
        if (clock.running()) RC_ASSERT(row.due && *row.due <= clock.entry.due.date);
    std::size_t with_category = 0;
    for (const Issue& issue : state.issues) with_category += issue.facts.has(Field::category);
    RC_ASSERT(row.categories.size() == with_category);
}

}  // namespace
}  // namespace klag::core
