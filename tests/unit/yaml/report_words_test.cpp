#include "base/error.h"
#include "yaml/report_form_yaml.h"
#include "yaml/words_yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::yaml {
namespace {

TEST(Words, AreReadByTheirEnglishSentence) {
    const auto words = parse_words(
        "format: 1\nwords:\n  \"{count} cases\": \"{count} ärenden\"\n  \"yes\": ja\n", "sv.yaml");

    EXPECT_EQ(words.at("{count} cases"), "{count} ärenden");
    EXPECT_EQ(words.at("yes"), "ja");
}

TEST(Words, MustKeepThePlacesOfTheEnglishSentence) {
    try {
        parse_words("format: 1\nwords:\n  \"{count} cases\": \"{number} ärenden\"\n", "sv.yaml");
        FAIL();
    } catch (const Error& error) {
        EXPECT_THAT(error.where(), testing::StartsWith("sv.yaml:3:"));
    }
}

TEST(ReportForm, IsRead) {
    const core::ReportForm form = parse_report_form(
        "format: 1\nname: x\ntitle: {en: X, sv: Y}\nevery: year\nbegins: 04-01\nedition: public\n"
        "tables: [flow, by-kind]\nsource: law\n",
        "returns/x.yaml");

    EXPECT_EQ(form.every, core::Period::Kind::year);
    EXPECT_EQ(form.edition, core::Edition::public_);
    EXPECT_EQ(form.title.at("sv"), "Y");
    EXPECT_THAT(form.tables, testing::ElementsAre("flow", "by-kind"));
}

TEST(ReportForm, NeedsAnEnglishTitle) {
    EXPECT_THROW(parse_report_form("format: 1\nname: x\ntitle: {sv: Y}\nevery: year\n"
                                   "edition: board\ntables: [flow]\nsource: law\n",
                                   "returns/x.yaml"),
                 Error);
}

}  // namespace
}  // namespace klag::yaml
