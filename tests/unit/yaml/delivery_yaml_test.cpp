#include "yaml/delivery_yaml.h"

#include "base/error.h"
#include "core/small_numbers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace klag::yaml {
namespace {

using core::Delivery;
using testing::HasSubstr;

const std::string commit(40, 'a');
const std::string digest(64, 'b');

Delivery example() {
    Delivery out;
    out.period = *core::parse_period("2026-H1", {});
    out.to = "Socialnämnden";
    out.duties = {"social-se/committee"};
    out.on = "2026-08-20"_d;
    out.by = "anna.berg";
    out.edition = "board";
    out.file_format = "pdf";
    out.language = "sv";
    out.filter = {{"kind", "complaint"}, {"unit", "home-care"}};
    out.commit = commit;
    out.sha256 = digest;
    return out;
}

TEST(ADeliveryFile, IsCanonical) {
    EXPECT_EQ(print_delivery(example()),
              "# A report that was delivered; klag never changes this file.\n"
              "format: 1\n"
              "period: 2026-H1\n"
              "first: 2026-01-01\n"
              "last: 2026-06-30\n"
              "to: Socialnämnden\n"
              "duties: [social-se/committee]\n"
              "on: 2026-08-20\n"
              "by: anna.berg\n"
              "edition: board\n"
              "file-format: pdf\n"
              "language: sv\n"
              "filter: {kind: complaint, unit: home-care}\n"
              "commit: " +
                  commit + "\nsha256: " + digest + "\n");
}

TEST(ADeliveryFile, KeepsTheDaysThatAHalfYearHadThen) {
    Delivery delivery = example();
    delivery.period.first = "2026-04-01"_d;
    delivery.period.last = "2026-09-30"_d;

    EXPECT_EQ(parse_delivery(print_delivery(delivery), "f.yaml"), delivery);
}

std::string word() {
    return *rc::gen::nonEmpty(rc::gen::container<std::string>(
        rc::gen::elementOf(std::string{"abcdefghijklmnopqrstuvwxyz0123456789.-"})));
}

std::string id() { return word().substr(0, 64); }

/// Letters as committees are called, and what YAML could stumble over.
std::string recipient() {
    return "N" +
           *rc::gen::container<std::string>(
               rc::gen::elementOf(std::string{"abc XYZ:#'\"{}[]&*!|>%@`,-0123456789"})) +
           "ämnd";
}

RC_GTEST_PROP(ADeliveryFile, ReadsBackAsItWasWritten, ()) {
    Delivery delivery = example();
    delivery.period = *rc::gen::elementOf(std::vector<core::Period>{
        *core::parse_period("2026", {}), *core::parse_period("2026-03", {}),
        *core::parse_period("2026-Q2", {}), *core::parse_period("2026-T3", {}),
        *core::parse_period("2026-H2", {}), *core::parse_period("2026-01-15..2026-02-20", {})});
    delivery.to = recipient();
    delivery.duties.clear();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        delivery.duties.push_back(std::to_string(i) + "." + id().substr(0, 20) + "/" + id());
    delivery.by = id();
    delivery.edition = *rc::gen::elementOf(core::edition_names());
    delivery.file_format = *rc::gen::elementOf(core::file_format_codes());
    delivery.filter.clear();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) delivery.filter[id()] = id();
    delivery.commit = std::string(*rc::gen::elementOf(std::vector<std::size_t>{40, 64}), '1');

    const std::string text = print_delivery(delivery);
    RC_ASSERT(parse_delivery(text, "f.yaml") == delivery);
    RC_ASSERT(print_delivery(parse_delivery(text, "f.yaml")) == text);
}

struct Row {
    std::string line;         ///< of the example
    std::string replacement;  ///< "" takes the line out
    std::string place;        ///< LINE:COLUMN
    std::string message;      ///< a piece of it
};

TEST(ADeliveryFile, IsRefusedAtThePlaceOfTheFault) {
    const std::vector<Row> rows{
        {"period: 2026-H1", "period: 2026-H3", "3:9", "'2026-H3' is no period"},
        {"period: 2026-H1", "period: 2026-Q1", "4:8", "2026-Q1 has other days"},
        {"first: 2026-01-01", "first: 1 January", "4:8", "not a date"},
        {"last: 2026-06-30", "last: 2025-06-30", "4:8", "2026-H1 has other days"},
        {"to: Socialnämnden", "", "2:1", "'to' is missing"},
        {"duties: [social-se/committee]", "duties: [committee]", "7:10", "reporting duty"},
        {"duties: [social-se/committee]", "duties: [a/b, a/b]", "7:15", "named twice"},
        {"by: anna.berg", "by: Anna Berg", "9:5", "is not an id"},
        {"edition: board", "edition: secret", "10:10", "unknown edition 'secret'"},
        {"edition: board", "", "2:1", "'edition' is missing"},
        {"file-format: pdf", "file-format: doc", "11:14", "unknown file-format 'doc'"},
        {"language: sv", "language: fi", "12:11", "unknown language 'fi'"},
        {"filter: {kind: complaint, unit: home-care}", "filter: {Kind: complaint}", "13:10",
         "the name of a filter"},
        {"commit: " + commit, "commit: abc", "14:9", "40 hexadecimal digits"},
        {"sha256: " + digest, "sha256: " + commit, "15:9", "64 hexadecimal digits"},
        {"sha256: " + digest, "note: words", "15:1", "'note'"},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.replacement + " for " + row.line);
        std::string text = print_delivery(example());
        text.replace(text.find(row.line + "\n"), row.line.size() + 1,
                     row.replacement.empty() ? "" : row.replacement + "\n");
        try {
            parse_delivery(text, "f.yaml");
            ADD_FAILURE() << "it was taken";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::bad_data);
            EXPECT_EQ(error.where(), "f.yaml:" + row.place);
            EXPECT_THAT(error.message().english(), HasSubstr(row.message));
        }
    }
}

}  // namespace
}  // namespace klag::yaml
