#include "git/repository.h"

#include "base/error.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

/// libgit2 1.5 does not give back its last match when it refuses an extension.
extern "C" const char* __lsan_default_suppressions();                             // NOLINT
extern "C" const char* __lsan_default_suppressions() { return "leak:libpcre2"; }  // NOLINT

namespace klag::git {
namespace {

using test::TempRepository;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Property;
using testing::Throws;

std::string save(Repository& repository, const std::optional<std::string>& base,
                 const std::vector<std::pair<std::string, std::string>>& files,
                 const std::string& message = "save") {
    std::vector<TreeUpdate> updates;
    for (const auto& [path, bytes] : files) updates.push_back({path, repository.write_blob(bytes)});
    return repository.write_commit(
        {.tree = repository.write_tree(base, updates),
         .parents = base ? std::vector{*base} : std::vector<std::string>{},
         .author = {"Anna Berg", "anna@example.org"},
         .at = std::chrono::sys_seconds{std::chrono::seconds{1772458200}},
         .offset_minutes = 60,
         .message = message});
}

auto kind_is(ErrorKind kind) { return Property("kind", &Error::kind, kind); }

TEST(OpeningARepository, SaysThatThereIsNone) {
    const test::TempFolder folder;

    EXPECT_THAT([&] { Repository::open(folder.path()); },
                Throws<Error>(kind_is(ErrorKind::not_found)));
}

TEST(OpeningARepository, DoesNotLookAboveTheFolder) {
    TempRepository temp;
    temp.put("below/file", "x");

    EXPECT_THAT([&] { Repository::open(temp.path() / "below"); },
                Throws<Error>(kind_is(ErrorKind::not_found)));
}

TEST(OpeningARepository, RefusesTheRegisterOfAnotherUserWithTheCommandThatTrustsIt) {
    if (::geteuid() != 0) GTEST_SKIP() << "skipped 1: only root can give a folder away";
    TempRepository temp;
    const test::Ran given = test::run("chown -R 12345 '" + temp.path().string() + "'");
    ASSERT_EQ(given.status, 0) << given.output;

    EXPECT_THAT([&] { Repository::open(temp.path()); },
                Throws<Error>(testing::AllOf(
                    kind_is(ErrorKind::refused),
                    testing::ResultOf([](const Error& e) { return e.hint().english(); },
                                      HasSubstr("--add safe.directory")))));
}

TEST(OpeningARepository, NamesAnExtensionThatItDoesNotKnow) {
    TempRepository temp;
    temp.git("config core.repositoryformatversion 1");
    temp.git("config extensions.objectformat sha256");

    EXPECT_THAT([&] { Repository::open(temp.path()); },
                Throws<Error>(testing::AllOf(
                    kind_is(ErrorKind::bad_data), Property(&Error::what, HasSubstr("extension")),
                    testing::ResultOf([](const Error& e) { return e.hint().english(); },
                                      HasSubstr("klag restore")))));
}

TEST(ANewRepository, IsOnMain) {
    TempRepository temp;

    EXPECT_EQ(temp.repository().head_branch(), "main");
}

TEST(ANewRepository, HasNoTip) {
    TempRepository temp;

    EXPECT_EQ(temp.repository().resolve(std::string{main_ref}), std::nullopt);
}

TEST(ABareRepository, HasNoWorkingTree) {
    TempRepository temp{Layout::bare};

    EXPECT_TRUE(temp.repository().is_bare());
    EXPECT_TRUE(temp.repository().workdir().empty());
}

TEST(Reading, GivesTheBytesThatWereWritten) {
    TempRepository temp;
    const std::string bytes{"a\0b\r\n", 5};
    const auto commit = save(temp.repository(), {}, {{"cases/2026/a.yaml", bytes}});

    EXPECT_EQ(temp.repository().read(commit, "cases/2026/a.yaml"), bytes);
}

TEST(Reading, GivesNothingForAFolder) {
    TempRepository temp;
    const auto commit = save(temp.repository(), {}, {{"cases/a", "x"}});

    EXPECT_EQ(temp.repository().read(commit, "cases"), std::nullopt);
}

TEST(Reading, GivesNothingBelowAFile) {
    TempRepository temp;
    const auto commit = save(temp.repository(), {}, {{"cases/a", "x"}});

    EXPECT_EQ(temp.repository().read(commit, "cases/a/b"), std::nullopt);
}

TEST(Reading, RefusesASymbolicLink) {
    TempRepository temp;
    temp.git("commit --allow-empty -qm x");
    std::filesystem::create_symlink("/etc/passwd", temp.path() / "link");
    temp.git("add link");
    temp.git("commit -qm link");
    const auto head = temp.repository().resolve(std::string{main_ref});

    EXPECT_THAT([&] { temp.repository().read(*head, "link"); },
                Throws<Error>(kind_is(ErrorKind::bad_data)));
}

TEST(Listing, GivesTheEntriesOfAFolder) {
    TempRepository temp;
    Repository& repository = temp.repository();
    const auto commit = save(repository, {}, {{"cases/b/x", "1"}, {"cases/a", "2"}});

    EXPECT_THAT(repository.list(commit, "cases"),
                ElementsAre(Entry{"a", EntryKind::file, repository.blob_id("2")},
                            testing::Field(&Entry::kind, EntryKind::folder)));
}

TEST(Listing, OfAnAbsentFolderIsEmpty) {
    TempRepository temp;
    const auto commit = save(temp.repository(), {}, {{"a", "1"}});

    EXPECT_TRUE(temp.repository().list(commit, "cases").empty());
}

TEST(ACommit, TellsItsAuthorTimeAndMessage) {
    TempRepository temp;
    const auto id = save(temp.repository(), {}, {{"a", "1"}}, "K-2026-0001: new\n\nKlag-Act: new");

    const CommitInfo info = temp.repository().commit(id);

    EXPECT_EQ(info.author, (Person{"Anna Berg", "anna@example.org"}));
    EXPECT_EQ(info.at.time_since_epoch().count(), 1772458200);
    EXPECT_EQ(info.offset_minutes, 60);
    EXPECT_EQ(info.message, "K-2026-0001: new\n\nKlag-Act: new\n");
}

TEST(ACommit, CannotBeForgedThroughAName) {
    TempRepository temp;
    Repository& repository = temp.repository();
    const auto id = repository.write_commit({.tree = repository.write_tree({}, {}),
                                             .parents = {},
                                             .author = {"Eve\nparent 00", "<eve>"},
                                             .at = {},
                                             .offset_minutes = -90,
                                             .message = "x"});

    EXPECT_EQ(repository.commit(id).author, (Person{"Eveparent 00", "eve"}));
}

TEST(ATree, IsReplacedWhenAPowerCutLeftItEmpty) {
    TempRepository temp;
    Repository& repository = temp.repository();
    const std::string blob = repository.write_blob("text");
    const auto file = temp.path() / ".git/objects" / blob.substr(0, 2) / blob.substr(2);
    std::filesystem::permissions(file, std::filesystem::perms::owner_write,
                                 std::filesystem::perm_options::add);
    std::filesystem::resize_file(file, 0);

    Repository after_the_cut = Repository::open(temp.path());

    EXPECT_EQ(after_the_cut.write_blob("text"), blob);
    EXPECT_EQ(after_the_cut.blob(blob), "text");
}

TEST(AnObject, IsWrittenOverWhatAKillLeftOfAnother) {
    TempRepository temp;
    const auto left = temp.path() / ".git/objects/tmp_object_git2_klag";
    std::ofstream{left} << "half an obj";
    std::filesystem::permissions(left, std::filesystem::perms::owner_read);

    const std::string blob = temp.repository().write_blob("text");

    EXPECT_EQ(Repository::open(temp.path()).blob(blob), "text");
    EXPECT_FALSE(std::filesystem::exists(left));
}

TEST(Walking, GoesFromTheNewestToTheFirst) {
    TempRepository temp;
    const auto first = save(temp.repository(), {}, {{"a", "1"}});
    const auto second = save(temp.repository(), first, {{"a", "2"}});
    std::vector<std::string> seen;

    temp.repository().walk(second, [&](const CommitInfo& info) {
        seen.push_back(info.id);
        return true;
    });

    EXPECT_THAT(seen, ElementsAre(second, first));
}

TEST(Descent, IsNotReflexive) {
    TempRepository temp;
    const auto first = save(temp.repository(), {}, {{"a", "1"}});

    EXPECT_FALSE(temp.repository().is_descendant(first, first));
}

TEST(Descent, FollowsParents) {
    TempRepository temp;
    const auto first = save(temp.repository(), {}, {{"a", "1"}});
    const auto second = save(temp.repository(), first, {{"a", "2"}});

    EXPECT_TRUE(temp.repository().is_descendant(second, first));
    EXPECT_FALSE(temp.repository().is_descendant(first, second));
}

TEST(Difference, NamesChangedAndNewPaths) {
    TempRepository temp;
    Repository& repository = temp.repository();
    const auto first = save(repository, {}, {{"cases/a", "1"}, {"cases/b", "1"}, {"z/same", "1"}});
    const auto second = save(repository, first, {{"cases/a", "2"}, {"cases/c/d", "3"}});

    EXPECT_THAT(
        repository.diff(first, second),
        ElementsAre(Change{"cases/a", repository.blob_id("1"), repository.blob_id("2"), false},
                    Change{"cases/c/d", std::nullopt, repository.blob_id("3"), false}));
}

TEST(Difference, NamesWhatWasTakenAwayWhenAFolderBecomesAFile) {
    TempRepository temp;
    Repository& repository = temp.repository();
    const auto first = save(repository, {}, {{"a/b", "1"}});
    const auto second = save(repository, {}, {{"a", "1"}});

    EXPECT_THAT(repository.diff(first, second),
                ElementsAre(Change{"a", std::nullopt, repository.blob_id("1"), false},
                            Change{"a/b", repository.blob_id("1"), std::nullopt, false}));
}

TEST(Difference, OfTheFirstCommitIsAllOfIt) {
    TempRepository temp;
    const auto first = save(temp.repository(), {}, {{"a/b", "1"}});

    EXPECT_THAT(temp.repository().diff(std::nullopt, first),
                ElementsAre(testing::Field(&Change::path, "a/b")));
}

TEST(TheUser, IsReadFromGitsSettings) {
    TempRepository temp;
    temp.git("config user.email anna@example.org");

    EXPECT_EQ(temp.repository().user().email, "anna@example.org");
}

TEST(AnUnfinishedMerge, IsNamed) {
    TempRepository temp;
    temp.put(".git/MERGE_HEAD", std::string(40, '1') + "\n");

    EXPECT_EQ(temp.repository().unfinished(), "merge");
}

}  // namespace
}  // namespace klag::git
