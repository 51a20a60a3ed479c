#include "core/report.h"
#include "core/transitions.h"
#include "support/builders.h"
#include "support/zones.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace klag::core {
namespace {

using test::CaseBuilder;
using F = Field;

const Organisation units{.units = {{.id = "care", .name = "Care"},
                                   {.id = "north", .name = "North", .part_of = "care"},
                                   {.id = "south", .name = "South", .part_of = "north"}},
                         .staff = {}};
const std::map<std::string, Procedure> no_procedures;
const std::map<std::string, Calendar> no_calendars;

std::string one_of(std::vector<std::string> values) {
    return *rc::gen::elementOf(std::move(values));
}

Facts random_registration() {
    return {{F::kind, one_of({"complaint", "praise", "question"})},
            {F::channel, one_of({"phone", "letter"})},
            {F::unit, one_of({"care", "north", "south", "gone"})},
            {F::anonymous, one_of({"", "", "yes"})}};
}

Facts random_facts(Act act, int level) {
    switch (act) {
        case Act::escalate:
            return {{F::level, std::to_string(level + 1)}, {F::ground, "outcome"}};
        case Act::answer:
            return {{F::solved, one_of({"", "yes"})}};
        case Act::forward:
            return one_of({"in", "out"}) == "in"
                       ? Facts{{F::unit, one_of({"care", "north", "south"})}}
                       : Facts{{F::outside, "yes"}};
        case Act::close:
            return {{F::duplicate_of, one_of({"", "K-2025-0001"})}};
        case Act::withdraw:
            return {{F::continued, one_of({"", "yes"})}};
        default:
            return {};
    }
}

/// A life that the table of statuses allows, with days between the acts.
Case random_case(int number) {
    Date day = "2025-06-01"_d + *rc::gen::inRange(0, 450);
    CaseBuilder builder{number, day.iso(), random_registration()};
    const int acts = *rc::gen::inRange(0, 9);
    for (int i = 0; i < acts; ++i) {
        const Case so_far = builder;
        const State state = fold(so_far);
        const Act act = *rc::gen::elementOf(std::vector<Act>{
            Act::plan, Act::answer, Act::close, Act::escalate, Act::reopen, Act::withdraw,
            Act::void_, Act::forward, Act::confirm, Act::return_, Act::refer, Act::acknowledge});
        const Event event{.id = "", .act = act, .by = "", .facts = random_facts(act, state.level)};
        if (!next(state, event)) continue;
        day = day + *rc::gen::inRange(0, 60);
        builder.on(day.iso()).act(act, event.facts);
    }
    return builder;
}

std::vector<Case> random_cases() {
    std::vector<Case> cases;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 1; i <= count; ++i) cases.push_back(random_case(i));
    return cases;
}

Report report(const std::vector<Case>& cases, const Period& period) {
    const Zone zone = test::stockholm();
    return make_report(cases, period,
                       {units, no_procedures, no_calendars, zone, Moment{"2027-12-31"_d}});
}

Period random_period() {
    return period_of(*rc::gen::elementOf(std::vector<Period::Kind>{
                         Period::Kind::month, Period::Kind::half, Period::Kind::year}),
                     "2025-07-01"_d + *rc::gen::inRange(0, 500), {});
}

Flow sum(const std::vector<FlowRow>& rows) {
    return std::accumulate(rows.begin(), rows.end(), Flow{},
                           [](Flow flow, const FlowRow& row) { return flow += row.flow; });
}

RC_GTEST_PROP(Flow, AddsUpForEveryLifeThatTheTableAllows, ()) {
    const Report r = report(random_cases(), random_period());
    RC_ASSERT(r.flow.adds_up());
    RC_ASSERT(r.contradictions.empty());
}

RC_GTEST_PROP(Report, GivesTheSameSumByEveryFact, ()) {
    const Report r = report(random_cases(), random_period());
    RC_ASSERT(sum(r.kinds) == r.flow);
    RC_ASSERT(sum(r.channels) == r.flow);
    RC_ASSERT(sum(r.complainants) == r.flow);
    RC_ASSERT(sum(r.procedures) == r.flow);
    Flow own;
    Flow top;
    for (const UnitRow& row : r.units) {
        own += row.own;
        if (row.depth == 0) top += row.with_below;
    }
    RC_ASSERT(own == r.flow);
    RC_ASSERT(top == r.flow);
}

RC_GTEST_PROP(Report, SplitsTheClosedWithoutLosingOne, ()) {
    const Report r = report(random_cases(), random_period());
    int closed = 0;
    for (const Count& row : r.closed_as) {
        RC_ASSERT(!row.id.empty());
        closed += row.count;
    }
    RC_ASSERT(closed == r.flow.closed);
}

RC_GTEST_PROP(Report, CarriesForwardWhatTheNextOneBringsForward, ()) {
    const auto cases = random_cases();
    const Period period = random_period();
    const Report before = report(cases, previous(period, {}));
    const Report after = report(cases, period);
    RC_ASSERT(before.flow.carried_forward == after.flow.brought_forward);
}

RC_GTEST_PROP(Report, OfAYearIsTheSumOfItsMonths, ()) {
    const auto cases = random_cases();
    const Report year = report(cases, *parse_period("2026", {}));
    Flow months;
    for (unsigned month = 1; month <= 12; ++month)
        months +=
            report(cases, period_of(Period::Kind::month, *Date::make(2026, month, 1), {})).flow;
    RC_ASSERT(months.received == year.flow.received);
    RC_ASSERT(months.closed == year.flow.closed);
    RC_ASSERT(months.reopened == year.flow.reopened);
    RC_ASSERT(months.voided == year.flow.voided);
}

}  // namespace
}  // namespace klag::core
