#include "core/roles.h"

#include "support/lifecycle_fixture.h"

#include <gmock/gmock.h>

namespace klag::core {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

/// Anna is no manager, Eva manages the unit north, and Ulla has a role without a unit.
class Roles : public LifecycleFixture {
  protected:
    Roles() {
        organisation.staff.push_back({.id = "ulla", .name = "Ulla", .roles = {"manager"}});
        procedure.levels[0].roles = {"unit-manager"};
        procedure.levels[0].source = "S05";
        procedure.investigator_roles = {"unit-manager", "manager"};
        procedure.investigator_source = "N09";
    }

    static Facts make(const std::string& as, const std::string& who) {
        return {{F::as, as}, {F::to, who}};
    }

    Case handled_by_eva() { return after(registered(), Act::assign, make("handler", "eva")); }

    std::vector<Advice::Code> codes(const Case& before, Act act, const Facts& facts) {
        std::vector<Advice::Code> out;
        for (const Advice& one : advice(before, act, facts)) out.push_back(one.code);
        return out;
    }

    std::vector<Reason> investigated_by(const std::string& who, const Case& before) {
        Event done = event(Act::investigate);
        done.by = who;
        const auto recorded = record(before, personal, done, {}, world());
        std::vector<Reason> out;
        if (const auto* against = std::get_if<std::vector<Refusal>>(&recorded))
            for (const Refusal& refusal : *against) out.push_back(refusal.reason);
        return out;
    }
};

TEST_F(Roles, OfTheFirstLevelAreNotAskedForUnlessTheProcedureSaysSo) {
    EXPECT_THAT(refusals(registered(), Act::assign, make("handler", "anna")), IsEmpty());
}

TEST_F(Roles, OfTheFirstLevelMayBeDemandedOfItsHandler) {
    procedure.levels[0].force = Force::demanded;

    EXPECT_THAT(refusals(registered(), Act::assign, make("handler", "anna")),
                ElementsAre(Refusal{Reason::role_of_the_level,
                                    {{"staff", "anna"},
                                     {"level", "1"},
                                     {"roles", "unit-manager"},
                                     {"act", "assign"},
                                     {"able", "eva"}},
                                    "S05",
                                    true}));
    EXPECT_THAT(refusals(registered(), Act::assign, make("handler", "eva")), IsEmpty());
}

TEST_F(Roles, OfTheFirstLevelAreDemandedOfAHandlerInThePlanToo) {
    procedure.levels[0].force = Force::demanded;
    const Facts plan{{F::handling, "dialogue"}, {F::until, "2026-03-20"}, {F::handler, "anna"}};

    ASSERT_EQ(refusals(registered(), Act::plan, plan).size(), 1U);
    EXPECT_EQ(refusals(registered(), Act::plan, plan)[0].reason, Reason::role_of_the_level);
}

TEST_F(Roles, OfTheFirstLevelAreThoseForTheUnitThatTakesItOver) {
    procedure.levels[0].force = Force::demanded;
    Facts to_south = make("handler", "eva");
    to_south.set(F::unit, "south");

    ASSERT_EQ(refusals(registered(), Act::assign, to_south).size(), 1U);
    EXPECT_EQ(refusals(registered(), Act::assign, to_south)[0].values.at("staff"), "eva");
}

TEST_F(Roles, AreNotAskedOfACoordinatorNorForPraise) {
    procedure.levels[0].force = Force::demanded;

    EXPECT_THAT(refusals(registered(), Act::assign, make("coordinator", "anna")), IsEmpty());
    EXPECT_THAT(refusals(registered({{F::kind, "praise"}}), Act::assign, make("handler", "anna")),
                IsEmpty());
}

TEST_F(Roles, ThatWereSetAsideForSomebodyStaySo) {
    procedure.levels[0].force = Force::demanded;
    Facts all_the_same = make("handler", "anna");
    all_the_same.update({{F::override_rule, "role-of-the-level"}, {F::reason, "Eva is ill."}});
    const Case c = after(registered(), Act::assign, all_the_same);

    EXPECT_THAT(
        refusals(c, Act::plan,
                 {{F::handling, "dialogue"}, {F::until, "2026-03-20"}, {F::handler, "anna"}}),
        IsEmpty());
}

TEST_F(Roles, ThatAreAdvisedBecomeAHintOnce) {
    procedure.levels[0].force = Force::advised;
    const Facts anna = make("handler", "anna");

    EXPECT_THAT(codes(registered(), Act::assign, anna),
                ElementsAre(Advice::Code::role_of_the_level));
    EXPECT_THAT(codes(after(registered(), Act::assign, anna), Act::assign, anna), IsEmpty());
}

TEST_F(Roles, OfAnInvestigatorAreAskedWhenOneIsNamed) {
    procedure.senior_investigator = Force::demanded;

    EXPECT_THAT(refusals(handled_by_eva(), Act::assign, make("investigator", "anna")),
                ElementsAre(Refusal{Reason::senior_investigator,
                                    {{"staff", "anna"}, {"roles", "unit-manager, manager"}},
                                    "N09",
                                    true}));
    EXPECT_THAT(refusals(handled_by_eva(), Act::assign, make("investigator", "ulla")), IsEmpty());
}

TEST_F(Roles, OfAnInvestigatorAreAskedOfWhoeverInvestigatesWhileNobodyIsNamed) {
    procedure.senior_investigator = Force::demanded;

    EXPECT_THAT(investigated_by("anna", handled_by_eva()),
                ElementsAre(Reason::senior_investigator));
    EXPECT_THAT(investigated_by("eva", handled_by_eva()), IsEmpty());
}

TEST_F(Roles, LetAnybodyRecordWhatANamedInvestigatorFound) {
    procedure.senior_investigator = Force::demanded;
    const Case c = after(handled_by_eva(), Act::assign, make("investigator", "ulla"));

    EXPECT_THAT(investigated_by("anna", c), IsEmpty());
}

TEST_F(Roles, OfAnInvestigatorMayBeAdvisedOnly) {
    procedure.senior_investigator = Force::advised;

    EXPECT_THAT(codes(handled_by_eva(), Act::assign, make("investigator", "anna")),
                ElementsAre(Advice::Code::senior_investigator));
}

}  // namespace
}  // namespace klag::core
