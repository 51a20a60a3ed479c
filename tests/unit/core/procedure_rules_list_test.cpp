#include "core/procedure_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Procedure one_clock() {
    Procedure p;
    p.name = "p";
    p.clocks = {{.id = "answer",
                 .title = "the answer",
                 .from = {*Trigger::parse("received")},
                 .until = {*Trigger::parse("answer"), *Trigger::parse("close")},
                 .within = Term{4, Term::Unit::weeks},
                 .scope = {.kinds = {"complaint"}, .levels = {1}, .anonymous = false},
                 .extendable = true,
                 .longest_extension = Term{4, Term::Unit::weeks},
                 .further = FurtherExtensions::agreed,
                 .source = "X1",
                 .verify = true}};
    p.gates = {{.scope = {.kinds = {"complaint"}},
                .demands = {Gate::Demand::answered, Gate::Demand::satisfaction}}};
    return p;
}

TEST(ARule, IsWrittenInTheWordsOfTheFile) {
    const Procedure p = one_clock();
    const auto rules = rules_to_verify(p);

    ASSERT_EQ(rules.size(), 1U);
    EXPECT_EQ(rules[0], (Rule{"clocks", "answer",
                              "4 weeks from received until answer, close; kinds complaint; levels "
                              "1; not anonymous; extendable by 4 weeks, again if agreed",
                              "X1", true}));
}

TEST(TwoProcedures, DifferInNothingWhenTheyAreTheSame) {
    EXPECT_THAT(differences(one_clock(), one_clock()), IsEmpty());
}

TEST(TwoProcedures, DifferInNothingWhenOneGroupsItsGatesInAnotherWay) {
    Procedure other = one_clock();
    other.gates = {{.scope = {.kinds = {"complaint"}}, .demands = {Gate::Demand::satisfaction}},
                   {.scope = {.kinds = {"complaint"}}, .demands = {Gate::Demand::answered}}};

    EXPECT_THAT(differences(one_clock(), other), IsEmpty());
}

TEST(TwoProcedures, DifferInARuleThatOnlyOneHas) {
    Procedure other = one_clock();
    other.clocks.clear();

    const auto forth = differences(one_clock(), other);
    const auto back = differences(other, one_clock());

    ASSERT_EQ(forth.size(), 1U);
    EXPECT_EQ(forth[0].id, "answer");
    EXPECT_EQ(forth[0].second, "");
    EXPECT_EQ(back[0].first, "");
    EXPECT_EQ(back[0].second, forth[0].first);
}

TEST(TwoProcedures, DifferInEachRuleThatReadsDifferently) {
    Procedure other = one_clock();
    other.gates[0].demands = {Gate::Demand::answered};
    other.independence = Force::demanded;

    EXPECT_THAT(differences(one_clock(), other),
                ElementsAre(Difference{"gates", "complaint", "answered, satisfaction", "answered"},
                            Difference{"independence", "", "none", "demanded"}));
}

TEST(TwoProcedures, DoNotDifferByAMarkToVerify) {
    Procedure other = one_clock();
    other.clocks[0].verify = false;

    EXPECT_THAT(differences(one_clock(), other), IsEmpty());
}

}  // namespace
}  // namespace klag::core
