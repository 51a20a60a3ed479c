#include "support/random_life.h"
#include "yaml/case_yaml.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace klag::yaml {
namespace {

RC_GTEST_PROP(EveryRecordedCase, IsReadBackFromItsFile, ()) {
    const core::Case c = test::any_life(test::realm(), 1);
    RC_ASSERT(!c.events.empty());

    RC_ASSERT(parse_case(print_case(c), "case.yaml") == c);
}

RC_GTEST_PROP(EveryRecordedCase, IsReadBackAfterEachStep, ()) {
    test::live(test::realm(), 1, *rc::gen::inRange(1, 60), [](const test::Attempt& attempt) {
        if (const auto* done = std::get_if<core::Accepted>(&attempt.result))
            RC_ASSERT(parse_case(print_case(done->after), "case.yaml") == done->after);
    });
}

}  // namespace
}  // namespace klag::yaml
