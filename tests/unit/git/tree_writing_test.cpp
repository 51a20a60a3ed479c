// Trees as klag writes them, held to those of git.
#include "base/error.h"
#include "git/repository.h"
#include "support/temp_repository.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <map>
#include <set>

namespace klag::git {
namespace {

using Files = std::map<std::string, std::string>;  ///< content by path

class TreeWriting : public testing::Test {
  protected:
    std::string commit(const std::optional<std::string>& base,
                       const std::vector<TreeUpdate>& updates) {
        return repository().write_commit({.tree = repository().write_tree(base, updates),
                                          .parents = {},
                                          .author = {"Anna Berg", "anna@example.org"},
                                          .at = {},
                                          .offset_minutes = 0,
                                          .message = "save"});
    }
    TreeUpdate file(const std::string& path, const std::string& content) {
        return {path, repository().write_blob(content)};
    }
    /// The tree that git makes of the files.
    std::string by_git(const Files& files) {
        std::string lines;
        for (const auto& [path, content] : files)
            lines += "100644 " + repository().write_blob(content) + "\t" + path + "\n";
        temp_.put("list", lines);
        const std::string git = "GIT_INDEX_FILE=" + (temp_.path() / "scratch").string() +
                                " git -C " + temp_.path().string() + " ";
        std::filesystem::remove(temp_.path() / "scratch");
        const test::Ran made =
            test::run(git + "update-index --add --index-info < " +
                      (temp_.path() / "list").string() + " && " + git + "write-tree");
        return made.output.substr(0, 40);
    }
    std::string tree_of(const std::string& commit) { return repository().commit(commit).tree; }
    Repository& repository() { return temp_.repository(); }

    test::TempRepository temp_;
};

/// Few names, so that the same ones come again, and such as git orders unlike plain text.
rc::Gen<std::string> any_path() {
    return rc::gen::map(
        rc::gen::pair(
            rc::gen::element<std::string>("", "a/", "a-b/", "a/b/", "a.b/", "å/", "ab/c/d/"),
            rc::gen::element<std::string>("file", "file-2", "file.3", "fil", "zebra", "ä")),
        [](const auto& parts) { return parts.first + parts.second; });
}

TEST_F(TreeWriting, GivesTheTreesOfGit) {
    EXPECT_TRUE(rc::check([this] {
        Files files;
        std::optional<std::string> tip;
        for (int round = 0; round < 4; ++round) {
            std::vector<TreeUpdate> updates;
            // A set would be drawn until it has as many as wanted, of which there may not be so
            // many.
            const auto drawn = *rc::gen::container<std::vector<std::string>>(any_path());
            const std::set<std::string> paths{drawn.begin(), drawn.end()};
            for (const std::string& path : paths) {
                const bool removes = files.contains(path) && *rc::gen::arbitrary<bool>();
                const auto content = *rc::gen::element<std::string>("one", "two", "three");
                if (removes)
                    files.erase(path);
                else
                    files[path] = content;
                updates.push_back(removes ? TreeUpdate{path, {}} : file(path, content));
            }
            tip = commit(tip, updates);
            RC_ASSERT(tree_of(*tip) == by_git(files));
        }
    }));
}

TEST_F(TreeWriting, LeavesOutAFolderThatIsLeftEmpty) {
    const auto one = commit({}, {file("a/b/c", "x"), file("d", "x")});

    const auto two = commit(one, {{"a/b/c", {}}});

    EXPECT_EQ(tree_of(two), by_git({{"d", "x"}}));
}

TEST_F(TreeWriting, RefusesAFileInThePlaceOfAFolder) {
    const auto one = commit({}, {file("a/b", "x"), file("c", "x")});

    EXPECT_THROW(commit(one, {file("a", "x")}), Error);
    EXPECT_THROW(commit(one, {file("c/d", "x")}), Error);
    EXPECT_THROW(commit({}, {file("e", "x"), file("e/f", "x")}), Error);
}

TEST_F(TreeWriting, RefusesToWriteOnWhatIsInNoOrder) {
    const auto one = commit({}, {file("a", "x")});
    const test::Ran made = test::run(
        "git -C " + temp_.path().string() + " cat-file tree " + tree_of(one) + " > " +
        (temp_.path() / "entry").string() + " && cat " + (temp_.path() / "entry").string() + " " +
        (temp_.path() / "entry").string() + " | git -C " + temp_.path().string() +
        " hash-object -w -t tree --literally --stdin");
    const std::string twice = made.output.substr(0, 40);
    const auto two = repository().write_commit({.tree = twice,
                                                .parents = {},
                                                .author = {"Anna Berg", "anna@example.org"},
                                                .at = {},
                                                .offset_minutes = 0,
                                                .message = "twice"});

    EXPECT_THROW(repository().write_tree(two, {file("b", "x")}), Error);
}

TEST_F(TreeWriting, ReplacesATreeThatAPowerCutLeftEmpty) {
    const auto one = commit({}, {file("a/b", "x")});
    const std::string tree = tree_of(one);
    temp_.put(".git/objects/" + tree.substr(0, 2) + "/" + tree.substr(2), "");

    Repository after_the_cut = Repository::open(temp_.path());

    EXPECT_EQ(after_the_cut.write_tree({}, {file("a/b", "x")}), tree);
    EXPECT_EQ(after_the_cut.read(one, "a/b"), "x");
}

}  // namespace
}  // namespace klag::git
