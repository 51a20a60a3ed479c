#include "core/field.h"
#include "core/small_numbers.h"
#include "yaml/case_yaml.h"
#include "yaml/delivery_yaml.h"
#include "yaml/organisation_yaml.h"
#include "yaml/settings_yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

namespace klag::yaml {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

std::string document() {
    const std::ifstream file{KLAG_SOURCE_DIR "/docs/format.md"};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The YAML example under the heading `## title`.
std::string example(const std::string& title) {
    const std::string text = document();
    const std::string fence{"```yaml\n"};
    const auto begin = text.find(fence, text.find("\n## " + title + "\n")) + fence.size();
    return text.substr(begin, text.find("```\n", begin) - begin);
}

TEST(TheFormatDocument, DescribesEveryField) {
    const std::string text = document();
    for (const core::FieldSpec& spec : core::all_fields()) {
        EXPECT_THAT(text, HasSubstr("\n| `" + std::string{spec.name} + "` | ")) << spec.name;
        EXPECT_THAT(text, HasSubstr(spec.help)) << spec.name;
        for (const std::string& code : core::codes(spec.field))
            EXPECT_THAT(text, HasSubstr("`" + code + "`")) << spec.name;
    }
}

TEST(TheFormatDocument, ShowsACaseAsKlagWritesIt) {
    const std::string text = example("case.yaml");

    EXPECT_EQ(print_case(parse_case(text, "case.yaml")), text);
}

TEST(TheFormatDocument, ShowsAPrivateFileAsKlagWritesIt) {
    const std::string text = example("private.yaml");

    EXPECT_EQ(print_private(parse_private(text, "private.yaml"), "K-2026-0042"), text);
}

TEST(TheFormatDocument, ShowsADeliveryAsKlagWritesIt) {
    const std::string text = example("reports/YEAR/PERIOD-NN.yaml");

    EXPECT_EQ(print_delivery(parse_delivery(text, "2026-H1-01.yaml")), text);
}

TEST(TheFormatDocument, NamesEveryCodeOfADelivery) {
    const std::string text = document();
    for (const auto& codes : {core::edition_names(), core::file_format_codes()})
        for (const std::string& code : codes) EXPECT_THAT(text, HasSubstr("`" + code + "`"));
}

TEST(TheFormatDocument, ShowsSettingsThatKlagTakes) {
    EXPECT_THAT(findings_in_settings(example("klag.yaml"), "klag.yaml", [](const std::string&) {}),
                IsEmpty());
    EXPECT_THAT(findings_in_organisation(example("organisation.yaml"), "o.yaml"), IsEmpty());
}

}  // namespace
}  // namespace klag::yaml
