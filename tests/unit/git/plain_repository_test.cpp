#include "git/plain_repository.h"

#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

namespace klag::git {
namespace {

namespace fs = std::filesystem;

constexpr const char* usual =
    "[core]\n\tbare = false\n\trepositoryformatversion = 0\n\tfilemode = true\n";

TEST(SettingsOfARepository, AreUsualWhenTheyChangeNothing) {
    EXPECT_TRUE(are_usual(usual));
    EXPECT_TRUE(are_usual(std::string{usual} + "[user]\n\tname = Anna\n[gc]\n\tauto = 0\n"));
}

class UnusualSettings : public testing::TestWithParam<const char*> {};

TEST_P(UnusualSettings, AreLeftToLibgit2) { EXPECT_FALSE(are_usual(GetParam())); }

INSTANTIATE_TEST_SUITE_P(
    All, UnusualSettings,
    testing::Values(
        "", "[core]\n\tbare = false\n", "[core]\n\trepositoryformatversion = 0\n",
        "[core]\n\tbare = true\n\trepositoryformatversion = 0\n",
        "[core]\n\tbare = false\n\trepositoryformatversion = 1\n",
        "[core]\n\tbare = false\n\trepositoryformatversion = 01\n",
        "[core]\n\tbare = false\n\trepositoryformatversion = 0\n\tbare = true\n",
        "[core]\n\tbare = false\n\trepositoryformatversion = 0\n\tBARE\n",
        "[core]\n\tbare = false\n\trepositoryformatversion = 0\n\tworkTree = /x\n",
        "[core]\n\tbare = false\n\trepositoryformatversion = 0\n[Extensions]\n\tx = 1\n",
        "[core]\n\tbare = false\n\trepositoryformatversion = 0\n[include]\n\tpath=x\n",
        "[core]\n\tbare = false\n\trepositoryformatversion = 0\n[INCLUDEIF \"x\"]\n"));

class APlainRepository : public testing::Test {
  protected:
    /// What its files tell, beside the answers of libgit2.
    std::optional<PlainRepository> plain() const { return plain_repository(temp_.path()); }
    std::string commit() {
        temp_.put("a", "a");
        temp_.git("add a");
        temp_.git("commit -qm one");
        std::string id = temp_.git("rev-parse main").output;
        id.pop_back();
        return id;
    }

    test::TempRepository temp_;
};

TEST_F(APlainRepository, LiesWhereLibgit2SaysThatItLies) {
    const auto found = plain();

    ASSERT_TRUE(found);
    EXPECT_EQ(found->workdir, temp_.repository().workdir());
    EXPECT_EQ(found->gitdir, temp_.repository().gitdir());
}

TEST_F(APlainRepository, IsFoundThroughALinkToItsFolder) {
    fs::create_directory_symlink(temp_.path(), temp_.home() / "link");

    const auto found = plain_repository(temp_.home() / "link");

    ASSERT_TRUE(found);
    EXPECT_EQ(found->workdir, temp_.repository().workdir());
}

TEST_F(APlainRepository, HasRefsInFiles) {
    const std::string id = commit();

    EXPECT_EQ(plain_ref(*plain(), "refs/heads/main"), id);
    EXPECT_EQ(plain_ref(*plain(), "refs/heads/other"), std::nullopt);
}

TEST_F(APlainRepository, LeavesPackedAndSymbolicRefsToLibgit2) {
    const std::string id = commit();
    temp_.git("branch packed");
    temp_.git("pack-refs --all");
    temp_.git("symbolic-ref refs/heads/other refs/heads/main");
    const Repository opened = Repository::open(temp_.path());

    for (const char* ref : {"refs/heads/packed", "refs/heads/main", "refs/heads/other"}) {
        EXPECT_EQ(plain_ref(*plain(), ref), std::nullopt) << ref;
        EXPECT_EQ(opened.resolve(ref), id) << ref;
    }
}

TEST_F(APlainRepository, SaysNothingOfADamagedRef) {
    for (const std::string bytes : {"", "x\n", "ref: refs/heads/x\n"}) {
        temp_.put(".git/refs/heads/main", bytes);
        EXPECT_EQ(plain_ref(*plain(), "refs/heads/main"), std::nullopt) << bytes;
    }
    temp_.put(".git/refs/heads/main", std::string(41, 'a'));
    EXPECT_EQ(plain_ref(*plain(), "refs/heads/main"), std::nullopt);
}

TEST_F(APlainRepository, AnswersAsTheOneThatLibgit2Opened) {
    commit();
    const Repository opened = Repository::open(temp_.path());

    EXPECT_FALSE(opened.is_bare());
    EXPECT_EQ(opened.common_folder(), temp_.repository().common_folder());
    EXPECT_EQ(opened.head_branch(), "main");
    EXPECT_EQ(opened.list(*opened.resolve("refs/heads/main"), "").size(), 1U);
}

TEST_F(APlainRepository, HasItsGitFolderInIt) {
    fs::rename(temp_.path() / ".git", temp_.home() / "elsewhere");
    fs::create_directory_symlink(temp_.home() / "elsewhere", temp_.path() / ".git");

    EXPECT_FALSE(plain());
}

TEST_F(APlainRepository, IsNoLinkedWorkingTree) {
    commit();
    temp_.git("worktree add ../other");

    EXPECT_FALSE(plain_repository(temp_.home() / "other"));
    EXPECT_FALSE(plain_repository(temp_.path() / ".git/worktrees/other"));
}

TEST_F(APlainRepository, SharesNothingWithAnother) {
    temp_.put(".git/commondir", "../elsewhere\n");

    EXPECT_FALSE(plain());
}

TEST_F(APlainRepository, HasShortSettings) {
    temp_.put(".git/config", usual + ("# " + std::string(4096, 'x')));

    EXPECT_FALSE(plain());
}

TEST_F(APlainRepository, KnowsThatItIsSparse) {
    temp_.put(".git/info/sparse-checkout", "/*\n");
    temp_.put(".git/config.worktree", "[core]\n\tsparseCheckout = true\n");

    EXPECT_TRUE(Repository::open(temp_.path()).is_sparse());
}

TEST_F(APlainRepository, IsWhole) {
    for (const char* part : {"HEAD", "objects", "refs", "config"}) {
        fs::rename(temp_.path() / ".git" / part, temp_.home() / part);
        EXPECT_FALSE(plain()) << part;
        fs::rename(temp_.home() / part, temp_.path() / ".git" / part);
    }
    EXPECT_TRUE(plain());
}

TEST_F(APlainRepository, BelongsToWhoAsks) {
    if (::geteuid() != 0) GTEST_SKIP() << "skipped 1: only root can give a folder away";
    ASSERT_EQ(::chown((temp_.path() / ".git").c_str(), 12345, 12345), 0);
    EXPECT_FALSE(plain());
    ASSERT_EQ(::chown((temp_.path() / ".git").c_str(), 0, 0), 0);
    ASSERT_EQ(::chown(temp_.path().c_str(), 12345, 12345), 0);
    EXPECT_FALSE(plain());
}

}  // namespace
}  // namespace klag::git
