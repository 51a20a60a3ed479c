#include "yaml/case_yaml.h"

#include "base/error.h"
#include "base/utf8.h"
#include "unit/yaml/generators.h"
#include "yaml/facts_yaml.h"
#include "yaml/reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace klag::yaml {
namespace {

using core::Act;
using core::Case;
using core::ClockChange;
using core::ClockEntry;
using core::Event;
using core::Facts;
using core::Field;
using core::Plane;
using core::PrivateCase;

const std::string uid = "5b0c1d2e3f405162738495a6b7c8d9e0";
const std::string blob = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

Case example() {
    Event registered{.id = "9f86d081884c7d65",
                     .act = Act::register_,
                     .on = *Moment::parse("2026-03-02T14:30+01:00"),
                     .by = "anna.berg",
                     .facts = {{Field::received, "2026-03-01"},
                               {Field::kind, "complaint"},
                               {Field::anonymous, "yes"},
                               {Field::diary, "KS 2026/12"}},
                     .clocks = {{.id = "plan",
                                 .rule = "plan",
                                 .change = ClockChange::started,
                                 .start = "9f86d081884c7d65",
                                 .from = *Moment::parse("2026-03-01"),
                                 .due = *Moment::parse("2026-03-13"),
                                 .source = blob}},
                     .text = uid + uid};
    Event decided{.id = "1234567890123456",
                  .act = Act::decide,
                  .on = *Moment::parse("2026-03-05"),
                  .by = "sas",
                  .facts = {}};
    decided.facts.set(Field::remedies, std::vector<std::string>{"apology", "explanation"});
    return {.uid = uid, .number = "K-2026-0042", .events = {registered, decided}};
}

TEST(ACaseFile, IsCanonical) {
    EXPECT_EQ(print_case(example()),
              "# K-2026-0042 · klag show 42\n"
              "format: 1\n"
              "number: K-2026-0042\n"
              "uid: 5b0c1d2e3f405162738495a6b7c8d9e0\n"
              "events:\n"
              "  - id: 9f86d081884c7d65\n"
              "    act: new\n"
              "    on: 2026-03-02T14:30+01:00\n"
              "    by: anna.berg\n"
              "    received: 2026-03-01\n"
              "    kind: complaint\n"
              "    anonymous: yes\n"
              "    diary: KS 2026/12\n"
              "    clocks:\n"
              "      - {id: plan, rule: plan, change: started, start: 9f86d081884c7d65, "
              "from: 2026-03-01, due: 2026-03-13, source: " +
                  blob +
                  "}\n"
                  "    text: " +
                  uid + uid +
                  "\n"
                  "  - id: \"1234567890123456\"\n"
                  "    act: decide\n"
                  "    on: 2026-03-05\n"
                  "    by: sas\n"
                  "    remedies: [apology, explanation]\n");
}

TEST(ACaseFile, IsReadBack) {
    EXPECT_EQ(parse_case(print_case(example()), "case.yaml"), example());
}

TEST(ACaseFile, NamesACaseWithoutNumberByItsUid) {
    Case c = example();
    c.number = "";

    EXPECT_EQ(print_case(c).substr(0, 17), "# not numbered ye");
    EXPECT_EQ(parse_case(print_case(c), "case.yaml"), c);
}

TEST(ACaseFile, KeepsNoCommentOfAPerson) {
    const std::string text = print_case(example()) + "# a note\n";

    EXPECT_EQ(print_case(parse_case(text, "case.yaml")), print_case(example()));
}

TEST(TheKeysOfAnEvent, AreNoNamesOfFields) {
    for (const std::string_view key : {"id", "act", "on", "by", "clocks", "text"})
        EXPECT_FALSE(core::field_named(key)) << key;
}

TEST(APrivateFile, IsCanonical) {
    PrivateCase p{.uid = uid, .salt = uid + uid, .events = {}, .files = {}};
    p.events["9f86d081884c7d65"] = {{Field::words, "De kom aldrig.\nIngen ringde."},
                                    {Field::name, "Åsa Öberg"},
                                    {Field::phone, "063-14 30 00"}};
    p.events["1234567890123456"] = {};
    p.files = {{.name = "files/1.jpg",
                .title = "foto: hall.jpg",
                .event = "9f86d081884c7d65",
                .sha256 = uid + uid,
                .size = 4096}};

    const std::string text = print_private(p, "K-2026-0042");

    EXPECT_EQ(text,
              "# K-2026-0042 · personal data, never saved on main · klag show 42\n"
              "format: 1\n"
              "uid: 5b0c1d2e3f405162738495a6b7c8d9e0\n"
              "salt: " +
                  uid + uid +
                  "\n"
                  "events:\n"
                  "  \"1234567890123456\": {}\n"
                  "  9f86d081884c7d65:\n"
                  "    words: |-\n"
                  "      De kom aldrig.\n"
                  "      Ingen ringde.\n"
                  "    name: Åsa Öberg\n"
                  "    phone: \"063-14 30 00\"\n"
                  "files:\n"
                  "  - name: files/1.jpg\n"
                  "    title: \"foto: hall.jpg\"\n"
                  "    event: 9f86d081884c7d65\n"
                  "    sha256: " +
                  uid + uid +
                  "\n"
                  "    size: 4096\n");
    EXPECT_EQ(parse_private(text, "private.yaml"), p);
}

TEST(APrivateFile, TakesWhatAPersonTypes) {
    const auto p = parse_private("format: 1\nuid: " + uid + "\nsalt: " + uid + uid +
                                     "\nevents:\n  9f86d081884c7d65:\n    name: Null\n"
                                     "    note: 0123\n    wish: NO\n    phone: ~\n",
                                 "private.yaml");

    const Facts& facts = p.events.at("9f86d081884c7d65");
    EXPECT_EQ(facts.get(Field::name), "Null");
    EXPECT_EQ(facts.get(Field::note), "0123");
    EXPECT_EQ(facts.get(Field::wish), "NO");
    EXPECT_EQ(facts.get(Field::phone), "~");
}

RC_GTEST_PROP(Facts, AreReadBack, ()) {
    for (const Plane plane : {Plane::main, Plane::personal}) {
        const Facts facts = some_facts(plane);
        std::string out{"x: y\n"};

        print_facts(out, 0, facts);

        RC_ASSERT(facts_from(Reader{out, "f.yaml"}, plane, {"x"}) == facts);
    }
}

RC_GTEST_PROP(ACaseFile, IsReadBackWhateverItHolds, ()) {
    const Case c = some_case();

    const std::string text = print_case(c);

    RC_ASSERT(parse_case(text, "case.yaml") == c);
    RC_ASSERT(print_case(parse_case(text, "case.yaml")) == text);
}

RC_GTEST_PROP(APrivateFile, IsReadBackWhateverItHolds, ()) {
    const PrivateCase p = some_private();

    const std::string text = print_private(p, "K-2026-0001");

    RC_ASSERT(parse_private(text, "private.yaml") == p);
    RC_ASSERT(parse_private_strictly(text, "private.yaml") == p);
}

}  // namespace
}  // namespace klag::yaml
