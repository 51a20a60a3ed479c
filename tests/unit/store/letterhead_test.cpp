#include "base/error.h"
#include "store/logo.h"
#include "store/settings_files.h"
#include "store/snapshot.h"
#include "support/register_writer.h"
#include "support/temp_repository.h"

#include <gtest/gtest.h>

#include <string>

namespace klag::store {
namespace {

const std::string png{"\x89PNG\r\n\x1A\n and more"};

/// What `act` complains of, as PLACE: MESSAGE; "" when it does not.
template <class Act>
std::string complaint(Act act) {
    try {
        act();
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

std::string complaint_about(const std::string& path, const std::string& bytes) {
    return complaint([&] { check_logo(path, bytes); });
}

Snapshot saved(git::Repository& repository) {
    return {repository, repository.resolve(std::string{git::main_ref}).value_or("")};
}

TEST(TheLetterhead, IsTheOneOfTheCountryUnlessTheRegisterSaysOtherwise) {
    test::TempRepository one;
    EXPECT_EQ(saved(one.repository()).letterhead("NO"), *shipped_letterhead("NO"));

    test::save(one.repository(), "letters/letterhead.yaml", "format: 1\nwindow: {top: 46}\n");

    EXPECT_EQ(saved(one.repository()).letterhead("NO").window.top, 46);
    EXPECT_EQ(saved(one.repository()).letterhead("NO").window.left, 15);
    EXPECT_EQ(saved(one.repository()).letterhead("SE").window.left, 105);
}

TEST(TheLetterhead, OfAnotherCountryMustBeWhole) {
    test::TempRepository one;

    EXPECT_EQ(complaint([&] { saved(one.repository()).letterhead("FI"); }),
              "letters/letterhead.yaml: there is no letterhead for the country 'FI'");
}

TEST(TheLogo, ComesWithItsBytesAsTheyWereSaved) {
    test::TempRepository one;
    EXPECT_TRUE(saved(one.repository()).logo(saved(one.repository()).letterhead("SE")).empty());
    test::save(one.repository(), "letters/letterhead.yaml", "format: 1\nlogo: letters/a.png\n");

    EXPECT_EQ(
        complaint([&] { saved(one.repository()).logo(saved(one.repository()).letterhead("SE")); }),
        "letters/a.png: the logo is missing");

    test::save(one.repository(), "letters/a.png", png);
    EXPECT_EQ(saved(one.repository()).logo(saved(one.repository()).letterhead("SE")),
              (core::Logo{"image/png", png}));
}

TEST(TheLogo, IsTheKindOfPictureThatItsNameSays) {
    EXPECT_EQ(complaint_about("a.png", png), "");
    EXPECT_EQ(complaint_about("a.jpg", "\xFF\xD8\xFF\xE0"), "");
    EXPECT_EQ(complaint_about("a.svg", "<svg><path fill=\"url(#x)\"/><use href=\"#y\"/></svg>"),
              "");
    EXPECT_EQ(complaint_about("a.jpeg", png), "a.jpeg: this is no JPEG picture");
    EXPECT_EQ(complaint_about("a.svg", png), "a.svg: this is no SVG picture");
}

TEST(TheLogo, RunsNothingAndAsksForNothing) {
    for (const std::string part :
         {"<script>x</script>", "<SCRIPT/>", "<!DOCTYPE svg [<!ENTITY x 'y'>]>", "<foreignObject/>",
          "<image href='x.png'/>", "<use href='http://x.y/z'/>", "<style>@import 'x';</style>",
          "<path fill=\"url(http://x.y)\"/>", "<a xlink:href=\"javascript:x\"/>"})
        EXPECT_NE(complaint_about("a.svg", "<svg>" + part + "</svg>"), "") << part;
}

TEST(TheLogo, IsNoLargerThanALetterNeeds) {
    EXPECT_EQ(complaint_about("a.png", png + std::string(largest_logo, 'x')),
              "a.png: this picture is larger than 1 MiB");
}

TEST(ASettingsFile, IsALetterheadAndItsPicturesToo) {
    for (const std::string path : {"letters/letterhead.yaml", "letters/logo.png", "letters/a.svg"})
        EXPECT_TRUE(is_settings_path(path)) << path;
    for (const std::string path : {"letters/sv/logo.png", "letters/.png", "letters/other.yaml",
                                   "logo.png", "letters/logo.gif"})
        EXPECT_FALSE(is_settings_path(path)) << path;
}

}  // namespace
}  // namespace klag::store
