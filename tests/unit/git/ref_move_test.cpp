#include "git/ref_move.h"

#include "support/temp_repository.h"

#include <gtest/gtest.h>

namespace klag::git {
namespace {

using test::TempRepository;

const std::string ref{main_ref};

std::string some_commit(Repository& repository, const std::string& message) {
    return repository.write_commit({.tree = repository.write_tree({}, {}),
                                    .parents = {},
                                    .author = {"Anna", "anna@example.org"},
                                    .at = {},
                                    .offset_minutes = 0,
                                    .message = message});
}

TEST(MovingARef, MakesOneThatWasNotThere) {
    TempRepository temp;
    const auto one = some_commit(temp.repository(), "one");

    EXPECT_EQ((RefMove{temp.repository(), ref, {}, one, temp.path() / ".git/next"}.move()),
              Moved::yes);
    EXPECT_EQ(temp.repository().resolve(ref), one);
}

TEST(MovingARef, FailsWhenSomebodyElseMovedIt) {
    TempRepository temp;
    const auto one = some_commit(temp.repository(), "one");
    const auto two = some_commit(temp.repository(), "two");
    RefMove late{temp.repository(), ref, {}, two, temp.path() / ".git/next"};
    temp.git("update-ref refs/heads/main " + one);

    EXPECT_EQ(late.move(), Moved::changed);
    EXPECT_EQ(temp.repository().resolve(ref), one);
}

TEST(MovingARef, SeesAValueThatIsOnlyPacked) {
    TempRepository temp;
    const auto one = some_commit(temp.repository(), "one");
    const auto two = some_commit(temp.repository(), "two");
    temp.git("update-ref refs/heads/main " + one);
    temp.git("pack-refs --all");

    EXPECT_EQ((RefMove{temp.repository(), ref, one, two, temp.path() / ".git/next"}.move()),
              Moved::yes);
}

TEST(MovingARef, LeavesALockOfSomebodyElseAlone) {
    TempRepository temp;
    const auto one = some_commit(temp.repository(), "one");
    temp.put(".git/refs/heads/main.lock", "");

    EXPECT_EQ((RefMove{temp.repository(), ref, {}, one, temp.path() / ".git/next"}.move()),
              Moved::locked);
    EXPECT_TRUE(std::filesystem::exists(temp.path() / ".git/refs/heads/main.lock"));
}

TEST(MovingARef, LeavesNoLockBehindWhenItFails) {
    TempRepository temp;
    const auto one = some_commit(temp.repository(), "one");
    {
        RefMove late{temp.repository(), ref, one, one, temp.path() / ".git/next"};
        late.move();
    }

    EXPECT_FALSE(std::filesystem::exists(temp.path() / ".git/refs/heads/main.lock"));
    EXPECT_FALSE(std::filesystem::exists(temp.path() / ".git/next"));
}

TEST(ALogLine, IsReadByGit) {
    TempRepository temp;
    const auto one = some_commit(temp.repository(), "one");
    RefMove{temp.repository(), ref, {}, one, temp.path() / ".git/next"}.move();

    log_move(temp.repository(), ref, {}, one,
             signature_line({"Anna", "anna@example.org"},
                            std::chrono::sys_seconds{std::chrono::seconds{1772458200}}, 120),
             "K-2026-0001: new");

    EXPECT_NE(temp.git("reflog").output.find("K-2026-0001: new"), std::string::npos);
    EXPECT_EQ(temp.git("rev-parse main@{0}").output, one + "\n");
}

}  // namespace
}  // namespace klag::git
