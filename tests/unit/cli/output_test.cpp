#include "cli/output.h"

#include "cli/given.h"
#include "cli/pager.h"
#include "sample_program.h"
#include "terminal_helpers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cerrno>
#include <fstream>

namespace klag::cli {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Catalogue swedish{"sv", {{"{number} is saved", "{number} är sparat"}, {"error:", "fel:"}}};

/// A stream that takes nothing, for a reason.
struct Refusing : std::streambuf {
    explicit Refusing(int why) : code{why} {}
    int code;
    int overflow(int) override {
        errno = code;
        return traits_type::eof();
    }
};

TEST(Catalogue, TranslatesAndFillsPlaces) {
    EXPECT_EQ(swedish.render(text("{number} is saved", {{"number", "K-1"}})), "K-1 är sparat");
}

TEST(Catalogue, FallsBackToEnglish) {
    EXPECT_EQ(swedish.render(text("not translated")), "not translated");
    EXPECT_EQ(Catalogue::of("xx").language(), "en");
}

TEST(WantedLanguage, TakesTheFirstThatIsSet) {
    FakeEnv fake;
    EXPECT_EQ(wanted_language(fake.env), "en");
    fake.env.variables = {{"LANG", "nb_NO.UTF-8"}};
    EXPECT_EQ(wanted_language(fake.env), "nb");
    fake.env.variables = {{"LANG", "nb_NO.UTF-8"}, {"LC_ALL", "C.UTF-8"}};
    EXPECT_EQ(wanted_language(fake.env), "en");
    fake.env.variables["KLAG_LANG"] = "sv";
    EXPECT_EQ(wanted_language(fake.env), "sv");
}

TEST(Output, SendsResultsAndTalkApart) {
    FakeEnv fake;
    Output output{fake.env, swedish};

    output.print(text("{number} is saved", {{"number", "K-1"}}));
    output.say(text("Next: rest."));
    output.warn(text("late"));
    output.flush();

    EXPECT_EQ(fake.out.str(), "K-1 är sparat\n");
    EXPECT_EQ(fake.err.str(), "Next: rest.\nwarning: late\n");
}

TEST(Output, ShowsWhereAnErrorIsAndWhatToDo) {
    FakeEnv fake;
    Output output{fake.env, {}};

    output.error(
        Error{ErrorKind::bad_data, text("no date")}.at("a.yaml:3:7").hinted(text("Write it.")));
    output.error(Error{ErrorKind::usage, text("no command")});

    EXPECT_EQ(fake.err.str(), "a.yaml:3:7: error: no date\nhint: Write it.\nerror: no command\n");
}

TEST(Output, SaysNothingWhenQuiet) {
    FakeEnv fake;
    Output output{fake.env, {}, {.quiet = true}};

    output.say(text("Saved."));
    output.warn(text("late"));

    EXPECT_EQ(fake.err.str(), "warning: late\n");
}

class Harmless : public testing::TestWithParam<const char*> {};

TEST_P(Harmless, NoControlReachesTheTerminal) {
    FakeEnv fake;
    Output output{fake.env, {}, {.color = "always"}};
    const std::string evil = GetParam();

    output.print(text("{x}", {{"x", evil}}));
    output.print_raw(output.paint()(Style::red, evil) + "\n");
    output.error(Error{ErrorKind::no, text("{x}", {{"x", evil}})}.at(evil));
    output.flush();

    std::string all = fake.out.str() + fake.err.str();
    for (const char* own : {"\x1b[31m", "\x1b[0m"})
        for (auto at = all.find(own); at != std::string::npos; at = all.find(own))
            all.erase(at, std::string{own}.size());
    EXPECT_EQ(all.find(evil), std::string::npos);
    EXPECT_NE(all.find("\\u{"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Sequences, Harmless,
                         testing::Values("\x1b]52;c;aGk=\x07", "\x1b[2J", "\x1b[31m", "\x1b[0m;",
                                         "\x9b"
                                         "2J",
                                         "\xc2\x9b"
                                         "2J",
                                         // NOLINTNEXTLINE(misc-misleading-bidirectional)
                                         "\xe2\x80\xae", "\xe2\x81\xa6", "\xe2\x80\x8b",
                                         "\xe2\x80\xa8", "\r", "\b\b", "\x7f", "\x05", "\xff\xfe",
                                         "\xef\xbb\xbf"));

TEST(Colour, FollowsOptionThenVariablesThenTerminal) {
    FakeEnv fake;
    EXPECT_FALSE(wants_colour(fake.env, "auto", true));  // no TERM
    fake.env.variables = {{"TERM", "xterm"}};
    EXPECT_TRUE(wants_colour(fake.env, "auto", true));
    EXPECT_FALSE(wants_colour(fake.env, "auto", false));
    EXPECT_FALSE(wants_colour(fake.env, "never", true));
    fake.env.variables["CLICOLOR_FORCE"] = "1";
    EXPECT_TRUE(wants_colour(fake.env, "auto", false));
    fake.env.variables["NO_COLOR"] = "1";
    EXPECT_FALSE(wants_colour(fake.env, "auto", true));
    EXPECT_TRUE(wants_colour(fake.env, "always", false));
    fake.env.variables = {{"TERM", "xterm"}, {"NO_COLOR", ""}};
    EXPECT_TRUE(wants_colour(fake.env, "auto", true));
}

TEST(Output, AFullDiskIsAnError) {
    FakeEnv fake;
    std::ofstream full{"/dev/full"};
    Env env{.in = fake.in, .out = full, .err = fake.err};
    Output output{env, {}};
    output.print(text("result"));

    try {
        output.flush();
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::not_saved);
        EXPECT_THAT(error.message().english(), testing::HasSubstr("No space left"));
    }
}

TEST(Output, AClosedOutputIsAnError) {
    FakeEnv fake;
    Refusing closed{EBADF};
    std::ostream out{&closed};
    Env env{.in = fake.in, .out = out, .err = fake.err};
    Output output{env, {}};
    output.print(text("result"));

    EXPECT_THROW(output.flush(), Error);
}

TEST(Output, AReaderWhoLeftIsNone) {
    FakeEnv fake;
    Refusing broken{EPIPE};
    std::ostream out{&broken};
    Env env{.in = fake.in, .out = out, .err = fake.err};
    Output output{env, {}};
    output.print(text("result"));

    EXPECT_NO_THROW(output.flush());
    output.print(text("more"));
    EXPECT_NO_THROW(output.flush());
}

TEST(Output, AnErrorIsShownEvenWhenTheOutputIsBroken) {
    FakeEnv fake;
    Refusing closed{EBADF};
    std::ostream out{&closed};
    Env env{.in = fake.in, .out = out, .err = fake.err};
    Output output{env, {}};
    output.print(text("result"));

    output.error(Error{ErrorKind::no, text("bad")});

    EXPECT_EQ(fake.err.str(), "error: bad\n");
}

TEST(Output, IsAsWideAsTheTerminalOnly) {
    FakeEnv fake;
    fake.env.width = 61;
    EXPECT_EQ((Output{fake.env, {}}.width()), 0);
    fake.env.out_is_terminal = true;
    EXPECT_EQ((Output{fake.env, {}}.width()), 61);
}

TEST(Pager, PrefersItsOwnVariable) {
    FakeEnv fake;
    fake.env.variables = {{"TERM", "xterm"}};
    EXPECT_THAT(pager(fake.env), ElementsAre("less"));
    fake.env.variables["PAGER"] = "more -x";
    EXPECT_THAT(pager(fake.env), ElementsAre("more", "-x"));
    fake.env.variables["KLAG_PAGER"] = "cat";
    EXPECT_THAT(pager(fake.env), IsEmpty());
    fake.env.variables["KLAG_PAGER"] = "";
    EXPECT_THAT(pager(fake.env), IsEmpty());
}

TEST(Pager, IsNotForADumbTerminal) {
    FakeEnv fake;
    fake.env.variables = {{"TERM", "dumb"}, {"PAGER", "less"}};
    EXPECT_THAT(pager(fake.env), IsEmpty());
}

TEST(Pager, IsForResultsLongerThanTheScreen) {
    FakeEnv fake;
    fake.env.height = 4;
    fake.env.width = 10;
    EXPECT_FALSE(is_longer_than_screen(fake.env, "1\n2\n3\n"));
    EXPECT_TRUE(is_longer_than_screen(fake.env, "1\n2\n3\n4\n"));
    EXPECT_TRUE(is_longer_than_screen(fake.env, "1\n2\n12345678901\n"));
}

TEST(Pager, GetsTheWholeResult) {
    FakeEnv fake;
    const std::string path = testing::TempDir() + "klag-pager-test";
    fake.env.variables = {
        {"TERM", "xterm"}, {"PATH", "/usr/bin:/bin"}, {"KLAG_PAGER", "tee " + path}};
    fake.env.out_is_terminal = true;
    fake.env.height = 3;
    Output output{fake.env, {}};
    testing::internal::CaptureStdout();
    for (int i = 0; i < 9; ++i) output.print(text("line"));
    output.flush();
    const std::string shown = testing::internal::GetCapturedStdout();

    EXPECT_EQ(fake.out.str(), "");
    EXPECT_EQ(shown.size(), 45U);
    std::ifstream copy{path};
    EXPECT_EQ((std::string{std::istreambuf_iterator<char>{copy}, {}}), shown);
    std::remove(path.c_str());
}

TEST(Pager, AMissingOneDoesNotSwallowTheResult) {
    FakeEnv fake;
    fake.env.variables = {{"TERM", "xterm"}, {"KLAG_PAGER", "/no/such/pager"}};
    fake.env.out_is_terminal = true;
    fake.env.height = 1;
    Output output{fake.env, {}};
    output.print(text("line"));
    output.flush();

    EXPECT_EQ(fake.out.str(), "line\n");
}

TEST(Manner, ComesFromTheGlobalOptions) {
    const Program program = sample_program();
    Given given{program, program.commands[0]};
    given.set_option("color", {"never"});
    given.set_option("json", {"true"});

    EXPECT_EQ(manner_of(given).color, "never");
    EXPECT_TRUE(manner_of(given).no_pager);
    EXPECT_FALSE(manner_of(given).quiet);
}

}  // namespace
}  // namespace klag::cli
