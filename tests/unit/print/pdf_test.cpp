#include "print/pdf.h"

#include "base/error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace klag::print {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const Date day = *Date::make(2026, 3, 2);

/// What printing with `printer` throws.
Error problem_with(const Printer& printer) {
    try {
        to_pdf("<p>x</p>", day, printer);
    } catch (const Error& error) {
        return error;
    }
    return Error{ErrorKind::no, text("nothing")};
}

TEST(Printing, SaysHowToInstallWhatIsMissing) {
    const Error error = problem_with({.python = "/nonexistent/python3"});

    EXPECT_EQ(error.kind(), ErrorKind::usage);
    EXPECT_THAT(error.message().english(), HasSubstr("not installed"));
    EXPECT_EQ(error.hint().english(), "Install it: sudo apt install weasyprint");
}

TEST(Printing, TakesNothingForAPdfThatIsNone) {
    const Error error = problem_with({.python = "/bin/true"});

    EXPECT_EQ(error.kind(), ErrorKind::not_saved);
    EXPECT_EQ(error.message().english(), "weasyprint made no PDF (status 0)");
}

TEST(Printing, NamesTheFontAndTheCharactersThatAreNotThere) {
    const std::string folder = testing::TempDir();
    const std::string program = folder + "/klag-printer";
    std::ofstream{program} << "#!/bin/sh\ncat >/dev/null\nprintf '%%PDF-1.7\\n%%%%EOF\\n'\n"
                              "printf 'a warning = of another\\nno font: Comic Neue\\n"
                              "no glyphs: U+4E2D=中 U+1F9D1=🧑\\n' >&2\n";
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);

    const Pdf pdf = to_pdf("<p>中🧑</p>", day, {.python = program});

    EXPECT_EQ(pdf.bytes, "%PDF-1.7\n%%EOF\n");
    EXPECT_THAT(pdf.left_out, ElementsAre("中 (U+4E2D)", "🧑 (U+1F9D1)"));
    EXPECT_EQ(pdf.missing_font, "Comic Neue");
    std::filesystem::remove(program);
}

TEST(Printing, EndsWhatTakesTooLong) {
    if (!std::filesystem::exists("/usr/bin/python3")) GTEST_SKIP() << "there is no python3";
    const Error error = problem_with({.timeout = std::chrono::milliseconds{1}});

    EXPECT_EQ(error.kind(), ErrorKind::not_saved);
    EXPECT_EQ(error.message().english(), "the PDF was not ready after 0 seconds");
}

}  // namespace
}  // namespace klag::print
