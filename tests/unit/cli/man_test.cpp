#include "cli/man.h"

#include "base/utf8.h"
#include "cli/process.h"
#include "sample_program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

const Program program = sample_program();

std::vector<std::string> pages() {
    std::vector<std::string> all{man_page(program)};
    for (const Command& command : program.commands) all.push_back(man_page(program, command));
    return all;
}

Ended pipe(std::vector<std::string> words, const std::string& input) {
    return run({.words = std::move(words),
                .variables = {{"PATH", "/usr/bin:/bin"},
                              {"SOURCE_DATE_EPOCH", "0"},
                              {"LC_ALL", "C.UTF-8"}},
                .input = input});
}

std::string shown(const std::string& page) {
    return pipe({"mandoc", "-T", "utf8"}, pipe({"scdoc"}, page).out).out;
}

/// What a page says without the overstrikes for bold and underlined.
std::string plain(const std::string& page) {
    std::string out;
    for (const char c : shown(page)) {
        if (c == '\b' && !out.empty())
            out.pop_back();
        else
            out += c;
    }
    return out;
}

TEST(ManPage, IsWhatScdocReads) {
    for (const std::string& page : pages()) {
        const Ended ended = pipe({"scdoc"}, page);
        EXPECT_EQ(ended.status, 0) << ended.err << page;
    }
}

TEST(ManPage, HasNothingForMandocToWarnOf) {
    if (pipe({"mandoc"}, ".").not_found) GTEST_SKIP() << "mandoc is not installed";
    for (const std::string& page : pages()) {
        const Ended ended =
            pipe({"mandoc", "-T", "lint", "-W", "warning"}, pipe({"scdoc"}, page).out);
        for (const std::string& line : split(trim(ended.out), '\n'))
            // scdoc itself writes a paragraph mark after each heading.
            EXPECT_THAT(line, HasSubstr("skipping paragraph macro")) << page;
    }
}

TEST(ManPage, ShowsMarkupCharactersAsTheyAre) {
    if (pipe({"mandoc"}, ".").not_found) GTEST_SKIP() << "mandoc is not installed";
    EXPECT_THAT(plain(man_page(program)), HasSubstr("# no heading *no bold* under_score"));
    EXPECT_THAT(plain(man_page(program, program.commands[1])),
                HasSubstr("- Nobody else reads it."));
}

TEST(ManPage, NamesEveryOption) {
    const std::string page = man_page(program, program.commands[1]);

    for (const Option& option : program.commands[1].options)
        EXPECT_THAT(page, HasSubstr("*--" + option.name + "*"));
}

TEST(ManPage, ListsNoHiddenCommand) { EXPECT_THAT(man_page(program), Not(HasSubstr("secret"))); }

TEST(ManPage, HasStatusesVariablesAndFiles) {
    const std::string page = man_page(program);

    EXPECT_THAT(page,
                HasSubstr("# EXIT STATUS\n\n*0*\n\tdone\n\n*2*\n\twrong usage\n\n# ENVIRONMENT"));
    EXPECT_THAT(page, HasSubstr("# SEE ALSO\n\n*klag-register*(5)\n"));
}

}  // namespace
}  // namespace klag::cli
