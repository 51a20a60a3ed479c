#include "cli/ask.h"

#include "base/utf8.h"
#include "terminal_helpers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <iostream>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace klag::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Pair;

const Question kind{.name = "kind",
                    .text = text("Kind"),
                    .preset = "complaint",
                    .choices = {{"complaint", text("klagomål")},
                                {"suggestion", text("förslag")},
                                {"praise", text("beröm")},
                                {"comment", text("synpunkt")}},
                    .help = text("What it is about.")};
const Question unit{.name = "unit", .text = text("Unit")};
const Question words{.name = "words", .text = text("Words"), .several_lines = true};

/// What is answered when these lines are typed, and what was shown meanwhile.
struct Session {
    Reply reply;
    std::string shown;

    Session(const std::string& typed, const Question& question) {
        FakeEnv fake{typed};
        Asker asker{fake.in, fake.err};
        reply = asker.ask(question);
        shown = fake.err.str();
    }
};

std::string answer(const std::string& typed, const Question& question) {
    return Session{typed, question}.reply.value;
}

TEST(Ask, EnterTakesThePreset) { EXPECT_EQ(answer("\n", kind), "complaint"); }

TEST(Ask, TakesAValueANumberOrABeginning) {
    EXPECT_EQ(answer("praise\n", kind), "praise");
    EXPECT_EQ(answer("2\n", kind), "suggestion");
    EXPECT_EQ(answer("SUG\n", kind), "suggestion");
    EXPECT_EQ(answer("berö\n", kind), "praise");
}

TEST(Ask, AsksAgainWhenABeginningIsNotTheOnlyOne) {
    const Session session{"com\n3\n", kind};

    EXPECT_EQ(session.reply.value, "praise");
    EXPECT_THAT(session.shown, HasSubstr("'com' is none of the choices"));
}

TEST(Ask, SuggestsWhatMayHaveBeenMeant) {
    EXPECT_THAT((Session{"priase\n1\n", kind}.shown), HasSubstr("Did you mean praise?"));
}

TEST(Ask, ExplainsWhenAskedTo) {
    const Session session{"?\n1\n", kind};

    EXPECT_EQ(session.reply.value, "complaint");
    EXPECT_THAT(session.shown, HasSubstr("What it is about."));
}

TEST(Ask, GoesBack) { EXPECT_EQ((Session{"<\n", kind}.reply.kind), Reply::Kind::back); }

TEST(Ask, SaysWhenTheInputEnds) { EXPECT_EQ((Session{"", kind}.reply.kind), Reply::Kind::ended); }

TEST(Ask, WantsAnAnswerUnlessItIsOptional) {
    EXPECT_EQ(answer("\n  \nhome\n", unit), "home");
    Question optional = unit;
    optional.optional = true;
    EXPECT_EQ((Session{"\nhome\n", optional}.reply.kind), Reply::Kind::answered);
    EXPECT_EQ(answer("\nhome\n", optional), "");
}

TEST(Ask, RefusesBytesThatAreNoText) { EXPECT_EQ(answer("\xff\xfe\nhome\n", unit), "home"); }

TEST(Ask, AsksAgainAfterAnObjection) {
    Question number = unit;
    number.objection = [](const std::string& value) -> std::optional<Text> {
        if (value == "7") return std::nullopt;
        return text("{value} is not seven", {{"value", value}});
    };
    const Session session{"6\n7\n", number};

    EXPECT_EQ(session.reply.value, "7");
    EXPECT_THAT(session.shown, HasSubstr("6 is not seven"));
}

TEST(Ask, SeveralLinesEndWithAnEmptyLineAPointOrTheEnd) {
    EXPECT_EQ(answer("one\n two\n\nthree\n", words), "one\n two");
    EXPECT_EQ(answer("one\n.\nthree\n", words), "one");
    EXPECT_EQ(answer("one\ntwo", words), "one\ntwo");
}

TEST(Ask, ShowsManyChoicesOnRequestOnly) {
    Question many = unit;
    for (int i = 100; i < 130; ++i) many.choices.push_back({"unit-" + std::to_string(i)});

    EXPECT_THAT((Session{"unit-101\n", many}.shown), testing::Not(HasSubstr("unit-105")));
    EXPECT_THAT((Session{"?\nunit-101\n", many}.shown), HasSubstr("unit-105"));
}

TEST(Confirm, UnderstandsFourLanguages) {
    for (const auto& [typed, yes] : std::vector<std::pair<std::string, bool>>{{"y\n", true},
                                                                              {"ja\n", true},
                                                                              {"J\n", true},
                                                                              {"nej\n", false},
                                                                              {"nei\n", false},
                                                                              {"nee\n", false},
                                                                              {"\n", true},
                                                                              {"what\nno\n", false},
                                                                              {"", false}}) {
        FakeEnv fake{typed};
        EXPECT_EQ((Asker{fake.in, fake.err}.confirm(text("Go on?"), true)), yes) << typed;
    }
}

Interview talk(const std::string& typed, const std::vector<Question>& questions,
               Answers known = {}) {
    FakeEnv fake{typed};
    Asker asker{fake.in, fake.err};
    return interview(asker, questions, std::move(known));
}

TEST(Interview, CollectsAnswers) {
    EXPECT_THAT(talk("2\nhome\n", {kind, unit}).answers,
                ElementsAre(Pair("kind", "suggestion"), Pair("unit", "home")));
}

TEST(Interview, GoingBackKeepsTheAnswerAsPreset) {
    const Interview done = talk("home\n<\n\n3\n", {unit, kind});

    EXPECT_TRUE(done.finished);
    EXPECT_THAT(done.answers, ElementsAre(Pair("kind", "praise"), Pair("unit", "home")));
}

TEST(Interview, GoingBackFromTheFirstQuestionAsksItAgain) {
    EXPECT_EQ(talk("<\nhome\n", {unit}).answers.at("unit"), "home");
}

TEST(Interview, LeavesOutWhatIsNotWanted) {
    Question why = unit;
    why.name = "why";
    why.wanted = [](const Answers& answers) { return answers.at("kind") == "praise"; };

    EXPECT_EQ(talk("1\n", {kind, why}).answers.size(), 1U);
    EXPECT_EQ(talk("3\nkind nurse\n", {kind, why}).answers.at("why"), "kind nurse");
}

TEST(Interview, FitsAQuestionToTheAnswersBefore) {
    Question fitted = kind;
    fitted.fitted = [](Question& own, const Answers& answers) {
        if (answers.at("unit") == "school") own.choices = {{"fault"}};
    };

    EXPECT_EQ(talk("home\npraise\n", {unit, fitted}).answers.at("kind"), "praise");
    EXPECT_EQ(talk("school\npraise\nfault\n", {unit, fitted}).answers.at("kind"), "fault");
}

TEST(Interview, OffersNothingThatIsNoneOfTheChoices) {
    Question fitted = kind;
    fitted.fitted = [](Question& own, const Answers&) { own.choices = {{"fault"}}; };

    EXPECT_EQ(talk("\nfault\n", {fitted}).answers.at("kind"), "fault");
}

TEST(Interview, KeepsWhatWasAnsweredWhenTheInputEnds) {
    const Interview ended = talk("home\n", {unit, kind, words});

    EXPECT_FALSE(ended.finished);
    EXPECT_EQ(ended.answers.at("unit"), "home");
}

TEST(MayAsk, OnATerminalOnly) {
    FakeEnv fake;
    EXPECT_FALSE(may_ask(fake.env, false));
    fake.env.in_is_terminal = fake.env.err_is_terminal = true;
    EXPECT_TRUE(may_ask(fake.env, false));
    EXPECT_FALSE(may_ask(fake.env, true));
    fake.env.variables["KLAG_NO_INPUT"] = "1";
    EXPECT_FALSE(may_ask(fake.env, false));
    fake.env.variables.clear();
    fake.env.err_is_terminal = false;
    EXPECT_FALSE(may_ask(fake.env, false));
}

/// Reads from a terminal until the other side closes it.
std::string read_all(int terminal) {
    std::string all;
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; (got = ::read(terminal, buffer.data(), buffer.size())) > 0;)
        all.append(buffer.data(), static_cast<std::size_t>(got));
    return all;
}

TEST(Ask, GoesOnAfterControlDOnARealTerminal) {
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child < 0) GTEST_SKIP() << "skipped 1: this machine gives no pseudo-terminal";
    if (child == 0) {
        const std::array<const char*, 1> none{nullptr};
        Env env = make_env(none.data());
        Asker asker{std::cin, std::cerr};
        const Interview done = interview(asker, {words, unit});
        const bool right = may_ask(env, false) && done.finished &&
                           done.answers.at("words") == "cold food" &&
                           done.answers.at("unit") == "home";
        ::_exit(right ? 0 : 1);
    }
    const std::string typed = "cold food\n\x04home\n";
    ASSERT_EQ(::write(terminal, typed.data(), typed.size()), static_cast<ssize_t>(typed.size()));
    const std::string shown = read_all(terminal);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(terminal);

    EXPECT_EQ(WEXITSTATUS(status), 0) << shown;
    EXPECT_THAT(shown, HasSubstr("Unit: "));
}

}  // namespace
}  // namespace klag::cli
