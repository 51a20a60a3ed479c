#include "yaml/procedure_yaml.h"

#include "base/error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::yaml {
namespace {

using core::Act;
using core::Field;
using core::Force;
using core::Gate;
using core::Procedure;
using core::Term;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string example = R"(# A comment
format: 1
name: ostersund-se
title: Klagomål
country: SE
calendar: SE
language: sv
sources:
  O: Rutiner, KLG 2004-06-03
kinds:
  - {id: complaint, title: klagomål, source: O02}
  - {id: praise, title: beröm}
channels:
  - {id: phone, title: telefon}
  - {id: reply-card, title: svarskort}
anonymous:
  allowed: yes
  channels: [reply-card]
  source: O15
levels:
  - {level: 1, title: enheten, roles: [], duty: yes, source: O09}
  - level: 2
    title: SAS eller MAS
    by-field:
      - {id: social, title: sas}
      - {id: medical, title: mas}
    roles: [sas, mas]
bodies:
  - id: ivo
    title: IVO
    address: |
      Box 6202
      102 34 Stockholm
    verify: yes
    top: yes
clocks:
  - id: plan
    title: besked
    from: [received, assign as=coordinator]
    until: [plan]
    within: 10 working days
    kinds: [complaint]
    levels: [1]
    anonymous: no
    tells-person: yes
    extendable: yes
    longest-extension: 4 weeks
    source: O01
  - id: promise
    title: överenskommen tid
    from: [plan]
    until: [answer]
    within: promised
gates:
  - kinds: [complaint]
    demands: [answered, satisfaction, report-copied]
    source: O10
independence: {force: advised, source: O07}
serious-to-manager: {force: demanded, roles: [unit-manager], source: O08}
outcome: {demanded: yes, source: O30}
handover: {to: [sas, mas], source: S09}
tell:
  - Tack.
guidance:
  - {at: new, text: Lyssna., source: O18}
words: {complaint: klagomål}
)";

/// The example with one piece of it replaced.
std::string with(const std::string& piece, const std::string& replacement) {
    std::string text = example;
    const auto at = text.find(piece);
    EXPECT_NE(at, std::string::npos) << piece;
    return text.replace(at, piece.size(), replacement);
}

std::vector<std::string> complaints(const std::string& text) {
    std::vector<std::string> out;
    for (const Finding& finding : findings_in_procedure(text, "p.yaml"))
        out.push_back(finding.where.substr(7) + " " + finding.message.english());
    return out;
}

TEST(AProcedure, IsReadIntoItsRules) {
    const Procedure p = parse_procedure(example, "p.yaml");

    EXPECT_EQ(p.name, "ostersund-se");
    EXPECT_EQ(p.sources.at("O"), "Rutiner, KLG 2004-06-03");
    EXPECT_EQ(p.kinds.at(0), (core::Choice{"complaint", "klagomål", "O02"}));
    EXPECT_THAT(p.anonymous_channels, ElementsAre("reply-card"));
    EXPECT_TRUE(p.levels.at(0).duty);
    EXPECT_EQ(p.levels.at(1).by_field.at(1), (core::Choice{"medical", "mas"}));
    EXPECT_EQ(p.bodies.at(0).address, "Box 6202\n102 34 Stockholm");
    EXPECT_TRUE(p.bodies.at(0).verify);
    EXPECT_THAT(p.gates.at(0).demands,
                ElementsAre(Gate::Demand::answered, Gate::Demand::satisfaction,
                            Gate::Demand::report_copied));
    EXPECT_EQ(p.independence, Force::advised);
    EXPECT_EQ(p.serious_to_manager, Force::demanded);
    EXPECT_THAT(p.serious_roles, ElementsAre("unit-manager"));
    EXPECT_TRUE(p.outcome_demanded);
    EXPECT_THAT(p.handover, ElementsAre("sas", "mas"));
    EXPECT_EQ(p.words.at("complaint"), "klagomål");
    EXPECT_THAT(p.tell, ElementsAre("Tack."));
    EXPECT_THAT(p.guidance, ElementsAre(core::Guidance{Act::register_, "Lyssna.", "O18"}));
}

TEST(AProcedure, IsReadIntoItsClocks) {
    const Procedure p = parse_procedure(example, "p.yaml");

    const core::ClockRule& plan = p.clocks.at(0);
    EXPECT_EQ(plan.from.at(0).date_of, Field::received);
    EXPECT_EQ(plan.from.at(1).text(), "assign as=coordinator");
    EXPECT_EQ(plan.until.at(0).act, Act::plan);
    EXPECT_EQ(plan.within, (Term{10, Term::Unit::working_days}));
    EXPECT_THAT(plan.scope.levels, ElementsAre(1));
    EXPECT_EQ(plan.scope.anonymous, false);
    EXPECT_EQ(plan.longest_extension, (Term{4, Term::Unit::weeks}));
    EXPECT_EQ(p.clocks.at(1).within, std::nullopt);
    EXPECT_EQ(p.clocks.at(1).scope.anonymous, std::nullopt);
}

TEST(AProcedure, HasNoFindingsWhenItIsWhole) { EXPECT_THAT(complaints(example), IsEmpty()); }

struct Flaw {
    std::string piece;
    std::string replacement;
    std::string complaint;
};

TEST(AProcedure, HasAFindingForEachFlaw) {
    const std::vector<Flaw> flaws{
        {"format: 1", "format: 2", "2:9 this register needs a newer klag (format 2)"},
        {"country: SE", "country: se", "5:10 this is not the code of a country"},
        {"{id: praise,", "{id: complaint,", "12:10 the id 'complaint' stands twice"},
        {"channels: [reply-card]", "channels: [card]",
         "18:14 this procedure has no channel 'card'"},
        {"{level: 1,", "{level: 2,", "22:12 level 2 stands twice"},
        {"{level: 1,", "{level: 3,", "21:3 level 1 is missing"},
        {"id: social", "id: socail", "25:14 a unit's field is social or medical"},
        {"title: sas}", "title: sos}", "25:29 this role is not among the roles of the level"},
        {"kinds: [complaint]\n    levels", "kinds: [complain]\n    levels",
         "42:13 this procedure has no kind 'complain'"},
        {"levels: [1]", "levels: [3]", "43:14 this procedure has no level 3"},
        {"levels: [1]", "severities: [bad]", "43:18 there is no severity 'bad'"},
        {"assign as=coordinator", "assign as=boss", "39:22 'as' is never 'boss'"},
        {"assign as=coordinator", "assign kind=praise", "39:22 'assign' records no 'kind'"},
        {"assign as=coordinator", "asign", "39:22 no act of klag matches 'asign'"},
        {"10 working days", "10 workdays", "41:13 this is not a length of time"},
        {"    extendable: yes\n", "", "46:24 this clock can't be extended"},
        {"  - id: promise", "  - id: plan", "49:9 the id 'plan' stands twice"},
        {"    until: [answer]\n", "", "49:5 'until' must name at least one act"},
        {"  - kinds: [complaint]\n    demands", "  - kinds: [compliment]\n    demands",
         "55:13 this procedure has no kind 'compliment'"},
        {"satisfaction,", "content,", "56:25 unknown demand 'content'"},
        {"force: advised", "force: hoped", "58:23 unknown force 'hoped'"},
        {"clocks:\n", "  - {id: jo, title: JO, top: yes}\nclocks:\n",
         "36:30 another body is marked 'top' already"},
        {"at: new", "at: nwe", "65:10 klag has no act 'nwe'"},
        {"words:", "wrods:", "66:1 unknown key 'wrods'"}};
    for (const Flaw& flaw : flaws)
        EXPECT_THAT(complaints(with(flaw.piece, flaw.replacement)),
                    testing::Contains(flaw.complaint))
            << flaw.replacement;
}

TEST(AProcedure, MayWaitForAnyValueOfAFact) {
    EXPECT_THAT(complaints(with("until: [plan]", "until: [correct diary=*]")), IsEmpty());
}

TEST(AProcedure, HasAllItsFindingsAtOnce) {
    std::string text = with("10 working days", "soon");
    text.replace(text.find("levels: [1]"), 11, "levels: [7]");
    text += "colour: red\n";

    EXPECT_THAT(complaints(text),
                ElementsAre("67:1 unknown key 'colour'", "41:13 this is not a length of time",
                            "43:14 this procedure has no level 7"));
}

TEST(AProcedure, HasOneFindingWhenItIsNoYaml) {
    EXPECT_THAT(complaints("a: [1\n"), ElementsAre(testing::HasSubstr("missing")));
}

TEST(AMistypedKey, IsAnsweredWithTheNearestOne) {
    try {
        parse_procedure(with("words:", "wrods:"), "p.yaml");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.hint().english(), "Did you mean 'words'?");
    }
}

}  // namespace
}  // namespace klag::yaml
