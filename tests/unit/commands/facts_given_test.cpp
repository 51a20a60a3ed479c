#include "commands/facts_given.h"

#include "base/error.h"
#include "cli/command.h"
#include "cli/output.h"
#include "commands/run.h"

#include <gtest/gtest.h>

#include <sstream>

namespace klag::commands {
namespace {

using core::Field;

/// What a person typed, as the case file keeps it; no register is needed for these.
std::string checked(Field field, const std::string& typed) {
    std::istringstream in;
    std::ostringstream out;
    cli::Env env{.in = in, .out = out, .err = out};
    const cli::Given nothing{program(), cli::Command{}};
    cli::Output output{env, {}};
    Context klag{env, output, nothing};
    return checked_value(field, typed, klag);
}

TEST(CheckedValue, TakesAWholeNumber) { EXPECT_EQ(checked(Field::cost, "1200"), "1200"); }

TEST(CheckedValue, RefusesWhatIsNoWholeNumber) {
    for (const std::string typed : {"", "12x", "-3", "+3", "1.5", "1234567890"})
        EXPECT_THROW(checked(Field::cost, typed), Error) << typed;
}

TEST(CheckedValue, TakesAReferenceInAnyOfTheLanguages) {
    EXPECT_EQ(checked(Field::diary, "SÄN 2026/118-1"), "SÄN 2026/118-1");
}

TEST(CheckedValue, RefusesAReferenceThatIsASentence) {
    EXPECT_THROW(checked(Field::diary, "see the note, please!"), Error);
}

TEST(CheckedValue, RefusesASecondLineWhereOneIsWanted) {
    EXPECT_THROW(checked(Field::name, "Eva\nBo"), Error);
}

TEST(CleanText, LosesTheByteOrderMarkOfAFile) {
    EXPECT_EQ(clean_text("\xEF\xBB\xBFHej", "brev.txt"), "Hej");
}

TEST(FactOption, OffersTheCodesOfAFact) {
    EXPECT_EQ(fact_option(Field::severity).choices,
              (std::vector<std::string>{"minor", "moderate", "serious"}));
}

TEST(FactOption, MakesAFlagOfAYes) { EXPECT_EQ(fact_option(Field::solved).value, ""); }

}  // namespace
}  // namespace klag::commands
