#include "store/writer.h"

#include "base/error.h"
#include "store/lock.h"
#include "support/register_writer.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

namespace klag::store {
namespace {

using namespace std::chrono_literals;
using test::proposal;
using test::save;
using test::TempRepository;
using test::whole_case;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Property;
using testing::Throws;

const std::string main_ref{git::main_ref};
const Patience impatient{.lock = 50ms, .index = 50ms, .ref = 200ms};

auto kind_is(ErrorKind kind) { return Property("kind", &Error::kind, kind); }

Propose always(const Proposal& made) {
    return [made](const std::string&) { return made; };
}

Propose one_file(const std::string& path, const std::string& bytes) {
    Proposal made = proposal();
    made.files.push_back({path, bytes});
    return always(made);
}

TEST(Writing, MovesMainOfAnEmptyRegister) {
    TempRepository temp;

    const Saved saved = save(temp.repository(), "klag.yaml", "format: 1\n");

    EXPECT_EQ(temp.repository().resolve(main_ref), saved.commit);
    EXPECT_EQ(temp.repository().read(saved.commit, "klag.yaml"), "format: 1\n");
    EXPECT_TRUE(saved.confirmed);
}

TEST(Writing, LeavesGitsStatusCleanAndTheFileInPlace) {
    TempRepository temp;

    save(temp.repository(), "cases/2026/00/K-2026-0001/case.yaml", "one\n");

    EXPECT_EQ(temp.status(), "");
    EXPECT_EQ(temp.get("cases/2026/00/K-2026-0001/case.yaml"), "one\n");
}

TEST(Writing, GivesTheTipToTheProposal) {
    TempRepository temp;
    const Saved first = save(temp.repository(), "a", "1");
    std::string seen;

    write(temp.repository(), [&](const std::string& head) {
        seen = head;
        Proposal made = proposal();
        made.files.push_back({"a", "2"});
        return made;
    });

    EXPECT_EQ(seen, first.commit);
}

TEST(Writing, KeepsWhatEarlierWritesSaved) {
    TempRepository temp;
    save(temp.repository(), "cases/a", "1");

    const Saved second = save(temp.repository(), "cases/b", "2");

    EXPECT_EQ(temp.repository().read(second.commit, "cases/a"), "1");
}

TEST(Writing, WritesNothingWhenTheProposalThrows) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    const std::string before = temp.git("for-each-ref").output + temp.status();

    EXPECT_THROW(write(temp.repository(),
                       [](const std::string&) -> Proposal { throw std::runtime_error{"no"}; }),
                 std::runtime_error);
    EXPECT_EQ(temp.git("for-each-ref").output + temp.status(), before);
}

TEST(Writing, StartsAgainWhenSomebodyMovedMainMeanwhile) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    int calls = 0;

    const Saved saved = write(temp.repository(), [&](const std::string&) {
        if (++calls == 1) {
            temp.put("theirs", "t");
            temp.git("add theirs");
            temp.git("commit -qm theirs");
        }
        Proposal made = proposal();
        made.files.push_back({"b", "2"});
        return made;
    });

    EXPECT_EQ(calls, 2);
    EXPECT_EQ(temp.repository().read(saved.commit, "theirs"), "t");
    EXPECT_EQ(temp.status(), "");
}

TEST(Writing, KeepsAPersonsStagedAndUnfinishedWork) {
    TempRepository temp;
    save(temp.repository(), "klag.yaml", "1\n");
    temp.put("staged", "s");
    temp.git("add staged");
    temp.put("klag.yaml", "edited\n");

    save(temp.repository(), "cases/a", "1");

    EXPECT_EQ(temp.status(), " M klag.yaml\nA  staged\n");
}

TEST(Writing, ListsTheLastFilesAgainWhenGitPutAnOldIndexBack) {
    TempRepository temp;
    save(temp.repository(), "cases/a", "1");
    const std::string old = temp.get(".git/index");
    save(temp.repository(), "cases/b", "1");
    temp.put(".git/index", old);

    save(temp.repository(), "cases/c", "1");

    EXPECT_EQ(temp.status(), "");
}

TEST(Writing, DoesNotOverwriteAFileThatWasEditedByHand) {
    TempRepository temp;
    save(temp.repository(), "klag.yaml", "1\n");
    temp.put("klag.yaml", "mine\n");

    const Saved saved = save(temp.repository(), "klag.yaml", "2\n");

    EXPECT_THAT(saved.left, ElementsAre("klag.yaml"));
    EXPECT_EQ(temp.get("klag.yaml"), "mine\n");
    EXPECT_EQ(temp.repository().read(saved.commit, "klag.yaml"), "2\n");
}

TEST(Writing, SavesAPersonsEditWhenThatIsWhatIsProposed) {
    TempRepository temp;
    save(temp.repository(), "klag.yaml", "1\n");
    temp.put("klag.yaml", "mine\n");

    const Saved saved = save(temp.repository(), "klag.yaml", "mine\n");

    EXPECT_THAT(saved.left, IsEmpty());
    EXPECT_EQ(temp.status(), "");
}

TEST(RemovingAFile, TakesItFromMainTheIndexAndTheWorkingTree) {
    TempRepository temp;
    save(temp.repository(), "procedures/old.yaml", "1");
    save(temp.repository(), "klag.yaml", "1");
    Proposal made = proposal();
    made.files.push_back({"procedures/old.yaml", "", true});

    const Saved saved = write(temp.repository(), always(made));

    EXPECT_EQ(temp.repository().list(saved.commit, "").size(), 1U);
    EXPECT_FALSE(std::filesystem::exists(temp.path() / "procedures"));
    EXPECT_EQ(temp.status(), "");
    EXPECT_EQ(temp.fsck(), "");
}

TEST(RemovingAFile, LeavesOneThatWasEditedByHand) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    save(temp.repository(), "b", "1");
    temp.put("a", "mine");
    Proposal made = proposal();
    made.files.push_back({"a", "", true});

    EXPECT_THAT(write(temp.repository(), always(made)).left, ElementsAre("a"));
    EXPECT_EQ(temp.get("a"), "mine");
    EXPECT_EQ(temp.status(), "?? a\n");
}

TEST(RemovingAFile, ThatIsNotThereSavesNothing) {
    TempRepository temp;
    const Saved first = save(temp.repository(), "a", "1");
    Proposal made = proposal();
    made.files.push_back({"b", "", true});

    EXPECT_EQ(write(temp.repository(), always(made)).commit, first.commit);
}

TEST(Writing, IsLoggedByGit) {
    TempRepository temp;

    save(temp.repository(), "a", "1");

    EXPECT_THAT(temp.git("reflog").output, HasSubstr("K-2026-0001: new"));
}

TEST(Writing, LeavesNothingOfItsOwnBehind) {
    TempRepository temp;

    write(temp.repository(), always(whole_case("K-2026-0001", "0123", "the words")));

    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{temp.path() / ".git/klag-writing"})
        names.push_back(entry.path().filename());
    EXPECT_THAT(names, testing::UnorderedElementsAre("lock", "last"));
    EXPECT_THAT(
        test::run("find '" + temp.path().string() + "' -name '*.lock' -o -name '*.tmp'").output,
        IsEmpty());
}

TEST(WritingBothPlanes, KeepsTheWordsAwayFromMain) {
    TempRepository temp;
    save(temp.repository(), ".gitignore", "private.yaml\n");

    write(temp.repository(), always(whole_case("K-2026-0001", "0123", "the words")));

    EXPECT_EQ(temp.git("grep -c 'the words' main").output, "");
    EXPECT_THAT(list_personal(temp.repository(), "0123"),
                ElementsAre(commitment("0123", "the words")));
    EXPECT_EQ(read_personal(temp.repository(), "0123", commitment("0123", "the words")),
              "the words");
    EXPECT_EQ(temp.status(), "");
    EXPECT_EQ(temp.fsck(), "");
}

TEST(WritingBothPlanes, OnlyAddsToThePrivatePlane) {
    TempRepository temp;
    write(temp.repository(), always(whole_case("K-2026-0001", "0123", "first")));

    write(temp.repository(), always(whole_case("K-2026-0001", "0123", "second")));

    EXPECT_EQ(list_personal(temp.repository(), "0123").size(), 2U);
}

TEST(WritingBothPlanes, HoldsNoHistoryOfThePrivatePlane) {
    TempRepository temp;
    write(temp.repository(), always(whole_case("K-2026-0001", "0123", "first")));
    write(temp.repository(), always(whole_case("K-2026-0001", "0123", "second")));

    EXPECT_EQ(temp.git("rev-list --count " + private_ref("0123")).output, "1\n");
}

TEST(WritingBothPlanes, TakesOtherBytesUnderAHeldNameForABug) {
    TempRepository temp;
    Proposal made = proposal();
    made.personal.push_back({"0123", "name", "one"});
    write(temp.repository(), always(made));
    made.personal.front().bytes = "two";

    EXPECT_THROW(write(temp.repository(), always(made)), std::logic_error);
}

TEST(WritingBothPlanes, LaysTheWordsForTheOwnerAlone) {
    TempRepository temp;

    write(temp.repository(), always(whole_case("K-2026-0001", "0123", "first")));

    struct stat status {};
    ::stat((temp.path() / "cases/2026/00/K-2026-0001/private.yaml").c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST(WritingPersonalDataAlone, DoesNotMoveMain) {
    TempRepository temp;
    const Saved first = save(temp.repository(), "a", "1");
    Proposal made = proposal();
    made.personal.push_back({"0123", "name", "one"});

    const Saved second = write(temp.repository(), always(made));

    EXPECT_EQ(second.commit, first.commit);
    EXPECT_EQ(read_personal(temp.repository(), "0123", "name"), "one");
}

TEST(WritingIntoABareRegister, LaysNoFiles) {
    TempRepository temp{git::Layout::bare};

    const Saved saved =
        write(temp.repository(), always(whole_case("K-2026-0001", "0123", "the words")));

    EXPECT_EQ(temp.repository().resolve(main_ref), saved.commit);
    EXPECT_FALSE(std::filesystem::exists(temp.path() / "index"));
    EXPECT_FALSE(std::filesystem::exists(temp.path() / "cases"));
    EXPECT_EQ(temp.fsck(), "");
}

TEST(Writing, IsRefusedWhileAnotherBranchIsCheckedOut) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    temp.git("switch -qc other");

    EXPECT_THAT([&] { save(temp.repository(), "a", "2"); },
                Throws<Error>(kind_is(ErrorKind::refused)));
}

TEST(Writing, IsRefusedWithADetachedHead) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    temp.git("switch -q --detach");

    EXPECT_THAT([&] { save(temp.repository(), "a", "2"); },
                Throws<Error>(kind_is(ErrorKind::refused)));
}

TEST(Writing, IsRefusedWhenAnotherBranchIsCheckedOutMeanwhile) {
    TempRepository temp;
    const Saved saved = save(temp.repository(), "a", "1");

    EXPECT_THAT(
        [&] {
            write(temp.repository(), [&](const std::string& head) {
                temp.git("switch -qc other");
                return one_file("a", "2")(head);
            });
        },
        Throws<Error>(kind_is(ErrorKind::refused)));
    EXPECT_EQ(temp.repository().resolve(main_ref), saved.commit);
    EXPECT_EQ(temp.status(), "");
}

TEST(Writing, IsRefusedWhenSomethingElseIsInThePlaceOfItsOwnFolder) {
    TempRepository temp;
    const test::TempFolder elsewhere;
    const auto own = temp.path() / ".git/klag-writing";
    for (const bool is_link : {false, true}) {
        std::filesystem::remove_all(own);
        if (is_link)
            std::filesystem::create_symlink(elsewhere.path(), own);
        else
            temp.put(".git/klag-writing", "");

        EXPECT_THAT([&] { save(temp.repository(), "a", "2"); },
                    Throws<Error>(testing::AllOf(kind_is(ErrorKind::refused),
                                                 Property(&Error::where, own.string()))));
    }
    EXPECT_TRUE(std::filesystem::is_empty(elsewhere.path()));
}

TEST(Writing, IsRefusedDuringAMerge) {
    TempRepository temp;
    const Saved saved = save(temp.repository(), "a", "1");
    temp.put(".git/MERGE_HEAD", saved.commit + "\n");

    EXPECT_THAT([&] { save(temp.repository(), "a", "2"); },
                Throws<Error>(Property(&Error::what, HasSubstr("merge"))));
}

TEST(Writing, IsRefusedBeforeAnythingIsSavedWhenGitsIndexIsSplit) {
    TempRepository temp;
    const Saved saved = save(temp.repository(), "a", "1");
    temp.git("update-index --split-index");

    EXPECT_THAT([&] { save(temp.repository(), "a", "2"); },
                Throws<Error>(kind_is(ErrorKind::refused)));
    EXPECT_EQ(temp.repository().resolve(main_ref), saved.commit);
    EXPECT_EQ(temp.get("a"), "1");
    EXPECT_EQ(temp.status(), "");

    temp.git("update-index --no-split-index");  // its shared part stays there
    save(temp.repository(), "a", "2");
    EXPECT_EQ(temp.status(), "");
}

TEST(Writing, IsRefusedBeforeAnythingIsSavedWhenGitsIndexCannotBeRead) {
    TempRepository temp;
    const Saved saved = save(temp.repository(), "a", "1");
    std::filesystem::remove(temp.path() / ".git/index");
    std::filesystem::create_directory(temp.path() / ".git/index");

    EXPECT_THAT(
        [&] { save(temp.repository(), "a", "2"); },
        Throws<Error>(testing::AllOf(kind_is(ErrorKind::not_saved),
                                     Property(&Error::where, testing::EndsWith(".git/index")))));
    EXPECT_EQ(temp.repository().resolve(main_ref), saved.commit);
}

TEST(Writing, GivesAllThatItMakesTheModesOfASharedRegister) {
    TempRepository temp;
    temp.git("config core.sharedRepository group");
    const mode_t before = ::umask(077);
    temp.git("pack-refs --all");  // folders of refs are made anew
    write(temp.repository(), [](const std::string&) {
        return test::whole_case("K-2026-0001", std::string(32, 'a'), "words\n");
    });
    ::umask(before);

    std::vector<std::string> closed;
    for (const char* folder : {".git/refs/klag", ".git/logs", ".git/klag-writing", "cases"})
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator{temp.path() / folder}) {
            using std::filesystem::perms;
            const perms mode = entry.status().permissions();
            const bool may_write = (mode & perms::group_write) != perms::none;
            if (!may_write) closed.push_back(entry.path().filename().string());
        }
    EXPECT_THAT(closed, ElementsAre("private.yaml"));
    const auto mode_of = [&](const std::string& name) {
        return std::filesystem::status(temp.path() / name).permissions();
    };
    using std::filesystem::perms;
    EXPECT_EQ(mode_of(".git/index"), perms{0660});
    EXPECT_EQ(mode_of(".git/refs/heads/main"), perms{0660});
    EXPECT_EQ(mode_of("cases/2026/00/K-2026-0001/private.yaml"), perms{0600});
    const std::string id = temp.git("rev-parse main").output;
    EXPECT_EQ(mode_of(".git/objects/" + id.substr(0, 2)) & perms{0777}, perms{0770});
    EXPECT_EQ(mode_of(".git/objects/" + id.substr(0, 2) + "/" + id.substr(2, 38)), perms{0440});
}

TEST(Writing, IsRefusedBeforeAnythingIsSavedWhenCasesIsALink) {
    TempRepository temp;
    const test::TempFolder victim;
    std::filesystem::create_symlink(victim.path(), temp.path() / "cases");

    EXPECT_THAT([&] { save(temp.repository(), "cases/a", "1"); },
                Throws<Error>(kind_is(ErrorKind::refused)));
    EXPECT_EQ(temp.repository().resolve(main_ref), std::nullopt);
    EXPECT_TRUE(std::filesystem::is_empty(victim.path()));
}

TEST(Writing, NamesTheProcessThatHoldsTheLock) {
    TempRepository temp;
    const Lock held{temp.repository()};

    EXPECT_THAT([&] { write(temp.repository(), one_file("a", "1"), impatient); },
                Throws<Error>(
                    testing::AllOf(kind_is(ErrorKind::busy),
                                   Property(&Error::what, HasSubstr(std::to_string(::getpid()))))));
}

TEST(Writing, WaitsForGitsIndexLockAndDoesNotTakeItAway) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    temp.put(".git/index.lock", "");

    EXPECT_THAT([&] { write(temp.repository(), one_file("a", "2"), impatient); },
                Throws<Error>(testing::AllOf(kind_is(ErrorKind::busy),
                                             Property(&Error::what, HasSubstr("index.lock")))));
    EXPECT_TRUE(std::filesystem::exists(temp.path() / ".git/index.lock"));
    EXPECT_EQ(temp.repository().read(*temp.repository().resolve(main_ref), "a"), "1");
}

TEST(Writing, WaitsForTheRefLockOfSomebodyElse) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    temp.put(".git/refs/heads/main.lock", "");

    EXPECT_THAT([&] { write(temp.repository(), one_file("a", "2"), impatient); },
                Throws<Error>(kind_is(ErrorKind::busy)));
    EXPECT_TRUE(std::filesystem::exists(temp.path() / ".git/refs/heads/main.lock"));
}

TEST(Writing, WorksAfterGitPackedEverything) {
    TempRepository temp;
    write(temp.repository(), always(whole_case("K-2026-0001", "0123", "first")));
    temp.git("gc -q");

    git::Repository again = git::Repository::open(temp.path());
    write(again, always(whole_case("K-2026-0002", "0123", "second")));

    EXPECT_EQ(list_personal(again, "0123").size(), 2U);
    EXPECT_EQ(temp.git("rev-list --count main").output, "2\n");
    EXPECT_EQ(temp.fsck(), "");
}

TEST(Writing, SaysThatTheDiskIsFullAndWorksAgainWhenThereIsRoom) {
    TempRepository temp;
    const std::string disk = (temp.home() / "disk").string();
    const test::Ran mounted =
        test::run("mkdir '" + disk + "' && mount -t tmpfs -o size=400k klag '" + disk + "'");
    if (mounted.status != 0) GTEST_SKIP() << "skipped 1: cannot mount a small disk";
    {
        git::Repository small = git::Repository::init(disk, git::Layout::working_tree);
        const Saved first = save(small, "a", "1");
        test::run("head -c 1M /dev/zero > '" + disk + "/fill'");

        EXPECT_THAT([&] { save(small, "a", std::string(20'000, 'x')); },
                    Throws<Error>(testing::AllOf(kind_is(ErrorKind::not_saved),
                                                 Property(&Error::what, HasSubstr("full")))));
        EXPECT_EQ(small.resolve(main_ref), first.commit);
        std::filesystem::remove(disk + "/fill");
        EXPECT_NO_THROW(save(small, "a", "2"));
        EXPECT_EQ(
            test::run("git -C '" + disk + "' fsck --strict --no-dangling --no-progress").output,
            "");
        EXPECT_EQ(test::run("git -C '" + disk + "' status --porcelain").output, "");
    }
    test::run("umount '" + disk + "'");
}

}  // namespace
}  // namespace klag::store
