#include "index/case_bytes.h"

#include "index/unusable.h"
#include "support/random_life.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace klag::index {
namespace {

using core::Case;

RC_GTEST_PROP(TheBytesOfACase, GiveItBack, ()) {
    const Case c = test::any_life(test::realm(), 1);

    RC_ASSERT(case_of(bytes_of(c)) == c);
}

TEST(TheBytesOfACase, KeepWhatIsOdd) {
    Case c{.uid = "no digits",
           .number = "",
           .events = {{.id = "ABCDEF",
                       .act = core::Act::register_,
                       .on = Moment{.date = Date{} + -100'000, .minute = 1439, .offset = -720},
                       .by = "",
                       .facts = {{core::Field::received, "2026-03-01"}},
                       .clocks = {{.id = "x", .rule = "", .from = {}, .due = {}}},
                       .text = "abc"}}};
    c.events.front().facts.set(core::Field::remedies,
                               std::vector<std::string>{"apology", "explanation"});

    EXPECT_EQ(case_of(bytes_of(c)), c);
}

RC_GTEST_PROP(DamagedBytesOfACase, AreRefusedOrReadAsSomeCase, ()) {
    std::string bytes = bytes_of(test::any_life(test::realm(), 1));
    const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
    if (*rc::gen::arbitrary<bool>())
        bytes.resize(at);
    else
        bytes[at] = *rc::gen::arbitrary<char>();

    try {
        RC_ASSERT(!case_of(bytes).events.empty());
    } catch (const Unusable&) {
        RC_SUCCEED("refused");
    }
}

TEST(TheFormOfTheBytes, NamesEveryFieldAndAct) {
    const std::string form = form_of_bytes();

    EXPECT_NE(form.find(" received "), std::string::npos);
    EXPECT_NE(form.find(" void"), std::string::npos);
}

}  // namespace
}  // namespace klag::index
