// Many writers at once, and writers that die at any moment.
#include "store/guard.h"
#include "store/writer.h"
#include "support/register_writer.h"
#include "support/temp_repository.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace klag::store {
namespace {

using test::TempRepository;
using test::whole_case;

std::string number(std::size_t n) { return "K-2026-" + std::to_string(10000 + n).substr(1); }

/// Registers a case under the next free number; the words name the writer.
std::string new_case(git::Repository& repository, const std::string& words) {
    std::string given;
    write(repository, [&](const std::string& head) {
        const std::size_t next =
            (head.empty() ? 0 : repository.list(head, "cases/2026/00").size()) + 1;
        given = number(next);
        return whole_case(given, given, words);
    });
    return given;
}

/// Runs `work` in a process of its own, which ends without cleaning up.
template <class Work>
pid_t in_a_process(const Work& work) {
    const pid_t child = ::fork();
    if (child != 0) return child;
    int status = 1;
    try {
        work();
        status = 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
    }
    ::_exit(status);
}

int ended(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(EightWritersAtOnce, SaveTheirTwentyFiveCasesEachWithoutGapOrLoss) {
    TempRepository temp;
    test::save(temp.repository(), ".gitignore", "private.yaml\n");
    std::vector<pid_t> children;
    for (int writer = 0; writer < 8; ++writer)
        children.push_back(in_a_process([&] {
            git::Repository repository = git::Repository::open(temp.path());
            for (int i = 0; i < 25; ++i)
                new_case(repository, "writer " + std::to_string(writer * 100 + i));
        }));
    for (const pid_t child : children) EXPECT_EQ(ended(child), 0);

    const auto head = temp.repository().resolve(std::string{git::main_ref});
    EXPECT_EQ(temp.repository().list(*head, "cases/2026/00").size(), 200U);
    EXPECT_EQ(temp.git("rev-list --count main").output, "201\n");
    EXPECT_EQ(temp.status(), "");
    EXPECT_EQ(temp.fsck(), "");
}

TEST(AWriterBesideAPersonsGit, LosesNothingOnEitherSide) {
    TempRepository temp;
    test::save(temp.repository(), ".gitignore", "private.yaml\n");
    install_hook(temp.repository(), "/nowhere/klag");
    const pid_t person = in_a_process([&] {
        const std::string in = " && git -C '" + temp.path().string() + "' ";
        for (int i = 0; i < 30; ++i) {
            temp.put("notes/" + std::to_string(i), "x");
            // git commit reads its index before it locks it; the guard refuses a commit of an old
            // one, and the person starts from what is saved.
            while (temp.git("add notes" + in + "commit -qm note").status != 0) temp.git("reset -q");
        }
    });
    for (int i = 0; i < 60; ++i) new_case(temp.repository(), "case " + std::to_string(i));
    EXPECT_EQ(ended(person), 0);

    const auto head = temp.repository().resolve(std::string{git::main_ref});
    EXPECT_EQ(temp.repository().list(*head, "cases/2026/00").size(), 60U);
    EXPECT_EQ(temp.repository().list(*head, "notes").size(), 30U);
    temp.git("reset -q");
    EXPECT_EQ(temp.status(), "");
    EXPECT_EQ(temp.fsck(), "");
}

/// KLAG_LONG gives the number of kills for a longer run.
int kills() {
    const char* given = std::getenv("KLAG_LONG");
    return given ? std::max(std::atoi(given), 1) : 40;
}

TEST(KilledWriters, LoseNothingThatTheySaidWasSaved) {
    TempRepository temp;
    test::save(temp.repository(), ".gitignore", "private.yaml\n");
    std::mt19937 random{42};
    std::size_t told = 0;
    for (int kill = 0; kill < kills(); ++kill) {
        int pipe[2];
        ASSERT_EQ(::pipe(pipe), 0);
        const pid_t child = in_a_process([&] {
            git::Repository repository = git::Repository::open(temp.path());
            while (true) {
                const std::string line = new_case(repository, "words") + "\n";
                if (::write(pipe[1], line.data(), line.size()) < 0) return;
            }
        });
        ::close(pipe[1]);
        ::usleep(static_cast<useconds_t>(1000 + random() % 60'000));
        ::kill(child, SIGKILL);
        ended(child);
        std::FILE* acknowledged = ::fdopen(pipe[0], "r");
        std::string last;
        for (char line[32]; std::fgets(line, sizeof line, acknowledged); ++told) last = line;
        std::fclose(acknowledged);

        git::Repository repository = git::Repository::open(temp.path());
        ASSERT_NO_THROW(new_case(repository, "after")) << "kill " << kill;
        ++told;
        const auto head = repository.resolve(std::string{git::main_ref});
        const std::string said = last.substr(0, last.find('\n'));
        ASSERT_TRUE(last.empty() ||
                    repository.file_id(*head, "cases/2026/00/" + said + "/case.yaml"));
        ASSERT_EQ(temp.status(), "") << "kill " << kill;
    }

    const auto head = temp.repository().resolve(std::string{git::main_ref});
    const auto saved = temp.repository().list(*head, "cases/2026/00");
    EXPECT_GE(saved.size(), told);
    for (const git::Entry& entry : saved)
        EXPECT_FALSE(list_personal(temp.repository(), entry.name).empty()) << entry.name;
    EXPECT_EQ(saved.back().name, number(saved.size()));
    EXPECT_EQ(temp.fsck(), "");
    EXPECT_EQ(
        test::run("find '" + temp.path().string() + "' -name '*.lock' -o -name '*.next'").output,
        "");
}

}  // namespace
}  // namespace klag::store
