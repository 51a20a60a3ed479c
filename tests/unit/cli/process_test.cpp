#include "cli/process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <csignal>
#include <fstream>
#include <poll.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace klag::cli {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

const std::map<std::string, std::string, std::less<>> path{{"PATH", "/usr/bin:/bin"}};

Process program(std::vector<std::string> words) {
    return {.words = std::move(words), .variables = path};
}

TEST(Run, GivesWordsAsTheyAre) {
    EXPECT_EQ(run(program({"printf", "%s|", "$(id)", "a b", "*"})).out, "$(id)|a b|*|");
}

TEST(Run, GivesStatusAndErrors) {
    const Ended ended = run(program({"sh", "-c", "echo oops >&2; exit 7"}));

    EXPECT_EQ(ended.status, 7);
    EXPECT_EQ(ended.err, "oops\n");
    EXPECT_EQ(run(program({"sh", "-c", "kill -9 $$"})).status, 137);
}

TEST(Run, MovesMuchInBothDirections) {
    Process cat = program({"cat"});
    cat.input = std::string(3'000'000, 'x');

    EXPECT_EQ(run(cat).out, cat.input);
}

TEST(Run, AProgramThatReadsNothingIsNoTrouble) {
    Process no_reader = program({"true"});
    no_reader.input = std::string(3'000'000, 'x');

    EXPECT_EQ(run(no_reader).status, 0);
}

TEST(Run, SaysWhenThereIsNoSuchProgram) {
    EXPECT_TRUE(run(program({"/no/such/program"})).not_found);
    EXPECT_TRUE(run(program({"no-such-program-at-all"})).not_found);
}

TEST(Run, EndsAProgramAndItsChildrenAfterTheTimeout) {
    Process slow = program({"sh", "-c", "sleep 60 & sleep 60"});
    slow.timeout = 20ms;
    const auto before = std::chrono::steady_clock::now();
    const Ended ended = run(slow);

    EXPECT_TRUE(ended.timed_out);
    EXPECT_LT(std::chrono::steady_clock::now() - before, 30s);
}

/// Whether a process is gone, or waits for nobody but its parent.
bool has_ended(const std::string& pid) {
    std::ifstream in{"/proc/" + pid + "/stat"};
    std::string line;
    return !std::getline(in, line) || line.substr(line.rfind(')') + 1).starts_with(" Z");
}

TEST(Run, AProgramAndItsChildrenEndWithWhoeverRunsIt) {
    for (const int signal : {SIGTERM, SIGKILL}) {
        std::array<int, 2> words{};
        ASSERT_EQ(::pipe(words.data()), 0);
        const pid_t runner = ::fork();
        if (runner == 0) {
            const std::string told =
                "/proc/" + std::to_string(::getpid()) + "/fd/" + std::to_string(words[1]);
            const std::string script = "sleep 600 & echo $$ $! >" + told + "; wait";
            static_cast<void>(run(program({"sh", "-c", script})));
            ::_exit(0);
        }
        std::array<char, 64> text{};
        ASSERT_GT(::read(words[0], text.data(), text.size() - 1), 0);
        std::istringstream in{text.data()};
        std::string shell;
        std::string child;
        in >> shell >> child;
        EXPECT_FALSE(has_ended(shell));
        ::poll(nullptr, 0, 50);  // `run` has still to take hold of it

        ::kill(runner, signal);
        ::waitpid(runner, nullptr, 0);
        for (int i = 0; i < 500 && !(has_ended(shell) && has_ended(child)); ++i)
            ::poll(nullptr, 0, 10);
        EXPECT_TRUE(has_ended(shell)) << signal;
        EXPECT_TRUE(has_ended(child)) << signal;
        for (const int end : words) ::close(end);
    }
}

TEST(Run, EndsAProgramThatClosedItsStreams) {
    Process slow = program({"sh", "-c", "exec >&- 2>&- <&-; sleep 60"});
    slow.timeout = 20ms;

    EXPECT_TRUE(run(slow).timed_out);
}

TEST(Run, EndsAProgramThatWritesTooMuch) {
    Process endless = program({"yes"});
    endless.most_output = 100'000;

    EXPECT_TRUE(run(endless).too_much);
}

TEST(Run, LeavesOutWhatAGitHookSets) {
    Process env = program({"env"});
    env.variables.emplace("GIT_DIR", "/elsewhere");
    env.variables.emplace("KEPT", "yes");
    const std::string out = run(env).out;

    EXPECT_THAT(out, Not(HasSubstr("GIT_DIR")));
    EXPECT_THAT(out, HasSubstr("KEPT=yes\n"));
}

TEST(Run, RunsInAFolder) {
    Process where = program({"pwd"});
    where.folder = "/usr";

    EXPECT_EQ(run(where).out, "/usr\n");
}

}  // namespace
}  // namespace klag::cli
