#include "base/shell.h"

#include <gtest/gtest.h>

namespace klag {
namespace {

TEST(ShellWord, QuotesOnlyWhatAShellWouldTakeApart) {
    EXPECT_EQ(shell_word("Socialnämnden"), "Socialnämnden");
    EXPECT_EQ(shell_word("/srv/klagomål-2026"), "/srv/klagomål-2026");
    EXPECT_EQ(shell_word("/srv/våra klagomål"), "\"/srv/våra klagomål\"");
    EXPECT_EQ(shell_word("Barnet's"), "\"Barnet's\"");
    EXPECT_EQ(shell_word("5 $"), "'5 $'");
    EXPECT_EQ(shell_word("it's $5"), "'it'\\''s $5'");
    EXPECT_EQ(shell_word(""), "\"\"");
    EXPECT_EQ(shell_word("=ls"), "\"=ls\"");
    EXPECT_EQ(shell_word("a^b"), "\"a^b\"");
}

}  // namespace
}  // namespace klag
