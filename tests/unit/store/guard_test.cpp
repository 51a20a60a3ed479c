#include "store/guard.h"

#include "base/error.h"
#include "support/register_writer.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <iostream>

namespace klag::store {
namespace {

using test::Ran;
using test::save;
using test::TempRepository;
using testing::ElementsAre;
using testing::HasSubstr;

const std::string main_ref{git::main_ref};
const std::string nothing(40, '0');

std::optional<Text> never(const git::CommitInfo&, const std::string&,
                          const std::optional<std::string>&, const std::optional<std::string>&) {
    return text("only klag changes cases");
}

std::optional<Text> always(const git::CommitInfo&, const std::string&,
                           const std::optional<std::string>&, const std::optional<std::string>&) {
    return std::nullopt;
}

/// A register with one case whose person's git has just made a commit beside main.
class Guard : public testing::Test {
  protected:
    Guard() {
        save(temp_.repository(), "cases/2026/00/K-2026-0001/case.yaml", "one\n");
        tip_ = *temp_.repository().resolve(main_ref);
    }

    /// The id of a commit on top of main that `change` (shell, in the register) makes.
    std::string commit_of(const std::string& change) {
        const Ran ran =
            test::run("cd '" + temp_.path().string() + "' && git switch -q --detach && " + change +
                      " && git add -A && git commit -qm x");
        EXPECT_EQ(ran.status, 0) << ran.output;
        std::string id = temp_.git("rev-parse HEAD").output;
        temp_.git("switch -q main");
        return id.substr(0, 40);
    }

    Verdict verdict(const std::string& after, const JudgeChange& judge_change) {
        return judge(temp_.repository(), tip_, after, main_ref, judge_change);
    }

    TempRepository temp_;
    std::string tip_;
};

TEST_F(Guard, LetsOtherBranchesMove) {
    EXPECT_TRUE(judge(temp_.repository(), tip_, nothing, "refs/heads/other", never).allowed);
}

TEST_F(Guard, LetsCommitsPassThatDoNotTouchCases) {
    EXPECT_TRUE(verdict(commit_of("echo x > klag.yaml"), never).allowed);
}

TEST_F(Guard, KeepsTheSettingsThatARegisterNeedsPlainFiles) {
    for (const std::string file : {"klag.yaml", "organisation.yaml"}) {
        const std::string write = "echo x > " + file + " && git add -A && git commit -qm x && ";
        const std::vector<std::string> refused{"rm " + file, "git mv " + file + " old.yaml",
                                               "rm " + file + " && ln -s x " + file,
                                               "chmod +x " + file};
        for (const std::string& change : refused)
            EXPECT_FALSE(verdict(commit_of(write + change), always).allowed) << change;
        EXPECT_TRUE(verdict(commit_of(write + "echo y > " + file), never).allowed);
    }
}

TEST_F(Guard, LetsAProgramBecomeAPlainFileAgain) {
    save(temp_.repository(), "notes", "x");
    const auto id = commit_of("chmod +x notes && git add -A && git commit -qm x && chmod -x notes");

    EXPECT_TRUE(verdict(id, never).allowed);
}

TEST_F(Guard, AsksAboutEachChangedCaseFileWithItsBytes) {
    std::vector<std::string> asked;
    const auto id = commit_of("echo two > cases/2026/00/K-2026-0001/case.yaml; echo x > cases/new");

    verdict(id,
            [&](const git::CommitInfo&, const std::string& path,
                const std::optional<std::string>& before,
                const std::optional<std::string>& after) -> std::optional<Text> {
                asked.push_back(path + ":" + before.value_or("-") + ":" + after.value_or("-"));
                return std::nullopt;
            });

    EXPECT_THAT(asked,
                ElementsAre("cases/2026/00/K-2026-0001/case.yaml:one\n:two\n", "cases/new:-:x\n"));
}

TEST_F(Guard, RefusesWithTheObjectionAndItsCommit) {
    const auto id = commit_of("rm -r cases");

    const Verdict refused = verdict(id, never);

    EXPECT_FALSE(refused.allowed);
    EXPECT_EQ(refused.why.english(), "only klag changes cases");
    EXPECT_EQ(refused.commit, id);
}

TEST_F(Guard, SeesAChangeThatALaterCommitTakesBack) {
    const auto id =
        commit_of("echo x > cases/x && git add -A && git commit -qm x && rm cases/x && echo y > y");

    EXPECT_FALSE(verdict(id, never).allowed);
}

TEST_F(Guard, RefusesALinkBelowCasesWhateverIsSaidOfIt) {
    EXPECT_FALSE(verdict(commit_of("ln -s /etc/passwd cases/x"), always).allowed);
}

TEST_F(Guard, RefusesAMerge) {
    const auto one = commit_of("echo x > x");
    const auto two = commit_of("echo y > y");
    temp_.git("switch -q --detach " + one);
    temp_.git("merge -q -m merge " + two);
    const std::string merge = temp_.git("rev-parse HEAD").output.substr(0, 40);

    EXPECT_THAT(verdict(merge, always).why.english(), HasSubstr("merge"));
}

TEST_F(Guard, RefusesToTakeSavedChangesAway) {
    save(temp_.repository(), "cases/b", "2");

    EXPECT_FALSE(judge(temp_.repository(), nothing, tip_, main_ref, always).allowed);
}

TEST_F(Guard, RefusesARewrittenHistory) {
    temp_.git("commit --amend -qm other");

    git::Repository again = git::Repository::open(temp_.path());
    EXPECT_FALSE(judge(again, nothing, tip_, main_ref, always).allowed);
}

TEST_F(Guard, RefusesToRemoveMain) { EXPECT_FALSE(verdict(nothing, always).allowed); }

TEST_F(Guard, LetsGitPackMain) {
    temp_.git("pack-refs --all --no-prune");

    EXPECT_TRUE(verdict(nothing, never).allowed);
}

TEST_F(Guard, RefusesEveryMoveOfThePrivatePlane) {
    EXPECT_FALSE(judge(temp_.repository(), nothing, tip_, "refs/klag/private/00", always).allowed);
}

TEST_F(Guard, JudgesTheFirstHistoryOfAnEmptyRegister) {
    TempRepository empty;
    empty.git("fetch -q '" + temp_.path().string() + "' main");

    EXPECT_TRUE(judge(empty.repository(), nothing, tip_, main_ref, always).allowed);
    EXPECT_FALSE(judge(empty.repository(), nothing, tip_, main_ref, never).allowed);
}

/// What the hook runs as klag in the tests below; fails when the guard refuses.
TEST(TheHook, DISABLED_RunsAsAProgram) {
    const git::Repository repository = git::Repository::open_from_environment();
    const Verdict verdict = judge_all(repository, std::cin, never);
    EXPECT_TRUE(verdict.allowed) << verdict.why.english();
}

/// A register with one case and both planes, guarded by the hook; the parameter says whether the
/// hook finds klag.
class Hook : public testing::TestWithParam<bool> {
  protected:
    Hook() {
        write(temp_.repository(), [](const std::string&) {
            auto made = test::whole_case("K-2026-0001", "0123", "words");
            made.files.push_back({".gitignore", "private.yaml\n"});
            return made;
        });
        const auto klag = temp_.home() / "a klag's place";
        if (GetParam()) {
            std::ofstream{klag} << "#!/bin/sh\nexec '"
                                << std::filesystem::read_symlink("/proc/self/exe").string()
                                << "' --gtest_also_run_disabled_tests "
                                   "--gtest_filter=TheHook.DISABLED_RunsAsAProgram >&2\n";
            std::filesystem::permissions(klag, std::filesystem::perms::owner_all);
        }
        install_hook(temp_.repository(), klag);
    }

    std::string refs() const { return temp_.git("for-each-ref").output; }

    /// Runs a command of git's that the hook must refuse, and expects that no ref moved.
    void expect_refused(const std::string& command) {
        const std::string before = refs();
        const Ran ran = test::run("cd '" + temp_.path().string() + "' && " + command);
        EXPECT_NE(ran.status, 0) << command << ": " << ran.output;
        EXPECT_EQ(refs(), before) << command;
    }

    void expect_allowed(const std::string& command) {
        const Ran ran = test::run("cd '" + temp_.path().string() + "' && " + command);
        EXPECT_EQ(ran.status, 0) << command << ": " << ran.output;
    }

    TempRepository temp_;
};

INSTANTIATE_TEST_SUITE_P(WithAndWithoutKlag, Hook, testing::Bool(), [](const auto& given) {
    return given.param ? "WithKlag" : "WithoutKlag";
});

TEST_P(Hook, LetsAPersonCommitSettings) {
    expect_allowed("echo x > klag.yaml && git add klag.yaml && git commit -qm settings");
}

TEST_P(Hook, StopsACommitThatTouchesACase) {
    expect_refused(
        "echo x >> cases/2026/00/K-2026-0001/case.yaml && git commit -qam x --no-verify");
}

TEST_P(Hook, StopsAResetThatTakesACaseAway) {
    write(temp_.repository(),
          [](const std::string&) { return test::whole_case("K-2026-0002", "4567", "words"); });

    expect_refused("git reset --hard HEAD~1");
}

TEST_P(Hook, StopsARevertOfACase) { expect_refused("git revert --no-edit HEAD"); }

TEST_P(Hook, StopsAnAmendedCase) { expect_refused("git commit --amend -qm other"); }

TEST_P(Hook, StopsTheRemovalOfMain) { expect_refused("git update-ref -d refs/heads/main"); }

TEST_P(Hook, StopsTheRemovalOfThePrivatePlane) {
    expect_refused("git update-ref -d " + private_ref("0123"));
}

TEST_P(Hook, StopsMovesOfThePrivatePlane) {
    expect_refused("git update-ref " + private_ref("0123") + " HEAD");
}

TEST_P(Hook, LetsGitPackAndCollectGarbage) {
    const std::string before = refs();
    expect_allowed("git pack-refs --all");
    expect_allowed("git gc -q");
    EXPECT_EQ(refs(), before);
    EXPECT_FALSE(std::filesystem::exists(temp_.path() / ".git/refs/heads/main"));
}

TEST_P(Hook, StopsTheRemovalOfMainAfterPacking) {
    expect_allowed("git pack-refs --all");

    expect_refused("git update-ref -d refs/heads/main");
    expect_refused("git update-ref -d " + private_ref("0123"));
}

TEST_P(Hook, StopsAPushThatTouchesACase) {
    const std::string clone = (temp_.home() / "clone").string();
    ASSERT_EQ(test::run("git clone -q '" + temp_.path().string() + "' '" + clone + "'").status, 0);
    temp_.git("config receive.denyCurrentBranch ignore");

    expect_refused("cd '" + clone +
                   "' && echo x > cases/x && git add -A && git commit -qm x && git push -q");
}

TEST_P(Hook, LetsAPushOfSettingsPass) {
    const std::string clone = (temp_.home() / "clone").string();
    ASSERT_EQ(test::run("git clone -q '" + temp_.path().string() + "' '" + clone + "'").status, 0);
    temp_.git("config receive.denyCurrentBranch ignore");

    expect_allowed("cd '" + clone +
                   "' && echo x > klag.yaml && git add -A && git commit -qm x && git push -q");
}

TEST_P(Hook, LetsOtherBranchesComeAndGo) {
    expect_allowed("git branch other && git branch -D other");
}

TEST(InstallingTheHook, KeepsTheOneThatWasThere) {
    TempRepository temp;
    save(temp.repository(), "a", "1");
    temp.put(".git/hooks/reference-transaction",
             "#!/bin/sh\necho \"$1\" >> '" + (temp.path() / "seen").string() + "'\n");
    test::run("chmod +x '" + temp.path().string() + "/.git/hooks/reference-transaction'");

    install_hook(temp.repository(), "/nowhere/klag");
    install_hook(temp.repository(), "/nowhere/klag");
    temp.git("branch other");

    EXPECT_EQ(temp.get("seen"), "prepared\ncommitted\n");
}

TEST(InstallingTheHook, IsRefusedWhenGitLooksElsewhere) {
    TempRepository temp;
    temp.git("config core.hooksPath /elsewhere");

    EXPECT_THROW(install_hook(temp.repository(), "/nowhere/klag"), Error);
}

}  // namespace
}  // namespace klag::store
