#include "cli/parse.h"

#include "base/error.h"
#include "base/utf8.h"
#include "sample_program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace klag::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const Program program = sample_program();

Given given(const std::vector<std::string>& words) { return parse(program, words).given; }

/// The message and the hint that these words earn.
std::string refusal(const std::vector<std::string>& words) {
    try {
        parse(program, words);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::usage);
        return error.message().english() + " | " + error.hint().english();
    }
    return "accepted";
}

TEST(Parse, FindsTheCommand) { EXPECT_EQ(parse(program, {"note", "42"}).command->name, "note"); }

TEST(Parse, FindsACommandByItsAlias) { EXPECT_EQ(parse(program, {"ls"}).command->name, "list"); }

TEST(Parse, FindsTheCommandAfterGlobalOptions) {
    const auto found = parse(program, {"-C", "list", "--by=note", "-q", "note", "42"});

    EXPECT_EQ(found.command->name, "note");
    EXPECT_EQ(found.given.text("register"), "list");
    EXPECT_EQ(found.given.text("by"), "note");
    EXPECT_TRUE(found.given.flag("quiet"));
}

TEST(Parse, TakesGlobalOptionsAfterTheCommand) {
    EXPECT_TRUE(given({"note", "42", "--json"}).flag("json"));
}

TEST(Parse, KeepsAValueThatEqualsACommand) {
    const Given typed = given({"note", "list", "--unit", "note"});

    EXPECT_EQ(typed.parameter("case"), "list");
    EXPECT_EQ(typed.text("unit"), "note");
}

TEST(Parse, KeepsBracketsAsOneValue) {
    EXPECT_THAT(given({"list", "--tag", "[a,b]", "-t", "[c]"}).texts("tag"),
                ElementsAre("[a,b]", "[c]"));
    EXPECT_EQ(given({"note", "42", "--unit", "[a,b]"}).text("unit"), "[a,b]");
    EXPECT_THAT(given({"note", "42", "[a,b]"}).parameters("words"), ElementsAre("[a,b]"));
}

TEST(Parse, KeepsBracesAndPercentSignsAsTheyAre) {
    EXPECT_THAT(given({"list", "--tag", "{}", "--tag", "%%"}).texts("tag"),
                ElementsAre("{}", "%%"));
}

TEST(Parse, ARepeatedOptionLeavesTheNextWordAlone) {
    const Given typed = given({"note", "--unit", "a", "42"});

    EXPECT_EQ(typed.parameter("case"), "42");
}

TEST(Parse, PartsAListOfCodesAtItsCommas) {
    EXPECT_THAT(given({"list", "--status", "open,closed"}).texts("status"),
                ElementsAre("open", "closed"));
    EXPECT_THAT(refusal({"list", "--status", "open,"}), HasSubstr("'' is not possible"));
    EXPECT_THAT(refusal({"list", "--status", ""}), HasSubstr("'' is not possible"));
}

TEST(Parse, LeavesTheCommasOfFreeValues) {
    EXPECT_THAT(given({"list", "--tag", "a,b"}).texts("tag"), ElementsAre("a,b"));
}

TEST(Parse, SuggestsNoOptionForTheDashesItShares) {
    EXPECT_THAT(refusal({"list", "--on"}), HasSubstr("See its options"));
}

TEST(Parse, TakesNumbersAsTheyAreTyped) {
    EXPECT_EQ(given({"note", "010"}).parameter("case"), "010");
    EXPECT_EQ(given({"note", "1", "--unit", "0x1F"}).text("unit"), "0x1F");
}

TEST(Parse, TakesRelativeDatesAsValues) {
    EXPECT_EQ(given({"note", "42", "--on", "-3d"}).text("on"), "-3d");
    EXPECT_EQ(given({"note", "42", "--on=-3d"}).text("on"), "-3d");
    EXPECT_EQ(given({"note", "-3d"}).parameter("case"), "-3d");
}

TEST(Parse, TakesADashAsAValue) {
    EXPECT_EQ(given({"note", "42", "--file", "-"}).text("file"), "-");
    EXPECT_EQ(given({"note", "-"}).parameter("case"), "-");
}

TEST(Parse, TakesAnEmptyValueAndNotTheNextWord) {
    const Given typed = given({"note", "--file=", "42"});

    EXPECT_EQ(typed.text("file"), "");
    EXPECT_EQ(typed.parameter("case"), "42");
    EXPECT_EQ(given({"note", "42", "--file", ""}).text("file"), "");
}

/// A script's variable that was never set would mean all units.
TEST(Parse, TakesNoEmptyName) {
    EXPECT_THAT(refusal({"note", "--unit=", "42"}), HasSubstr("--unit needs a value"));
    EXPECT_THAT(refusal({"note", "42", "--unit", ""}), HasSubstr("--unit needs a value"));
}

TEST(Parse, ReadsNoOptionAfterTwoDashes) {
    const Given typed = given({"note", "--", "--unit", "-x", "--"});

    EXPECT_EQ(typed.parameter("case"), "--unit");
    EXPECT_THAT(typed.parameters("words"), ElementsAre("-x", "--"));
}

TEST(Parse, ReadsLettersWithAndWithoutAGap) {
    EXPECT_EQ(given({"note", "42", "-uhome"}).text("unit"), "home");
    EXPECT_EQ(given({"note", "42", "-u", "home"}).text("unit"), "home");
    EXPECT_EQ(given({"note", "42", "-u=x"}).text("unit"), "=x");
}

TEST(Parse, ReadsACluster) {
    const Given typed = given({"note", "42", "-qnuhome"});

    EXPECT_TRUE(typed.flag("quiet"));
    EXPECT_TRUE(typed.flag("dry-run"));
    EXPECT_EQ(typed.text("unit"), "home");
}

TEST(Parse, AnOptionThatWasNotGivenIsNothing) {
    const Given typed = given({"note", "42"});

    EXPECT_EQ(typed.text("unit"), std::nullopt);
    EXPECT_FALSE(typed.flag("urgent"));
    EXPECT_THAT(typed.parameters("words"), IsEmpty());
}

TEST(Parse, WordsAfterHelpDoNotMatter) {
    const auto found = parse(program, {"note", "--nonsense", "-h"});

    EXPECT_EQ(found.wants, Invocation::Wants::help);
    EXPECT_EQ(found.command->name, "note");
}

TEST(Parse, HelpWinsOverAMissingValue) {
    EXPECT_EQ(parse(program, {"note", "--unit", "--help"}).wants, Invocation::Wants::help);
}

TEST(Parse, NoWordsAskForHelp) {
    EXPECT_EQ(parse(program, {}).wants, Invocation::Wants::help);
    EXPECT_EQ(parse(program, {"--json"}).wants, Invocation::Wants::help);
}

TEST(Parse, AnswersVersion) {
    EXPECT_EQ(parse(program, {"--version"}).wants, Invocation::Wants::version);
}

TEST(Parse, SuggestsACommand) {
    EXPECT_EQ(refusal({"lst"}), "there is no command 'lst' | Did you mean list?");
}

TEST(Parse, NeverSuggestsAHiddenCommand) {
    EXPECT_THAT(refusal({"secre"}), HasSubstr("klag help"));
}

TEST(Parse, RefusesTheBeginningOfACommand) {
    EXPECT_THAT(refusal({"not"}), HasSubstr("no command"));
}

TEST(Parse, SuggestsAnOption) {
    EXPECT_EQ(refusal({"note", "42", "--unti", "x"}),
              "'klag note' has no option --unti | Did you mean --unit?");
}

TEST(Parse, RefusesTheBeginningOfAnOption) {
    EXPECT_THAT(refusal({"note", "42", "--urg"}), HasSubstr("no option --urg"));
}

TEST(Parse, RefusesAnOptionOfAnotherCommand) {
    EXPECT_THAT(refusal({"note", "42", "--sort", "age"}), HasSubstr("no option --sort"));
}

TEST(Parse, RefusesACommandsOptionBeforeIt) {
    EXPECT_THAT(refusal({"--unit", "x", "note", "42"}), HasSubstr("stand after it"));
}

TEST(Parse, NamesAMissingParameterAndShowsTheUsage) {
    EXPECT_EQ(refusal({"note"}), "CASE is missing | Usage: klag note CASE [WORDS...] [options]");
}

TEST(Parse, NamesAMissingOption) {
    EXPECT_EQ(refusal({"restore"}),
              "--from is missing | Usage: klag restore [MODE] --from FILE [options]");
}

TEST(Parse, AForgottenValueIsNotTheNextOption) {
    EXPECT_THAT(refusal({"note", "42", "--unit", "--json"}), HasSubstr("--unit needs a value"));
    EXPECT_THAT(refusal({"note", "42", "--unit"}), HasSubstr("Write --unit UNIT."));
    EXPECT_THAT(refusal({"note", "--unit", "--", "42"}), HasSubstr("--unit needs a value"));
}

TEST(Parse, AValueMayBeginWithDashesWhenNoOptionIsCalledSo) {
    EXPECT_EQ(given({"note", "42", "--unit", "--strange"}).text("unit"), "--strange");
    EXPECT_EQ(given({"note", "42", "--unit=--json"}).text("unit"), "--json");
}

TEST(Parse, RefusesAValueForAFlag) {
    EXPECT_THAT(refusal({"note", "42", "--urgent=yes"}), HasSubstr("--urgent takes no value"));
}

TEST(Parse, RefusesAnOptionGivenTwice) {
    EXPECT_THAT(refusal({"note", "42", "--unit", "a", "--unit", "b"}), HasSubstr("given twice"));
}

TEST(Parse, SuggestsAChoice) {
    EXPECT_EQ(
        refusal({"list", "--sort", "numbr"}),
        "'numbr' is not possible for --sort | Did you mean number? Possible are: age, number.");
    EXPECT_THAT(refusal({"restore", "open", "--from", "x"}), HasSubstr("for MODE"));
}

TEST(Parse, RefusesOneWordTooMany) {
    EXPECT_THAT(refusal({"list", "extra"}), HasSubstr("'extra' is one word too many"));
}

TEST(Given, ThrowsForANameThatIsNotDeclared) {
    const Given typed = given({"note", "42"});

    EXPECT_THROW(typed.text("sort"), std::logic_error);
    EXPECT_THROW(typed.flag("nothing"), std::logic_error);
    EXPECT_THROW(typed.parameter("unit"), std::logic_error);
    EXPECT_THROW(typed.text("urgent"), std::logic_error);
    EXPECT_THROW(typed.flag("unit"), std::logic_error);
}

}  // namespace
}  // namespace klag::cli
