#include "store/history.h"

#include "store/case_text.h"
#include "store/writer.h"
#include "support/builders.h"
#include "support/register_writer.h"
#include "support/temp_repository.h"
#include "yaml/case_yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace klag::store {
namespace {

namespace fs = std::filesystem;
using core::Case;
using test::CaseBuilder;
using testing::ElementsAre;
using testing::SizeIs;

class TheTrailOfACase : public testing::Test {
  protected:
    /// Saves the case as the command that recorded its newest event does.
    void save(const Case& c, const std::string& act) {
        write(temp_.repository(), [&](const std::string&) {
            Proposal made = test::proposal();
            made.files.push_back({case_path(*parse_number(c.number)), yaml::print_case(c)});
            made.message = c.number + ": " + act + "\n\nKlag-Act: " + act +
                           "\nKlag-Event: " + c.events.back().id + "\nKlag-Case: " + c.number +
                           "\n";
            return made;
        });
    }
    std::vector<std::string> trail(const Case& c) {
        std::vector<std::string> out;
        const auto tip = temp_.repository().resolve(std::string{git::main_ref});
        for (const Step& step : steps_of_case(temp_.repository(), *tip, c))
            out.push_back(step.subject);
        return out;
    }
    void write_graph() {
        ASSERT_EQ(temp_.git("commit-graph write --reachable --changed-paths").status, 0);
    }

    test::TempRepository temp_;
};

TEST_F(TheTrailOfACase, HasEachStepOnceAndInOrder) {
    const Case other = CaseBuilder{2, "2026-03-02"};
    CaseBuilder builder{1, "2026-03-02"};
    save(builder, "new");
    save(other, "new");
    const Case c = builder.on("2026-03-03").act(core::Act::note);
    save(c, "note");
    const auto expected = ElementsAre("K-2026-0001: new", "K-2026-0001: note");
    EXPECT_THAT(trail(c), expected);

    write_graph();

    EXPECT_THAT(trail(c), expected);
}

TEST_F(TheTrailOfACase, IsWholeThoughTheFiltersHideAStep) {
    CaseBuilder builder{1, "2026-03-02"};
    save(builder, "new");
    const Case c = builder.on("2026-03-03").act(core::Act::note);
    save(c, "note");
    write_graph();
    const fs::path graph = temp_.path() / ".git/objects/info/commit-graph";
    std::string bytes = temp_.get(".git/objects/info/commit-graph");
    // The filters stand at the end, before the checksum: filters of zeros know no path.
    constexpr std::size_t checksum = 20;
    bytes.replace(bytes.size() - checksum - 8, 8, std::string(8, '\0'));
    fs::permissions(graph, fs::perms::owner_all);
    std::ofstream{graph, std::ios::binary} << bytes;

    EXPECT_THAT(trail(c), ElementsAre("K-2026-0001: new", "K-2026-0001: note"));
}

TEST_F(TheTrailOfACase, IsWholeThoughTheFiltersNameCommitsThatAreNone) {
    CaseBuilder builder{1, "2026-03-02"};
    save(builder, "new");
    const Case c = builder.on("2026-03-03").act(core::Act::note);
    save(c, "note");
    write_graph();
    const fs::path graph = temp_.path() / ".git/objects/info/commit-graph";
    std::string bytes = temp_.get(".git/objects/info/commit-graph");
    const std::string first = temp_.git("rev-parse main~1").output.substr(0, 40);
    std::string id;
    for (std::size_t i = 0; i < first.size(); i += 2)
        id += static_cast<char>(std::stoi(first.substr(i, 2), nullptr, 16));
    ASSERT_NE(bytes.find(id), std::string::npos);
    bytes[bytes.find(id) + 19] ^= 1;
    fs::permissions(graph, fs::perms::owner_all);
    std::ofstream{graph, std::ios::binary} << bytes;

    EXPECT_THAT(trail(c), ElementsAre("K-2026-0001: new", "K-2026-0001: note"));
}

TEST_F(TheTrailOfACase, KnowsWhenEachEventWasRecorded) {
    CaseBuilder builder{1, "2026-03-02"};
    save(builder, "new");
    const Case c = builder.on("2026-03-03").act(core::Act::note);
    save(c, "note");
    const auto tip = temp_.repository().resolve(std::string{git::main_ref});

    const auto steps = recorded_steps(temp_.repository(), *tip, c);

    EXPECT_THAT(steps, SizeIs(2));
    EXPECT_EQ(steps.at(c.events.back().id).commit, *tip);
}

}  // namespace
}  // namespace klag::store
