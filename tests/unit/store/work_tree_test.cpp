#include "store/work_tree.h"

#include "base/error.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

namespace klag::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::Property;
using testing::Throws;

class PathThatIsWritten : public testing::TestWithParam<const char*> {};
class PathThatIsRefused : public testing::TestWithParam<const char*> {};

TEST_P(PathThatIsWritten, PassesTheCheck) { EXPECT_NO_THROW(check_path(GetParam())); }

TEST_P(PathThatIsRefused, FailsTheCheck) {
    EXPECT_THAT([] { check_path(GetParam()); },
                Throws<Error>(Property(&Error::kind, ErrorKind::bad_data)));
}

INSTANTIATE_TEST_SUITE_P(Paths, PathThatIsWritten,
                         testing::Values("klag.yaml", "cases/2026/00/K-2026-0042/case.yaml",
                                         "procedures/östersund.yaml", ".gitignore",
                                         ".gitattributes", "files/1 (2).pdf"));
INSTANTIATE_TEST_SUITE_P(Paths, PathThatIsRefused,
                         testing::Values("", "/etc/passwd", "a/", "a//b", ".", "..", "a/../b",
                                         "./a", ".git/config", "a/.git", ".GIT/hooks", "git~1/x",
                                         "a\\b", "c:x", "a\nb", "a\tb", ".git\xE2\x80\x8C/config",
                                         // NOLINTNEXTLINE(misc-misleading-bidirectional)
                                         "\xE2\x80\xAEyaml", "a\x01", "\xFF", "a\x7F",
                                         ".klag-x.tmp"));

bool is_yaml(std::string_view path) { return path.ends_with(".yaml"); }

std::map<std::string, std::string> yaml_below(const WorkTree& tree, const std::string& folder) {
    std::map<std::string, std::string> out;
    tree.each_below(folder, is_yaml, [&out](const std::string& path, std::string&& bytes) {
        out.emplace(path, std::move(bytes));
    });
    return out;
}

TEST(ReadingBelowAFolder, GivesThePlainFilesThatAreWanted) {
    const test::TempFolder folder;
    const WorkTree tree{folder.path()};
    tree.lay("letters/sv/words.yaml", "ord", open_mode);
    tree.lay("letters/a.yaml", "", open_mode);
    tree.lay("letters/a.md", "not wanted", open_mode);
    tree.lay("a.yaml", "not below", open_mode);

    EXPECT_THAT(yaml_below(tree, "letters"),
                ElementsAre(Pair("letters/a.yaml", ""), Pair("letters/sv/words.yaml", "ord")));
    EXPECT_THAT(yaml_below(tree, "calendars"), IsEmpty());
    EXPECT_THAT(yaml_below(tree, "a.yaml"), IsEmpty());
}

TEST(ReadingBelowAFolder, FollowsNoLink) {
    const test::TempFolder folder;
    const test::TempFolder victim;
    const WorkTree tree{folder.path()};
    tree.lay("letters/a.yaml", "text", open_mode);
    WorkTree{victim.path()}.lay("b.yaml", "secret", open_mode);
    std::filesystem::create_symlink(victim.path(), folder.path() / "calendars");
    std::filesystem::create_symlink(victim.path(), folder.path() / "letters/sv");
    std::filesystem::create_symlink(victim.path() / "b.yaml", folder.path() / "letters/b.yaml");

    EXPECT_THAT(yaml_below(tree, "letters"), ElementsAre(Pair("letters/a.yaml", "text")));
    EXPECT_THAT(yaml_below(tree, "calendars"), IsEmpty());
}

TEST(LayingAFile, MakesTheFoldersAboveIt) {
    const test::TempFolder folder;

    WorkTree{folder.path()}.lay("a/b/c", "text", open_mode);

    EXPECT_EQ(WorkTree{folder.path()}.read("a/b/c"), "text");
}

TEST(LayingAFile, KeepsPersonalDataToTheOwner) {
    const test::TempFolder folder;

    WorkTree{folder.path()}.lay("private.yaml", "text", secret_mode);

    struct stat status {};
    ::stat((folder.path() / "private.yaml").c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST(LayingAFile, DoesNotFollowALinkInPlaceOfAFolder) {
    const test::TempFolder folder;
    const test::TempFolder victim;
    std::filesystem::create_symlink(victim.path(), folder.path() / "cases");

    EXPECT_THAT([&] { WorkTree{folder.path()}.lay("cases/a", "text", open_mode); },
                Throws<Error>(Property(&Error::kind, ErrorKind::refused)));
    EXPECT_TRUE(std::filesystem::is_empty(victim.path()));
}

TEST(LayingAFile, DoesNotFollowALinkInPlaceOfTheFile) {
    const test::TempFolder folder;
    std::ofstream{folder.path() / "victim"} << "before";
    std::filesystem::create_symlink("victim", folder.path() / "a");

    EXPECT_THAT([&] { WorkTree{folder.path()}.lay("a", "text", open_mode); },
                Throws<Error>(Property(&Error::kind, ErrorKind::refused)));
    EXPECT_EQ(WorkTree{folder.path()}.read("victim"), "before");
}

TEST(LayingAFile, LeavesNoTemporaryFileBehind) {
    const test::TempFolder folder;

    WorkTree{folder.path()}.lay("a", "text", open_mode);

    EXPECT_EQ(std::distance(std::filesystem::directory_iterator{folder.path()}, {}), 1);
}

TEST(ReadingAFile, DoesNotFollowALink) {
    const test::TempFolder folder;
    std::filesystem::create_symlink("/etc/passwd", folder.path() / "a");

    EXPECT_EQ(WorkTree{folder.path()}.read("a"), std::nullopt);
}

TEST(ALostFile, IsEmptyOrNothingButNuls) {
    EXPECT_TRUE(looks_lost(""));
    EXPECT_TRUE(looks_lost(std::string(3, '\0')));
    EXPECT_FALSE(looks_lost("a"));
}

TEST(ATornFile, LacksPiecesOfTheWhole) {
    EXPECT_TRUE(looks_torn("", "whole"));
    const std::string whole(1500, 'x');
    EXPECT_TRUE(looks_torn(whole.substr(0, 1024), whole));
    EXPECT_TRUE(looks_torn(std::string{"w\0\0le", 5}, "whole"));
    EXPECT_TRUE(looks_torn(std::string(9, '\0'), "whole"));
    EXPECT_FALSE(looks_torn("a: 1\n", "a: 1\nb: 2\n"));  // a person took the last line away
    EXPECT_FALSE(looks_torn("whale", "whole"));
    EXPECT_FALSE(looks_torn("whole and more", "whole"));
}

}  // namespace
}  // namespace klag::store
