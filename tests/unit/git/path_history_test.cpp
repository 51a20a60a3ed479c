// The commits that changed a file, found through git's changed-path filters.
#include "base/error.h"
#include "git/commit_graph.h"
#include "git/repository.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace klag::git {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsSupersetOf;
using testing::SizeIs;

class PathHistory : public testing::Test {
  protected:
    /// Saves `path` on top of the tip, and returns the new tip.
    std::string save(const std::string& path, const std::string& bytes) {
        Repository& repository = temp_.repository();
        const std::optional<std::string> base = tip_.empty() ? std::nullopt : std::optional{tip_};
        const std::string tree =
            repository.write_tree(base, {{path, repository.write_blob(bytes)}});
        tip_ = repository.write_commit(
            {.tree = tree,
             .parents = base ? std::vector{*base} : std::vector<std::string>{},
             .author = {"Anna Berg", "anna@example.org"},
             .at = std::chrono::sys_seconds{std::chrono::seconds{1772458200}},
             .offset_minutes = 60,
             .message = path});
        return tip_;
    }

    void write_graph() {
        temp_.git("update-ref refs/heads/main " + tip_);
        ASSERT_EQ(temp_.git("commit-graph write --reachable --changed-paths").status, 0);
        ASSERT_TRUE(fs::exists(graph_file()));
    }
    fs::path graph_file() const { return temp_.path() / ".git/objects/info/commit-graph"; }

    /// The messages, which are the paths that were saved, newest first.
    std::vector<std::string> visited(const std::string& path) {
        std::vector<std::string> out;
        temp_.repository().walk_changes(tip_, path, [&out](const CommitInfo& info) {
            out.push_back(info.message.substr(0, info.message.find('\n')));
            return true;
        });
        return out;
    }

    test::TempRepository temp_;
    std::string tip_;
};

TEST_F(PathHistory, WithoutFiltersVisitsAllCommits) {
    save("cases/a/case.yaml", "1");
    save("cases/b/case.yaml", "1");

    EXPECT_THAT(visited("cases/a/case.yaml"),
                ElementsAre("cases/b/case.yaml", "cases/a/case.yaml"));
}

TEST_F(PathHistory, WithFiltersPassesOverMostOthers) {
    for (int i = 0; i < 200; ++i)
        save("cases/" + std::to_string(i % 20) + "/case.yaml", std::to_string(i));
    write_graph();

    const auto found = visited("cases/7/case.yaml");

    EXPECT_EQ(std::count(found.begin(), found.end(), "cases/7/case.yaml"), 10);
    EXPECT_THAT(found, SizeIs(testing::Lt(30)));  // of 190 others, one in a hundred looks alike
}

TEST_F(PathHistory, VisitsWhatIsNewerThanTheFilters) {
    save("cases/a/case.yaml", "1");
    for (int i = 0; i < 50; ++i) save("cases/b/case.yaml", std::to_string(i));
    write_graph();
    save("cases/c/case.yaml", "1");
    save("cases/a/case.yaml", "2");

    const auto found = visited("cases/a/case.yaml");

    EXPECT_THAT(found, IsSupersetOf({"cases/a/case.yaml", "cases/c/case.yaml"}));
    EXPECT_EQ(std::count(found.begin(), found.end(), "cases/a/case.yaml"), 2);
    EXPECT_THAT(found, SizeIs(testing::Lt(10)));
}

TEST_F(PathHistory, StopsWhenToldTo) {
    for (int i = 0; i < 5; ++i) save("cases/a/case.yaml", std::to_string(i));
    write_graph();
    int visits = 0;

    temp_.repository().walk_changes(tip_, "cases/a/case.yaml",
                                    [&visits](const CommitInfo&) { return ++visits < 2; });

    EXPECT_EQ(visits, 2);
}

TEST_F(PathHistory, IsThatOfGitForAnyHistory) {
    EXPECT_TRUE(rc::check([this] {
        tip_.clear();
        const auto steps =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12)));
        int content = 0;
        for (const int step : steps)
            save("cases/" + std::to_string(step % 3) + "/0" + std::to_string(step) + "/case.yaml",
                 std::to_string(++content));
        write_graph();
        const int asked = *rc::gen::inRange(0, 12);
        const std::string path =
            "cases/" + std::to_string(asked % 3) + "/0" + std::to_string(asked) + "/case.yaml";

        const auto found = visited(path);

        RC_ASSERT(std::count(found.begin(), found.end(), path) ==
                  std::count(steps.begin(), steps.end(), asked));
    }));
}

TEST_F(PathHistory, SurvivesDamagedFilters) {
    for (int i = 0; i < 40; ++i)
        save("cases/" + std::to_string(i % 4) + "/case.yaml", std::to_string(i));
    write_graph();
    const std::string whole = temp_.get(".git/objects/info/commit-graph");
    fs::permissions(graph_file(), fs::perms::owner_all);
    EXPECT_TRUE(rc::check([this, &whole] {
        std::string bytes = whole;
        const int changes = *rc::gen::inRange(1, 8);
        for (int i = 0; i < changes; ++i)
            bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        if (*rc::gen::inRange(0, 4) == 0)
            bytes.resize(*rc::gen::inRange<std::size_t>(0, bytes.size()));
        temp_.put(".git/objects/info/commit-graph", bytes);
        try {
            visited("cases/1/case.yaml");  // what it finds is of no account, but it ends
        } catch (const Error&) {
            // an id of no commit
        }
    }));
}

TEST_F(PathHistory, DoesNotWaitForAPipeInPlaceOfTheFilters) {
    save("cases/a/case.yaml", "1");
    fs::create_directories(graph_file().parent_path());
    ASSERT_EQ(test::run("mkfifo '" + graph_file().string() + "'").status, 0);

    EXPECT_THAT(visited("cases/a/case.yaml"), SizeIs(1));
}

}  // namespace
}  // namespace klag::git
