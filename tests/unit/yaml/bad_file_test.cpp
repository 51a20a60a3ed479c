#include "base/error.h"
#include "yaml/calendar_yaml.h"
#include "yaml/case_yaml.h"
#include "yaml/organisation_yaml.h"
#include "yaml/procedure_yaml.h"
#include "yaml/settings_yaml.h"
#include "yaml/tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace klag::yaml {
namespace {

using namespace std::string_literals;
using testing::HasSubstr;

struct BadFile {
    std::string text;
    std::string place;    ///< LINE:COLUMN
    std::string message;  ///< a piece of it
};

std::string repeated(const std::string& part, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += part;
    return out;
}

/// Every row must be refused quickly, at its place, in words that contain the piece.
void expect_refused(const std::vector<BadFile>& files,
                    const std::function<void(const std::string&)>& parse) {
    for (const BadFile& bad : files) {
        SCOPED_TRACE(bad.text.substr(0, 200));
        const auto start = std::chrono::steady_clock::now();
        try {
            parse(bad.text);
            ADD_FAILURE() << "it was taken";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::bad_data);
            EXPECT_EQ(error.where(), "f.yaml:" + bad.place);
            EXPECT_THAT(error.message().english(), HasSubstr(bad.message));
        }
        EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{1});
    }
}

const std::string uid = "5b0c1d2e3f405162738495a6b7c8d9e0";
const std::string case_head = "format: 1\nnumber: K-2026-0042\nuid: " + uid + "\nevents:\n";
const std::string event_head =
    "  - id: 9f86d081884c7d65\n    act: new\n    on: 2026-03-02\n    by: anna.berg\n";
const std::string private_head = "format: 1\nuid: " + uid + "\nsalt: " + uid + uid + "\nevents:\n";

TEST(ABadFile, IsRefusedForItsBytes) {
    expect_refused({{"a: "s + std::string(max_bytes, 'x'), "1:1", "larger than 1 MiB"},
                    {"\xEF\xBB\xBF"s + "a: 1\n", "1:1", "byte order mark"},
                    {"a: 1\r\nb: 2\r\n", "1:5", "Windows"},
                    {"å: 1\nb: \x01\n", "2:4", "control character"},
                    {"a: 1\nb: x\0y\n"s, "2:5", "control character"},
                    {"a: \x1B[2J\n", "1:4", "control character"},
                    {"a: \x7F\n", "1:4", "control character"},
                    {"a: \xC2\x85\n", "1:4", "UTF-8"},
                    {"name: sm\xF6rg\xE5s\n", "1:9", "UTF-8"},
                    {"a: \xC0\xAF\n", "1:4", "UTF-8"},
                    {"a: \xED\xA0\x80\n", "1:4", "UTF-8"},
                    {"a: \xEF\xB7\x90\n", "1:4", "UTF-8"},
                    {"å: ö\xF0\x9F\x98\n", "1:5", "UTF-8"}},
                   [](const std::string& text) { parse_tree(text, "f.yaml"); });
}

TEST(ABadFile, IsRefusedForWhatYamlAllowsAndKlagDoesNot) {
    expect_refused(
        {{"a: &x 1\nb: *x\n", "1:4", "anchor"},
         {"a: &x [*x]\n", "1:4", "anchor"},
         {"åäö: {k: &x 1}\n", "1:10", "anchor"},
         {"b: 1\nc: *x\n", "2:4", ""},
         {"a: !!str 1\n", "1:4", "tag"},
         {"a: ! x\n", "1:4", "tag"},
         {"a: !foo [1]\n", "1:4", "tag"},
         {"a: !foo {k: 1}\n", "1:4", "tag"},
         {"a: !foo\n", "1:4", "tag"},
         {"!x a: 1\n", "1:1", "tag"},
         {"<<: {a: 1}\n", "1:1", "merge key"},
         {"b:\n  <<: {a: 1}\n", "2:3", "merge key"},
         {"%YAML 1.2\n---\na: 1\n", "1:1", "directive"},
         {"a: 1\n---\nb: 2\n", "2:1", "second document"},
         {"---\na: 1\n---\nb: 2\n", "3:1", "second document"},
         {"a: 1\n...\n", "2:1", "'...'"},
         {"a: 1\n...\n,", "2:1", "'...'"},
         {"{a: 1}\nb: 2\n", "2:1", "does not belong"},
         {"  a: 1\n b: 2\n", "2:2", "does not belong"},
         {"- a\nb: 2\n", "2:1", "does not belong"},
         {"a: 1\nb: 2\na: 3\n", "3:1", "'a' stands twice"},
         {"x: {k: 1, k: 2}\n", "1:11", "'k' stands twice"},
         {"å: 1\n'å': 2\n", "2:1", "'å' stands twice"},
         {"? [a]\n: b\n", "1:3", "key must be plain"},
         {"? {a: 1}\n: b\n", "1:3", "key must be plain"},
         {": b\n", "1:1", "key is missing"},
         {"'': b\n", "1:1", "key is missing"},
         {"a: " + repeated("[", 16) + repeated("]", 16), "1:19", "nested too deeply"},
         {"a: " + repeated("[", 100'000) + repeated("]", 100'000), "1:19", "nested too deeply"},
         {repeated("{a: ", 40) + repeated("}", 40), "1:65", "nested too deeply"},
         {"a: [" + repeated("1, ", 20'000) + "1]", "1:59996", "20000 values"},
         {"a: " + repeated("\"x\" ", 50'000), "1:8", "does not fit"}},
        [](const std::string& text) { parse_tree(text, "f.yaml"); });
}

TEST(ABadFile, IsRefusedForItsSyntax) {
    expect_refused(
        {{"", "1:1", "empty"},
         {"# only a comment\n", "1:1", "empty"},
         {"just text\n", "1:1", "'key: value'"},
         {"- a\n- b\n", "1:1", "'key: value'"},
         {"a: \"x\nb: 2\n", "1:4", "not closed"},
         {"a: [x\n# y\nb: 1\n", "1:4", "'[' lacks its ']'"},
         {"a: '[' # {\nb: {c: d\n", "2:4", "'{' lacks its '}'"},
         {"a: 'it''s\nb: 2\n", "1:4", "not closed"},
         {"a: \"x\\\"\n", "1:4", "not closed"},
         {"a: ['x, 'y']\n", "1:4", "lacks its ']' or a comma, in line 1 at"},
         {"a: [1, 2\nb: 3\n", "1:8", "next line"},
         {"a: [1, 2,\nb: 3\n", "1:4", "']'"},
         {"a: {b: 1\n", "1:4", "'}'"},
         {"a: ]\n", "1:4", "without its beginning"},
         {"a: b: c\n", "1:5", "colon"},
         {"a: 1\nfoo\nb: 2\n", "3:2", "colon"},
         {"a:\n  b: 1\n c: 2\n", "3:2", "does not fit"},
         {"a: \"x\" y\n", "1:8", "does not fit"},
         {"a:\n\tb: 1\n", "2:1", "tab"},
         {"a: @x\n", "1:4", "begin with"},
         {"a: `x`\n", "1:4", "begin with"},
         {"a: \"x\\q\"\n", "1:8", "escape"},
         {"a: 1\n<<<<<<< ours\nb: 2\n=======\nb: 3\n>>>>>>> theirs\n", "2:1", "not merged"},
         {"a: 1\n=======\n", "2:1", "not merged"},
         {"a: 1\n>>>>>>> x\n", "2:1", "not merged"}},
        [](const std::string& text) { parse_tree(text, "f.yaml"); });
}

TEST(ABadCaseFile, IsRefused) {
    expect_refused(
        {{"number: K-2026-0042\n", "1:1", "'format' is missing"},
         {"format: 2\nanything: [new]\n", "1:9", "needs a newer klag (format 2)"},
         {"format: one\n", "1:9", "whole number"},
         {"format: 1\nuid: " + uid + "\nevent: []\n", "3:1", "unknown key 'event'"},
         {"format: 1\nuid: 123\nevents: []\n", "2:6", "32 hexadecimal"},
         {"format: 1\nuid: " + uid + "\nnumber: K-26-1\n", "3:9", "number of a case"},
         {"format: 1\nuid: " + uid + "\nnumber: K-2026-0000\n", "3:9", "number of a case"},
         {"format: 1\nuid: " + uid + "\nnumber: K-2026-00042\n", "3:9", "number of a case"},
         {"format: 1\nuid: " + uid + "\nevents: []\n", "3:9", "no events"},
         {"format: 1\nuid: " + uid + "\n", "1:1", "no events"},
         {case_head + "  - x\n", "5:5", "missing"},
         {case_head + event_head + "    kind: Complaint\n", "9:11", "'kind' is not an id"},
         {case_head + event_head + "    kidn: complaint\n", "9:5", "unknown key 'kidn'"},
         {case_head + event_head + "    words: they were rude\n", "9:5", "personal data"},
         {case_head + event_head + "    e-mail: a@b.se\n", "9:5", "personal data"},
         {case_head + event_head + "    received: 2026-02-30\n", "9:15", "not a date"},
         {case_head + event_head + "    received: 2026-02-03T25:00+01:00\n", "9:15",
          "date or time"},
         {case_head + event_head + "    written: 2026-2-3\n", "9:14", "not a date"},
         {case_head + event_head + "    anonymous: true\n", "9:16", "neither yes nor no"},
         {case_head + event_head + "    anonymous: [yes]\n", "9:16", "single value"},
         {case_head + event_head + "    severity: bad\n", "9:15", "unknown code"},
         {case_head + event_head + "    remedies: apology\n", "9:15", "must be a list"},
         {case_head + event_head + "    remedies: []\n", "9:15", "no value"},
         {case_head + event_head + "    remedies: [apology, cake]\n", "9:25", "unknown code"},
         {case_head + event_head + "    level: 007\n", "9:12", "whole number"},
         {case_head + event_head + "    level: -1\n", "9:12", "whole number"},
         {case_head + event_head + "    level:\n", "9:5", "single value"},
         {case_head + event_head + "    diary: \"<b>\"\n", "9:12", "reference"},
         {case_head + event_head + "    unit: \"../etc\"\n", "9:11", "id of a unit"},
         {case_head + event_head + "    language: de\n", "9:15", "language"},
         {case_head + event_head + "    duplicate-of: 42\n", "9:19", "number of a case"},
         {case_head + event_head + "    text: abc\n", "9:11", "64 hexadecimal"},
         {case_head + event_head + "    was: [\"She said, that it hurt!\"]\n", "9:11",
          "short line"},
         {case_head + event_head + "    clocks: plan\n", "9:13", "must be a list"},
         {case_head + event_head + "    clocks:\n      - {id: plan}\n", "10:9",
          "'change' is missing"},
         {case_head + event_head +
              "    clocks:\n      - {id: p, rule: p, change: begun, from: 2026-01-01, due: "
              "2026-01-01}\n",
          "10:34", "unknown change"},
         {case_head + "  - id: 9f86d081884c7d65\n    act: note\n    on: 2026-03-02\n    by: a\n",
          "6:10", "first event must be 'new'"},
         {case_head + "  - id: 9f86d081884c7d65\n    act: acknowlege\n", "6:10", "unknown act"},
         {case_head + event_head + event_head, "10:10", "only be the first"},
         {case_head + event_head +
              "  - id: 9f86d081884c7d65\n    act: note\n    on: 2026-03-02\n    by: a\n",
          "9:9", "two events"}},
        [](const std::string& text) { parse_case(text, "f.yaml"); });
}

TEST(ABadPrivateFile, IsRefused) {
    expect_refused(
        {{private_head + "  one:\n    name: Eva\n", "5:3", "id of an event"},
         {private_head + "  9f86d081884c7d65: Eva\n", "5:21", "'key: value'"},
         {private_head + "  9f86d081884c7d65:\n    kind: complaint\n", "6:5",
          "'kind' is not personal"},
         {private_head + "  9f86d081884c7d65:\n    Eva sa: nej\n", "6:5", "unknown key '…'"},
         {private_head + "  9f86d081884c7d65:\n    name: \"Eva\\nEk\"\n", "6:11", "one short line"},
         {private_head + "  9f86d081884c7d65:\n    words: \"\"\n", "6:12", "empty"},
         {private_head + "  9f86d081884c7d65:\n    about-staff: Eva Ek\n", "6:18",
          "member of staff"},
         {private_head + "  9f86d081884c7d65: {}\nfiles:\n  - {name: ../x}\n", "7:5", "missing"},
         {private_head +
              "  9f86d081884c7d65: {}\nfiles:\n  - {name: files/../x, event: "
              "9f86d081884c7d65, sha256: " +
              uid + uid + ", size: 1}\n",
          "7:12", "stands in letters/ or files/"}},
        [](const std::string& text) { parse_private(text, "f.yaml"); });
}

TEST(ABadPrivateFile, IsNeverQuotedInAMessage) {
    const std::string event = private_head + "  9f86d081884c7d65:\n";
    for (const std::string& text : std::vector<std::string>{
             event + "    Canary: 1\n", event + "    about-staff: Canary\n",
             event + "    name: Canary\n    name: Canary\n", event + "    threat: Canary\n",
             event + "    Canary: 1\n    Canary: 2\n", event + "    name: [Canary]\n",
             event + "    name: !Canary x\n", event + "    name: \"Canary\\q\"\n",
             private_head + "  Canary: {}\n", "uid: Canary\n", "format: Canary\n",
             "format: 1\nuid: Canary\n", "Canary\n"}) {
        SCOPED_TRACE(text);
        try {
            parse_private(text, "f.yaml");
            ADD_FAILURE() << "it was taken";
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), Not(HasSubstr("Canary")));
            EXPECT_THAT(error.hint().english(), Not(HasSubstr("Canary")));
        }
    }
}

TEST(ABadSettingsFile, IsRefused) {
    const std::string head = "format: 1\norganisation: Östersund\nprocedure: ostersund-se\n";
    expect_refused({{"organisation: x\n", "1:1", "'format' is missing"},
                    {"format: 1\nprocedure: x\n", "1:1", "'organisation' is missing"},
                    {"format: 1\norganisation:\n", "2:1", "'organisation' is missing"},
                    {head + "langauge: sv\n", "4:1", "unknown key 'langauge'"},
                    {head + "language: de\n", "4:11", "unknown language 'de'"},
                    {head + "series: k\n", "4:9", "capital letters"},
                    {head + "profile: secret\n", "4:10", "unknown profile 'secret'"},
                    {head + "warn-before: 2 workdays\n", "4:14", "length of time"},
                    {head + "half-years: [01-01]\n", "4:13", "two halves"},
                    {head + "half-years: [01-01, 13-01]\n", "4:21", "day of the year"},
                    {head + "time-zone: Europe Stockholm\n", "4:12", "time zone"},
                    {head + "phone: [1, 2]\n", "4:8", "single value"}},
                   [](const std::string& text) { parse_settings(text, "f.yaml"); });
}

TEST(ABadCalendar, IsRefused) {
    const std::string head = "format: 1\nname: SE\ntitle: Sverige\nholidays:\n";
    expect_refused(
        {{head + "  - {name: x}\n", "5:5", "exactly one"},
         {head + "  - {name: x, fixed: 01-01, easter: 1}\n", "5:5", "exactly one"},
         {head + "  - {name: x, fixed: 02-30}\n", "5:22", "day of the year"},
         {head + "  - {name: x, last: 05}\n", "5:5", "'weekday' is missing"},
         {head + "  - {name: x, last: 13, weekday: monday}\n", "5:21", "1 to 12"},
         {head + "  - {name: x, last: 5, weekday: mnday}\n", "5:33", "day of the week"},
         {head + "  - {name: x, easter: one}\n", "5:23", "whole number"},
         {head + "  - {name: x, easter: 1, from: 2005, to: 2004}\n", "5:42", "before"},
         {head + "  - {name: x, dates: [2024-02-30]}\n", "5:23", "not a date"},
         {head + "  - {name: x, fixed: 01-01, moved: {sun: 1}}\n", "5:42", "the week"},
         {"format: 1\nname: SE\ntitle: S\ncounting: {roll: forward}\n", "4:18", "unknown roll"}},
        [](const std::string& text) { parse_calendar(text, "f.yaml"); });
}

}  // namespace
}  // namespace klag::yaml
