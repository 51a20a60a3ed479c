// The broken procedures of tests/tables/broken-procedures/: each says in its first lines what is
// wrong with it, `# expect: LINE:COLUMN MESSAGE`, and nothing else may be found.
#include "yaml/procedure_yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace klag::yaml {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;

const std::vector<std::string> calendars{"GB-ENG", "NL", "NO", "SE"};

std::vector<fs::path> files_in(const char* folder) {
    std::vector<fs::path> out;
    for (const auto& entry : fs::directory_iterator(fs::path{KLAG_SOURCE_DIR} / folder))
        out.push_back(entry.path());
    std::sort(out.begin(), out.end());
    return out;
}

std::string content(const fs::path& file) {
    std::ifstream in{file};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// What the comments at the top of a broken procedure announce.
std::vector<std::string> expected(const std::string& text) {
    constexpr std::string_view mark = "# expect: ";
    std::vector<std::string> out;
    for (std::size_t at = 0; text.compare(at, mark.size(), mark) == 0;) {
        const auto end = text.find('\n', at);
        out.push_back(text.substr(at + mark.size(), end - at - mark.size()));
        at = end + 1;
    }
    return out;
}

std::vector<Finding> findings(const fs::path& file) {
    return findings_in_procedure(content(file), "procedures/" + file.filename().string(),
                                 calendars);
}

/// `LINE:COLUMN MESSAGE` of each finding.
std::vector<std::string> found(const fs::path& file) {
    const std::string name = "procedures/" + file.filename().string() + ":";
    std::vector<std::string> out;
    for (const Finding& finding : findings(file))
        out.push_back(finding.where.substr(name.size()) + " " + finding.message.english());
    return out;
}

TEST(BrokenProcedures, HaveExactlyTheFindingsThatTheyAnnounce) {
    for (const fs::path& file : files_in("tests/tables/broken-procedures"))
        EXPECT_THAT(found(file), testing::UnorderedElementsAreArray(expected(content(file))))
            << file.filename();
}

TEST(BrokenProcedures, AreManyAndEachHasAFaultOfItsOwn) {
    std::set<std::string> faults;
    const auto files = files_in("tests/tables/broken-procedures");
    for (const fs::path& file : files) {
        EXPECT_THAT(expected(content(file)), testing::Not(IsEmpty())) << file.filename();
        faults.insert(testing::PrintToString(expected(content(file))));
    }
    EXPECT_GE(files.size(), 30U);
    EXPECT_EQ(faults.size(), files.size());
}

TEST(BrokenProcedures, HaveAHintWithEachFinding) {
    for (const fs::path& file : files_in("tests/tables/broken-procedures"))
        for (const Finding& finding : findings(file))
            EXPECT_FALSE(finding.hint.empty()) << finding.where;
}

TEST(ShippedProcedures, HaveNoFindings) {
    for (const fs::path& file : files_in("templates/procedures"))
        EXPECT_THAT(found(file), IsEmpty()) << file.filename();
}

TEST(ShippedProcedures, NameASourceForEachRuleAndExplainIt) {
    for (const fs::path& file : files_in("templates/procedures"))
        EXPECT_THAT(notes_on_procedure(content(file), file.filename().string()), IsEmpty())
            << file.filename();
}

TEST(ANoteOnAProcedure, NamesTheRuleWithoutASource) {
    const auto notes = notes_on_procedure(
        "format: 1\nname: p\ntitle: P\nlanguage: en\nlevels:\n  - {level: 1, title: one}\n"
        "gates:\n  - {demands: [answered], source: Q7}\n",
        "p.yaml");

    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes[0].where, "p.yaml:6:5");
    EXPECT_EQ(notes[0].message.english(), "this rule names no source");
    EXPECT_EQ(notes[1].message.english(), "nothing says what Q stands for");
}

}  // namespace
}  // namespace klag::yaml
