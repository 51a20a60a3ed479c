#include "git/shared_modes.h"

#include "support/temp_repository.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sys/stat.h>

namespace klag::git {
namespace {

using test::TempRepository;

constexpr mode_t closed = 077;

mode_t mode_of(const std::filesystem::path& path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : 0;
}

TEST(SharedUmask, OpensFilesToTheGroup) {
    for (const char* setting : {"group", "true", "True", "YES", "on", "1"})
        EXPECT_EQ(shared_umask(setting, closed), 007) << setting;
}

TEST(SharedUmask, OpensFilesToAllForReading) {
    for (const char* setting : {"all", "world", "everybody", "2"})
        EXPECT_EQ(shared_umask(setting, closed), 002) << setting;
}

TEST(SharedUmask, TakesTheRightsOfAnOctalNumberAsTheyAre) {
    EXPECT_EQ(shared_umask("0640", closed), 027);
    EXPECT_EQ(shared_umask("0660", 0), 007);
    EXPECT_EQ(shared_umask("0666", closed), 0);
    EXPECT_EQ(shared_umask("600", 0), 077);
}

TEST(SharedUmask, LeavesItWhereNothingIsShared) {
    for (const char* setting : {"umask", "false", "0", "", "0440", "0680", "nonsense"})
        EXPECT_EQ(shared_umask(setting, closed), closed) << setting;
}

/// As git gives them, whose modes stand beside in the same register.
TEST(SharedModes, AreThoseOfGit) {
    TempRepository temp;
    const mode_t before = ::umask(closed);
    for (const std::string setting : {"group", "all", "0640"}) {
        temp.git("config core.sharedRepository " + setting);
        temp.git("update-ref refs/heads/" + setting + "/theirs $(git -C " + temp.path().string() +
                 " commit-tree -m x $(git -C " + temp.path().string() + " mktree </dev/null))");
        const auto folder = temp.path() / ".git/refs/heads" / setting;
        {
            const SharedModes modes{temp.repository()};
            std::filesystem::create_directory(folder / "ours.d");
            std::ofstream{folder / "ours"} << "x";
        }
        const mode_t inherited = ~mode_t{S_ISGID};  // from a folder above, where it has one
        EXPECT_EQ(mode_of(folder / "ours"), mode_of(folder / "theirs")) << setting;
        EXPECT_EQ(mode_of(folder / "ours.d") & inherited, mode_of(folder) & inherited) << setting;
    }
    EXPECT_EQ(::umask(before), closed) << "it comes back";
}

TEST(SharedModes, ChangeNothingInARegisterOfOneOwner) {
    TempRepository temp;
    const mode_t before = ::umask(closed);
    {
        const SharedModes modes{temp.repository()};
        EXPECT_EQ(::umask(closed), closed);
    }
    ::umask(before);
}

}  // namespace
}  // namespace klag::git
