#include "core/procedure_life.h"

#include "core/letter_kind.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace klag::core {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

Trigger on(const char* words) { return *Trigger::parse(words); }

Procedure small() {
    Procedure p;
    p.name = "p";
    p.kinds = {{"complaint", "", ""}, {"praise", "", ""}};
    p.levels = {{.number = 1, .title = "unit"}, {.number = 2, .title = "head"}};
    p.clocks = {{.id = "plan",
                 .title = "",
                 .from = {on("received")},
                 .until = {on("plan")},
                 .within = Term{10, Term::Unit::working_days},
                 .scope = {.kinds = {"complaint"}, .levels = {1}}},
                {.id = "promise",
                 .title = "",
                 .from = {on("plan")},
                 .until = {on("answer")},
                 .within = std::nullopt},
                {.id = "head",
                 .title = "",
                 .from = {on("escalate")},
                 .until = {on("answer")},
                 .within = Term{4, Term::Unit::weeks},
                 .scope = {.levels = {2}}},
                {.id = "diary",
                 .title = "",
                 .from = {on("close")},
                 .until = {on("handover recipient=diary")},
                 .within = Term{1, Term::Unit::weeks},
                 .survives_closing = true}};
    p.gates = {{.scope = {.kinds = {"complaint"}}, .demands = {Gate::Demand::answered}}};
    p.conditions = {{.act = on("plan"), .needs = {{Field::orally, "*"}}}};
    return p;
}

const LifeStage* stage(const Life& life, Status status, int level = 1) {
    for (const LifeStage& one : life.stages)
        if (one.status == status && one.level == level) return &one;
    return nullptr;
}

/// The act in the stage; one that does nothing when it is not there.
LifeAct act(const LifeStage* stage, const char* words) {
    if (stage != nullptr)
        for (const LifeAct& one : stage->acts)
            if (one.act.text() == words) return one;
    ADD_FAILURE() << words << " is not there";
    return {};
}

std::vector<std::string> ids(const std::vector<const ClockRule*>& clocks) {
    std::vector<std::string> out;
    for (const ClockRule* clock : clocks) out.push_back(clock->id);
    return out;
}

std::vector<std::string> acts(const LifeStage* stage) {
    std::vector<std::string> out;
    if (stage != nullptr)
        for (const LifeAct& one : stage->acts) out.push_back(one.act.text());
    return out;
}

TEST(TheLifeOfACase, BeginsWithTheClocksThatItsReceiptStarts) {
    const Procedure p = small();
    const Life life = life_of(p, "complaint");

    EXPECT_THAT(ids(act(stage(life, Status::received), "new").starts), ElementsAre("plan"));
}

TEST(TheLifeOfACase, SaysWhichClocksAnActEndsAndStartsAndWhereItLeads) {
    const Procedure p = small();
    const Life life = life_of(p, "complaint");
    const LifeAct plan = act(stage(life, Status::received), "plan");

    EXPECT_THAT(ids(plan.ends), ElementsAre("plan"));
    EXPECT_THAT(ids(plan.starts), ElementsAre("promise"));
    EXPECT_EQ(plan.to, Status::in_handling);
    EXPECT_EQ(plan.letter, "plan");
    EXPECT_EQ(plan.conditions.size(), 1U);
}

TEST(TheLifeOfACase, StartsTheClocksOfALevelWithTheEscalationToIt) {
    const Procedure p = small();
    const Life life = life_of(p, "complaint");

    EXPECT_THAT(ids(act(stage(life, Status::received), "escalate").starts), ElementsAre("head"));
    EXPECT_THAT(ids(act(stage(life, Status::in_handling, 2), "answer").ends),
                ElementsAre("promise", "head"));
}

TEST(TheLifeOfACase, GoesNoHigherThanTheProcedure) {
    const Procedure p = small();
    const Life life = life_of(p, "complaint");

    EXPECT_THAT(acts(stage(life, Status::in_handling, 2)), Not(Contains("escalate")));
    EXPECT_EQ(stage(life, Status::in_handling, 3), nullptr);
}

TEST(TheLifeOfACase, EndsWithTheClocksThatSurviveClosing) {
    const Procedure p = small();
    const Life life = life_of(p, "complaint");

    EXPECT_THAT(ids(act(stage(life, Status::answered), "close").starts), ElementsAre("diary"));
    EXPECT_THAT(ids(act(stage(life, Status::closed), "handover recipient=diary").ends),
                ElementsAre("diary"));
}

TEST(TheLifeOfPraise, IsClosedByItsAnswer) {
    const Procedure p = small();
    const Life life = life_of(p, "praise");

    EXPECT_EQ(act(stage(life, Status::received), "answer").to, Status::closed);
    EXPECT_THAT(acts(stage(life, Status::received)), Not(Contains("escalate")));
    EXPECT_THAT(life.gates, IsEmpty());
}

TEST(TheLifeOfACase, HasNoShortWayWhereTheProcedureForbidsIt) {
    Procedure p = small();
    p.on_the_spot.allowed = false;
    const Life life = life_of(p, "complaint");

    EXPECT_THAT(acts(stage(life, Status::received)), Not(Contains("answer solved=yes")));
}

TEST(ALetter, BelongsToExactlyOneAct) {
    const auto writes = [](const ActSpec& act, const std::string& letter) {
        const auto letters = letters_of(act.act);
        return std::any_of(letters.begin(), letters.end(),
                           [&](const ActLetter& one) { return one.code == letter; });
    };
    for (const std::string& letter : codes(Field::letter)) {
        const auto& acts = all_acts();
        EXPECT_EQ(std::count_if(acts.begin(), acts.end(),
                                [&](const ActSpec& one) { return writes(one, letter); }),
                  1)
            << letter;
    }
}

}  // namespace
}  // namespace klag::core
