#include "cli/process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

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
