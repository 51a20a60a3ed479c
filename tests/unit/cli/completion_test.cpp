#include "cli/completion.h"

#include "base/error.h"
#include "cli/process.h"
#include "sample_program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <sys/stat.h>

namespace klag::cli {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const Program program = sample_program();

std::vector<std::string> values_for(const std::vector<std::string>& words) {
    const Values values = [](const Wanted& wanted) -> std::vector<Candidate> {
        if (wanted.source == "case") return {{"K-2026-0001", "received"}, {"K-2026-0002"}};
        if (wanted.source == "unit") return {{"home"}, {"school"}};
        throw std::runtime_error{"no register"};
    };
    std::vector<std::string> found;
    for (const Candidate& candidate : complete(program, words, values))
        found.push_back(candidate.value);
    return found;
}

TEST(Complete, CommandsFirst) {
    EXPECT_THAT(values_for({""}), ElementsAre("list", "note", "restore"));
    EXPECT_THAT(values_for({}), ElementsAre("list", "note", "restore"));
    EXPECT_THAT(values_for({"-q", "--by", "anna", "no"}), ElementsAre("note"));
}

TEST(Complete, ParametersFromTheirSource) {
    EXPECT_THAT(values_for({"note", ""}), ElementsAre("K-2026-0001", "K-2026-0002"));
    EXPECT_THAT(values_for({"note", "--urgent", "K-2026-0002"}), ElementsAre("K-2026-0002"));
    EXPECT_THAT(values_for({"restore", "s"}), ElementsAre("sealed"));
    EXPECT_THAT(values_for({"list", ""}), IsEmpty());
}

TEST(Complete, TellsTheSourceWhatStandsBeforeAndWhatIsTyped) {
    Wanted seen;
    complete(program, {"note", "K-2026-0002", "--unit", "sch"}, [&](const Wanted& wanted) {
        seen = wanted;
        return std::vector<Candidate>{};
    });
    EXPECT_EQ(seen.source, "unit");
    EXPECT_EQ(seen.typed, "sch");
    EXPECT_THAT(seen.places, ElementsAre("K-2026-0002"));
}

TEST(Complete, ValuesOfOptions) {
    EXPECT_THAT(values_for({"note", "--unit", ""}), ElementsAre("home", "school"));
    EXPECT_THAT(values_for({"note", "-u", "s"}), ElementsAre("school"));
    EXPECT_THAT(values_for({"note", "--unit=s"}), ElementsAre("--unit=school"));
    EXPECT_THAT(values_for({"list", "--sort", "a"}), ElementsAre("age"));
}

TEST(Complete, OptionsOfTheCommandAndTheProgram) {
    EXPECT_THAT(values_for({"note", "42", "--u"}), ElementsAre("--unit", "--urgent"));
    EXPECT_THAT(values_for({"note", "-"}), Contains("--json"));
    EXPECT_THAT(values_for({"--no"}), ElementsAre("--no-input", "--no-pager"));
}

TEST(Complete, NoOptionTwiceUnlessItMay) {
    EXPECT_THAT(values_for({"note", "--unit", "x", "--uni"}), IsEmpty());
    EXPECT_THAT(values_for({"list", "--tag", "x", "--ta"}), ElementsAre("--tag"));
}

TEST(Complete, NoOptionsAfterTwoDashes) {
    EXPECT_THAT(values_for({"note", "--", "--u"}), IsEmpty());
}

TEST(Complete, LeavesFilesToTheShell) {
    EXPECT_THAT(values_for({"note", "--file", "x"}), ElementsAre(":files"));
    EXPECT_THAT(values_for({"-C", ""}), ElementsAre(":files"));
}

TEST(Complete, IsSilentOnErrors) {
    EXPECT_THAT(values_for({"--by", ""}), IsEmpty());
    EXPECT_THAT(values_for({"nonsense", ""}), IsEmpty());
}

TEST(CandidateLines, HoldOneCandidateEach) {
    EXPECT_EQ(candidate_lines({{"a", "one\ntwo"}, {"b\nc"}, {"d", "\x1b"}}),
              "a\tone two\nd\t\\u{1b}\n");
}

TEST(CompletionScript, RefusesAnotherShell) {
    EXPECT_THROW(completion_script(program, "csh"), Error);
}

/// A folder with a program that stands for klag: it writes down its words and answers two lines.
class Shells : public testing::Test {
  protected:
    void SetUp() override {
        folder_ = testing::TempDir() + "klag-completion-" + std::to_string(::getpid());
        std::filesystem::create_directory(folder_);
        write("klag", "#!/bin/sh\nfor w; do printf '<%s>' \"$w\"; done >\"" + folder_ +
                          "/words\"\n"
                          "case \"$*\" in *--unit=*) printf -- '--unit=home\\tHemtjänst\\n' ;;\n"
                          "*--file*) echo :files ;;\n"
                          "*) printf 'K-2026-0001\\tone: a\\nK-2026-0002\\t\\n' ;; esac\n");
        ::chmod((folder_ + "/klag").c_str(), 0700);
        for (const char* shell : {"bash", "zsh", "fish"})
            write(shell, completion_script(program, shell));
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    void write(const std::string& name, const std::string& text) const {
        std::ofstream{folder_ + "/" + name} << text;
    }

    Ended shell(std::vector<std::string> words) const {
        return run({.words = std::move(words),
                    .variables = {{"PATH", folder_ + ":/usr/bin:/bin"},
                                  {"HOME", folder_},
                                  {"XDG_CONFIG_HOME", folder_},
                                  {"TERM", "dumb"},
                                  {"LC_ALL", "C.UTF-8"}},
                    .folder = folder_,
                    .timeout = std::chrono::seconds{60}});
    }

    std::string bash(const std::string& words, int current) const {
        return shell({"bash", "--norc", "-c",
                      "source ./bash; COMP_WORDS=(" + words +
                          "); COMP_CWORD=" + std::to_string(current) +
                          "; compopt() { echo FILES; }; _klag; printf '%s|' \"${COMPREPLY[@]}\""})
            .out;
    }

    std::string words() const {
        std::ifstream file{folder_ + "/words"};
        return {std::istreambuf_iterator<char>{file}, {}};
    }

    std::string folder_;
};

TEST_F(Shells, BashGetsTheCandidates) {
    EXPECT_EQ(bash("klag note K-", 2), "K-2026-0001|K-2026-0002|");
    EXPECT_EQ(words(), "<__complete><note><K->");
}

TEST_F(Shells, BashPassesAnEmptyWord) {
    bash("klag note ''", 2);
    EXPECT_EQ(words(), "<__complete><note><>");
}

TEST_F(Shells, BashPutsSplitOptionsTogether) {
    EXPECT_EQ(bash("klag note --unit = ho", 4), "home|");
    EXPECT_EQ(words(), "<__complete><note><--unit=ho>");
    bash("klag note --unit =", 3);
    EXPECT_EQ(words(), "<__complete><note><--unit=>");
}

TEST_F(Shells, BashLeavesFilesToItself) {
    EXPECT_THAT(bash("klag note --file x", 3), HasSubstr("FILES"));
}

TEST_F(Shells, BashScriptIsRegistered) {
    EXPECT_THAT(shell({"bash", "--norc", "-c", "source ./bash; complete -p klag"}).out,
                HasSubstr("-F _klag klag"));
}

TEST_F(Shells, ZshGetsTheCandidates) {
    const Ended ended =
        shell({"zsh", "-f", "-c",
               "compdef() { :; }; _describe() { print -rl -- ${(P)3}; }; _files() { print FILES; };"
               "source ./zsh; words=(klag note K-); CURRENT=3; _klag;"
               "words=(klag note --file x); CURRENT=4; _klag"});
    if (ended.not_found) GTEST_SKIP() << "zsh is not installed";

    EXPECT_EQ(ended.out, "K-2026-0001:one: a\nK-2026-0002:\nFILES\n") << ended.err;
}

TEST_F(Shells, FishGetsTheCandidates) {
    const Ended ended =
        shell({"fish", "--no-config", "-c", "source ./fish; complete -C 'klag note K-'"});
    if (ended.not_found) GTEST_SKIP() << "fish is not installed";

    EXPECT_THAT(ended.out, HasSubstr("K-2026-0001\tone: a\n")) << ended.err;
    EXPECT_EQ(words(), "<__complete><note><K->");
}

}  // namespace
}  // namespace klag::cli
