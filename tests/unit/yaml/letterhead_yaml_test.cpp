#include "yaml/letterhead_yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace klag::yaml {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::filesystem::path folder{KLAG_SOURCE_DIR "/templates/letterheads"};

std::string shipped_text(const std::string& country) {
    const std::ifstream file{folder / (country + ".yaml")};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

core::Letterhead shipped(const std::string& country) {
    return parse_letterhead(shipped_text(country), country);
}

/// The first complaint about an own letterhead, as PLACE MESSAGE.
std::string complaint(const std::string& text) {
    const auto found = findings_in_letterhead(text, "l", shipped("NO"));
    return found.empty() ? "" : found.front().where + " " + found.front().message.english();
}

TEST(ShippedLetterhead, ExistsForEveryCountryWithoutFlawsAndSaysItsSource) {
    for (const std::string country : {"SE", "NO", "NL", "GB-ENG"}) {
        EXPECT_THAT(findings_in_letterhead(shipped_text(country), country), IsEmpty());
        EXPECT_EQ(shipped(country).country, country);
        EXPECT_NE(shipped_text(country).find("\nsource: "), std::string::npos);
    }
}

TEST(ShippedLetterhead, SaysThatNobodyHasMeasuredItButForNorway) {
    for (const std::string country : {"SE", "NL", "GB-ENG"}) EXPECT_TRUE(shipped(country).verify);
    EXPECT_FALSE(shipped("NO").verify);
    EXPECT_EQ(shipped("NO").window, (core::Letterhead::Window{15, 44, 105, 35}));
}

TEST(OwnLetterhead, NeedsOnlyWhatDiffers) {
    const auto own = parse_letterhead(
        "format: 1\nwindow: {top: 46.5}\nlogo: letters/logo.png\nfooter: [Ett, Två]\n"
        "fold-marks: [148.5]\nlarge-print: yes\n",
        "l", shipped("SE"));

    core::Letterhead expected = shipped("SE");
    expected.window.top = 46.5;
    expected.logo = "letters/logo.png";
    expected.footer = {"Ett", "Två"};
    expected.fold_marks = {148.5};
    expected.large_print = true;
    expected.verify = false;
    EXPECT_EQ(own, expected);
}

TEST(OwnLetterhead, HasMeasuredTheWindowThatItGives) {
    EXPECT_FALSE(parse_letterhead("format: 1\nwindow: {top: 46}\n", "l", shipped("SE")).verify);
    EXPECT_TRUE(parse_letterhead("format: 1\nfont: DejaVu Sans\n", "l", shipped("SE")).verify);
    EXPECT_TRUE(
        parse_letterhead("format: 1\nwindow: {top: 46}\nverify: yes\n", "l", shipped("SE")).verify);
}

TEST(OwnLetterhead, StandsAloneWhenItNamesItsCountry) {
    const auto found = findings_in_letterhead("format: 1\ncountry: FI\n", "l", shipped("SE"));
    std::vector<std::string> missing;
    for (const Finding& one : found) missing.push_back(one.message.english());

    EXPECT_THAT(missing,
                ElementsAre("'window' is missing", "'margins' is missing",
                            "'logo-width' is missing", "'font' is missing", "'size' is missing"));
}

TEST(OwnLetterhead, IsRefusedWithThePlace) {
    EXPECT_EQ(complaint("format: 1\nwindow: {top: 46}\n"), "");
    EXPECT_EQ(complaint("format: 1\nwindow: {top: 4 cm}\n"),
              "l:2:15 '4 cm' is not a length from 20 to 100 millimetres");
    EXPECT_EQ(complaint("format: 1\nwindow: {left: 120}\n"),
              "l:2:9 the window reaches beyond the sheet, which is 210 mm wide");
    EXPECT_EQ(complaint("format: 1\nwindow: {right: 20}\n"), "l:2:10 unknown key 'right'");
    EXPECT_EQ(complaint("format: 1\nfold-marks: [99, 400]\n"),
              "l:2:18 '400' is not a length from 20 to 277 millimetres");
    EXPECT_EQ(complaint("format: 1\nfooter: [a, b, c, d, e]\n"),
              "l:2:9 a footer has at most 4 lines");
    EXPECT_EQ(complaint("format: 1\nsize: 7\n"),
              "l:2:7 a whole number from 8 to 24 is expected here");
    EXPECT_EQ(complaint("window: {top: 46}\n"), "l:1:1 'format' is missing");
}

TEST(OwnLetterhead, NamesNoPictureOutsideItsFolder) {
    for (const std::string path :
         {"/etc/logo.png", "letters/../logo.png", "letters/sv/logo.png", "letters/.png",
          "letters/logo.gif", "http://x.y/logo.png", "letters/logo.png "})
        EXPECT_EQ(complaint("format: 1\nlogo: '" + path + "'\n"),
                  "l:2:7 this is not a picture in the folder letters")
            << path;
}

TEST(OwnLetterhead, NamesAFontAndNothingMore) {
    for (const std::string font : {"x\\\"}body{display:none}", "Arial, serif", "url(file:///x)"})
        EXPECT_EQ(complaint("format: 1\nfont: \"" + font + "\"\n"),
                  "l:2:7 this is not the name of a font")
            << font;
}

}  // namespace
}  // namespace klag::yaml
