#include "core/brought_forward.h"

#include "support/builders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace klag::core {
namespace {

using test::CaseBuilder;
using testing::ElementsAre;
using testing::IsEmpty;
using F = Field;
using Why = ForwardChange::Why;

constexpr auto border = "2026-06-30";

std::vector<ForwardChange> changes(const std::vector<Case>& then, const std::vector<Case>& now) {
    return forward_changes(then, now, *Date::parse(border));
}

ForwardChange change(Why why, int sign, std::string_view on) {
    return {.number = "K-2026-0001", .why = why, .sign = sign, .on = Date::parse(on)};
}

TEST(ForwardChanges, AreNoneWhenNothingDatedBeforeTheBorderWasRecorded) {
    CaseBuilder builder{1, "2026-06-01"};
    const Case then = builder;
    const Case now = builder.on("2026-07-01").act(Act::withdraw);

    EXPECT_THAT(changes({then}, {now}), IsEmpty());
}

TEST(ForwardChanges, NameACaseThatWasRegisteredLate) {
    const Case late = CaseBuilder{1, "2026-06-28"}.registered("2026-08-21");

    EXPECT_THAT(changes({}, {late}), ElementsAre(change(Why::registered_since, 1, "2026-06-28")));
}

TEST(ForwardChanges, DoNotNameACaseThatCameAfterTheBorder) {
    EXPECT_THAT(changes({}, {CaseBuilder{1, "2026-07-01"}}), IsEmpty());
}

TEST(ForwardChanges, NameAReceiptThatWasMovedAcrossTheBorder) {
    CaseBuilder before{1, "2026-06-30"};
    const Case in_time = before;
    const Case too_late = before.on("2026-08-21").act(Act::correct, {{F::received, "2026-07-02"}});
    CaseBuilder after{1, "2026-07-02"};
    const Case late = after;
    const Case earlier = after.on("2026-08-21").act(Act::correct, {{F::received, "2026-06-30"}});

    EXPECT_THAT(changes({in_time}, {too_late}),
                ElementsAre(change(Why::receipt_corrected, -1, "2026-07-02")));
    EXPECT_THAT(changes({late}, {earlier}),
                ElementsAre(change(Why::receipt_corrected, 1, "2026-06-30")));
}

TEST(ForwardChanges, DoNotNameAReceiptThatStaysOnItsSide) {
    CaseBuilder builder{1, "2026-06-20"};
    const Case then = builder;
    const Case now = builder.on("2026-08-21").act(Act::correct, {{F::received, "2026-06-21"}});

    EXPECT_THAT(changes({then}, {now}), IsEmpty());
}

TEST(ForwardChanges, NameAnActThatIsDatedBack) {
    CaseBuilder closed{1, "2026-06-01"};
    const Case open = closed;
    CaseBuilder voided = closed;

    EXPECT_THAT(changes({open}, {closed.on("2026-06-29").act(Act::withdraw)}),
                ElementsAre(change(Why::closed_earlier, -1, "2026-06-29")));
    EXPECT_THAT(changes({open}, {voided.on("2026-06-29").act(Act::void_)}),
                ElementsAre(change(Why::voided_since, -1, "2026-06-29")));
}

TEST(ForwardChanges, NameAReopeningThatIsDatedBack) {
    CaseBuilder builder{1, "2026-06-01"};
    const Case then = builder.on("2026-06-10").act(Act::withdraw);
    const Case now = builder.on("2026-06-30").act(Act::reopen, {{F::reopen_reason, "resumed"}});

    EXPECT_THAT(changes({then}, {now}),
                ElementsAre(change(Why::reopened_earlier, 1, "2026-06-30")));
}

TEST(ForwardChanges, GoByTheDateOfTheActNotByWhatFollowed) {
    CaseBuilder builder{1, "2026-06-01"};
    const Case then = builder;
    const Case now = builder.on("2026-06-29")
                         .act(Act::withdraw)
                         .on("2026-08-01")
                         .act(Act::reopen, {{F::reopen_reason, "resumed"}});

    EXPECT_THAT(changes({then}, {now}), ElementsAre(change(Why::closed_earlier, -1, "2026-06-29")));
}

TEST(ForwardChanges, NameACaseThatIsThereNoMore) {
    EXPECT_THAT(
        changes({CaseBuilder{1, "2026-06-01"}}, {}),
        ElementsAre(ForwardChange{.number = "K-2026-0001", .why = Why::changed_since, .sign = -1}));
}

TEST(ForwardChanges, NameACaseThatTheFilterCountsDifferently) {
    CaseBuilder builder{1, "2026-06-01"};
    const Case then = builder;
    const Case now = builder.on("2026-06-20").act(Act::correct, {{F::kind, "praise"}});
    const Counted complaints = [](const State& state) { return is_complaint(state); };

    EXPECT_THAT(
        forward_changes({then}, {now}, *Date::parse(border), complaints),
        ElementsAre(ForwardChange{.number = "K-2026-0001", .why = Why::changed_since, .sign = -1}));
}

TEST(ForwardChanges, HaveNamesForPrograms) {
    EXPECT_EQ(name(Why::registered_since), "registered-since");
    EXPECT_EQ(name(Why::closed_earlier), "closed-with-an-earlier-date");
    EXPECT_EQ(name(Why::changed_since), "changed-since");
}

// --- any history ------------------------------------------------------------------------------

int number_from(int low, int high) {
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

std::string some_day() { return ("2026-05-15"_d + number_from(0, 90)).iso(); }

/// Acts in any order and with any dates, also such that klag would refuse.
CaseBuilder with_acts(CaseBuilder builder) {
    const int count = number_from(0, 5);
    for (int i = 0; i < count; ++i) {
        const Act act = *rc::gen::elementOf(
            std::vector<Act>{Act::plan, Act::answer, Act::close, Act::escalate, Act::reopen,
                             Act::withdraw, Act::void_, Act::forward, Act::confirm, Act::correct});
        Facts facts;
        if (act == Act::correct) facts = {{F::received, some_day()}};
        if (act == Act::escalate) facts = {{F::level, "2"}, {F::ground, "outcome"}};
        if (act == Act::answer)
            facts = {{F::solved, *rc::gen::elementOf(std::vector<std::string>{"", "yes"})}};
        builder.on(some_day()).act(act, facts);
    }
    return builder;
}

struct Register {
    std::vector<Case> then;
    std::vector<Case> now;
};

/// Cases as they were when a report was delivered, and as they became.
Register random_register() {
    Register out;
    const int count = number_from(0, 12);
    for (int i = 1; i <= count; ++i) {
        const CaseBuilder then = with_acts(CaseBuilder{i, some_day()});
        if (number_from(0, 4) > 0) out.then.push_back(then);
        out.now.push_back(number_from(0, 3) > 0 ? with_acts(then) : then);
    }
    return out;
}

int carried_forward(const std::vector<Case>& cases, Date last) {
    const Period period = *free_period("2026-01-01"_d, last);
    int out = 0;
    for (const Case& c : cases) out += flow_of(history(c), period).carried_forward;
    return out;
}

RC_GTEST_PROP(ForwardChanges, AddUpToTheDifferenceOfTheFigures, ()) {
    const Register cases = random_register();
    const Date last = "2026-05-20"_d + number_from(0, 80);

    const auto found = forward_changes(cases.then, cases.now, last);

    RC_ASSERT(sum(found) == carried_forward(cases.now, last) - carried_forward(cases.then, last));
}

RC_GTEST_PROP(ForwardChanges, NameEachCaseOnceAndSayWhichActItWas, ()) {
    const Register cases = random_register();
    const Date last = "2026-05-20"_d + number_from(0, 80);
    std::vector<std::string> numbers;

    for (const ForwardChange& one : forward_changes(cases.then, cases.now, last)) {
        RC_ASSERT(one.sign == 1 || one.sign == -1);
        RC_ASSERT(std::find(numbers.begin(), numbers.end(), one.number) == numbers.end());
        numbers.push_back(one.number);
        RC_ASSERT(one.on.has_value() == (one.why != Why::changed_since));
        const bool only_more = one.why == Why::registered_since || one.why == Why::reopened_earlier;
        const bool only_less = one.why == Why::voided_since || one.why == Why::closed_earlier;
        RC_ASSERT(!only_more || one.sign == 1);
        RC_ASSERT(!only_less || one.sign == -1);
        const bool moved_out = one.why == Why::receipt_corrected && one.sign == -1;
        RC_ASSERT(!one.on || (*one.on <= last) != moved_out);
        RC_CLASSIFY(true, std::string{name(one.why)});
    }
}

RC_GTEST_PROP(ForwardChanges, AreTheSameWithoutTheCasesThatStayed, ()) {
    const Register cases = random_register();
    const Date last = "2026-05-20"_d + number_from(0, 80);
    Register changed;
    for (const Case& c : cases.now)
        if (std::find(cases.then.begin(), cases.then.end(), c) == cases.then.end())
            changed.now.push_back(c);
    for (const Case& c : cases.then)
        if (std::find(cases.now.begin(), cases.now.end(), c) == cases.now.end())
            changed.then.push_back(c);

    RC_ASSERT(forward_changes(changed.then, changed.now, last) ==
              forward_changes(cases.then, cases.now, last));
}

}  // namespace
}  // namespace klag::core
