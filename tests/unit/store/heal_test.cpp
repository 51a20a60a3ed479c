#include "store/heal.h"

#include "base/error.h"
#include "store/record.h"
#include "support/register_writer.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::store {
namespace {

using namespace std::chrono_literals;
using test::proposal;
using test::save;
using test::TempRepository;
using test::whole_case;
using testing::ElementsAre;

const std::string main_ref{git::main_ref};

Healed heal_now(TempRepository& temp) {
    const Lock lock{temp.repository()};
    return heal(temp.repository(), lock, 50ms);
}

/// Leaves behind what a process that died right after moving main would: the record of the write
/// whose tip `saved` is, and the working tree and index as they were before.
void cut_off_after_the_ref(const TempRepository& temp) {
    std::filesystem::rename(temp.path() / ".git/klag-writing/last",
                            temp.path() / ".git/klag-writing/intent");
}

void make_old(const std::filesystem::path& file) {
    std::filesystem::last_write_time(file,
                                     std::filesystem::file_time_type::clock::now() - 9000h * 10);
}

TEST(Healing, HasNothingToDoAfterAWrite) {
    TempRepository temp;
    save(temp.repository(), "a", "1");

    EXPECT_FALSE(needs_healing(temp.repository()));
    EXPECT_TRUE(heal_now(temp).nothing());
}

TEST(Healing, HasNothingToDoInAnEmptyRegister) {
    TempRepository temp;

    EXPECT_FALSE(needs_healing(temp.repository()));
    EXPECT_TRUE(heal_now(temp).nothing());
}

TEST(Healing, IsNotNeededWhileAWriterIsAtWork) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    cut_off_after_the_ref(temp);  // the process named there is this one, and it lives

    EXPECT_FALSE(needs_healing(temp.repository()));
}

TEST(Healing, RemovesALockThatADeadKlagTook) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    temp.put(".git/klag-writing/index.next", "");
    std::filesystem::create_hard_link(temp.path() / ".git/klag-writing/index.next",
                                      temp.path() / ".git/index.lock");

    const Healed healed = heal_now(temp);

    EXPECT_EQ(healed.locks.size(), 1U);
    EXPECT_FALSE(std::filesystem::exists(temp.path() / ".git/index.lock"));
}

TEST(Healing, RemovesALockFromBeforeTheMachineStarted) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    temp.put(".git/refs/heads/main.lock", "");
    make_old(temp.path() / ".git/refs/heads/main.lock");

    heal_now(temp);

    EXPECT_FALSE(std::filesystem::exists(temp.path() / ".git/refs/heads/main.lock"));
}

TEST(Healing, KeepsALockOfALiveGitEvenAfterACrash) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    cut_off_after_the_ref(temp);
    temp.put(".git/refs/heads/main.lock", "");

    heal_now(temp);

    EXPECT_TRUE(std::filesystem::exists(temp.path() / ".git/refs/heads/main.lock"));
}

TEST(Healing, RemovesTheLockOfAPrivateRef) {
    TempRepository temp;
    write(temp.repository(),
          [](const std::string&) { return whole_case("K-2026-0001", "0123", "words"); });
    cut_off_after_the_ref(temp);
    const std::string ref = private_ref("0123");
    const auto staged = temp.path() / ".git/klag-writing" /
                        (std::filesystem::path{ref}.filename().string() + ".next");
    std::ofstream{staged} << "x";
    std::filesystem::create_hard_link(staged, (temp.path() / ".git" / ref).string() + ".lock");

    EXPECT_EQ(heal_now(temp).locks.size(), 1U);
}

TEST(Healing, LaysTheFilesOfAWriteThatWasCutOff) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    const std::string index = temp.get(".git/index");
    save(temp.repository(), "a", "2");
    cut_off_after_the_ref(temp);
    temp.put("a", "1");
    temp.put(".git/index", index);

    const Healed healed = heal_now(temp);

    EXPECT_THAT(healed.laid, ElementsAre("a"));
    EXPECT_EQ(temp.get("a"), "2");
    EXPECT_EQ(temp.status(), "");
}

TEST(Healing, RemovesAFileThatTheCutOffWriteTookAway) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    save(temp.repository(), "b", "1");
    const std::string index = temp.get(".git/index");
    write(temp.repository(), [](const std::string&) {
        Proposal made = proposal();
        made.files.push_back({"a", "", true});
        return made;
    });
    cut_off_after_the_ref(temp);
    temp.put("a", "1");
    temp.put(".git/index", index);

    heal_now(temp);

    EXPECT_EQ(temp.status(), "");
    EXPECT_FALSE(std::filesystem::exists(temp.path() / "a"));
}

TEST(Healing, LaysAFileThatAPowerCutLeftEmpty) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    cut_off_after_the_ref(temp);
    temp.put("a", "");

    heal_now(temp);

    EXPECT_EQ(temp.get("a"), "1");
}

TEST(Healing, LeavesAFileThatWasEditedByHand) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    cut_off_after_the_ref(temp);
    temp.put("a", "mine");

    const Healed healed = heal_now(temp);

    EXPECT_THAT(healed.left, ElementsAre("a"));
    EXPECT_EQ(temp.get("a"), "mine");
}

TEST(Healing, LaysPersonalFilesFromThePrivatePlane) {
    TempRepository temp;
    write(temp.repository(),
          [](const std::string&) { return whole_case("K-2026-0001", "0123", "words"); });
    cut_off_after_the_ref(temp);
    const auto file = temp.path() / "cases/2026/00/K-2026-0001/private.yaml";
    std::filesystem::remove(file);

    heal_now(temp);

    EXPECT_EQ(temp.get("cases/2026/00/K-2026-0001/private.yaml"), "words");
    EXPECT_EQ(std::filesystem::status(file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST(Healing, MakesADamagedIndexAnewFromWhatIsSaved) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    temp.put(".git/index", "rubbish");
    EXPECT_TRUE(needs_healing(temp.repository()));

    const Healed healed = heal_now(temp);

    EXPECT_TRUE(healed.index_rebuilt);
    EXPECT_EQ(temp.status(), "");
}

TEST(Healing, LooksAtTheLastWriteAfterTheMachineStartedAnew) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    std::string record = temp.get(".git/klag-writing/last");
    record.replace(record.find(boot_id()), boot_id().size(), "another-boot");
    temp.put(".git/klag-writing/last", record);
    temp.put("a", "");
    EXPECT_TRUE(needs_healing(temp.repository()));

    heal_now(temp);

    EXPECT_EQ(temp.get("a"), "1");
    EXPECT_FALSE(needs_healing(temp.repository()));
}

TEST(Healing, LaysNothingOfAWriteThatDidNotReachMain) {
    TempRepository temp;
    const Saved first = save(temp.repository(), "a", "1");
    save(temp.repository(), "a", "2");
    cut_off_after_the_ref(temp);
    temp.git("reset -q --hard " + first.commit);

    heal_now(temp);

    EXPECT_EQ(temp.get("a"), "1");
    EXPECT_EQ(temp.status(), "");
}

TEST(Healing, TwiceDoesNoMoreThanOnce) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    cut_off_after_the_ref(temp);
    temp.put("a", "");

    heal_now(temp);

    EXPECT_TRUE(heal_now(temp).nothing());
}

TEST(Healing, RemovesHalfAnObjectOfAProcessThatDiedWithTheLock) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    temp.put(".git/klag-writing/lock", "123\n");
    temp.put(".git/objects/tmp_object_git2_0123", "words");

    heal_now(temp);

    EXPECT_FALSE(std::filesystem::exists(temp.path() / ".git/objects/tmp_object_git2_0123"));
}

TEST(Healing, SurvivesARecordThatWasCutShort) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    temp.put(".git/klag-writing/intent", "verb new\nkey ab");

    EXPECT_NO_THROW(heal_now(temp));
    EXPECT_FALSE(std::filesystem::exists(temp.path() / ".git/klag-writing/intent"));
}

TEST(ARepeatedCommand, IsNotSavedTwiceWhenItWasCutOffBeforeItSaidSo) {
    TempRepository temp;
    const auto command = [](const std::string&) {
        Proposal made = proposal();
        made.key = "the same";
        made.files.push_back({"a", "1"});
        return made;
    };
    const Saved first = write(temp.repository(), command);
    cut_off_after_the_ref(temp);

    const Saved again = write(temp.repository(), command);

    EXPECT_TRUE(again.before);
    EXPECT_EQ(again.commit, first.commit);
    EXPECT_EQ(temp.git("rev-list --count main").output, "1\n");
}

TEST(ARepeatedCommand, IsSavedAgainWhenTheFirstOneHadSaidSo) {
    TempRepository temp;
    const auto command = [](const std::string&) {
        Proposal made = proposal();
        made.key = "the same";
        made.files.push_back({"a", "1"});
        return made;
    };
    write(temp.repository(), command);

    EXPECT_FALSE(write(temp.repository(), command).before);
}

}  // namespace
}  // namespace klag::store
