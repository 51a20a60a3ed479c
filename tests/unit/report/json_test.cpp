#include "report/json.h"

#include "sample.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace klag::report {
namespace {

using Json = nlohmann::ordered_json;

/// The row of that id.
Json row(const Json& table, const std::string& id) {
    for (const Json& each : table["rows"])
        if (each["id"] == id) return each;
    return {};
}

TEST(Json, SaysWhatItIs) {
    const Json out = Json::parse(json(samples::document()));

    EXPECT_EQ(out["schema"], 2);
    EXPECT_EQ(out["edition"], "board");
    EXPECT_EQ(out["language"], "sv");
    EXPECT_EQ(out["periods"], (Json{"2026-H1", "2025-H2"}));
    EXPECT_EQ(out["filter"], "");
    EXPECT_EQ(out["drawn-up"], "2026-07-01");
    EXPECT_EQ(out["definitions"][1]["id"], "interval");
    EXPECT_EQ(out["comments"][0]["title"], "Samordnarens kommentar");
    EXPECT_EQ(out["comments"][0]["paragraphs"][1], "# ingen rubrik, " + samples::hostile);
}

TEST(Json, HasTheStatementsOfTheFirstPage) {
    const Json out = Json::parse(json(samples::document()));

    EXPECT_EQ(out["summary"][0], "Inkomna ärenden: 182. Tidigare: 167 (2025-H2).");
}

TEST(Json, KeepsItsKeysInOrder) {
    std::string keys;
    const Json out = Json::parse(json(samples::document()));
    for (const auto& entry : out.items()) keys += entry.key() + " ";

    EXPECT_EQ(keys,
              "schema organisation title edition language period first last ended periods "
              "filter drawn-up commit summary sections comments definitions ");
}

TEST(Json, GivesFiguresByTheirColumns) {
    const Json out = Json::parse(json(samples::document()));
    const Json& units = out["sections"][0]["tables"][1];

    EXPECT_EQ(units["columns"][3].dump(),
              R"({"id":"in-time-95","title":"95 % konfidensintervall","kind":"interval"})");
    EXPECT_EQ(row(units, "north")["depth"], 2);
    EXPECT_EQ(row(units, "north")["name"], "Hemtjänst Norr");
    EXPECT_EQ(row(units, "north")["figures"].dump(),
              R"({"received":42,"in-time":67,"in-time-95":{"from":52,"to":79},"rate":21.0,)"
              R"("rate-95":{"from":15.1,"to":28.4}})");
    EXPECT_EQ(row(units, "city")["figures"].dump(),
              R"({"received":{"hidden":true},"in-time":{"hidden":true},)"
              R"("in-time-95":{"hidden":true},"rate":null,"rate-95":null})");
}

TEST(Json, GivesAHeadingNoFigures) {
    const Json out = Json::parse(json(samples::document()));
    const Json& kinds = out["sections"][2]["tables"][0];

    EXPECT_EQ(row(kinds, "care").dump(), R"({"id":"care","name":"Vård och omsorg","depth":0})");
    EXPECT_EQ(row(kinds, "parking")["figures"]["current"], 0);
}

TEST(Json, ReplacesWhatIsNoUtf8) {
    Document document = samples::document();
    document.organisation = "a\xFF";

    EXPECT_EQ(Json::parse(json(document))["organisation"], "a\uFFFD");
}

}  // namespace
}  // namespace klag::report
