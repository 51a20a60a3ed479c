#include "letters/masking.h"

#include "base/utf8.h"
#include "letters/alike.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace klag::letters {
namespace {

using Form = Secret::Form;

std::string masked(std::string_view text, const std::vector<Secret>& secrets,
                   const std::vector<std::string>& open = {}) {
    Masker masker{secrets, open};
    return masker.mask(text);
}

Secret name(const std::string& value) { return {value, Form::name, "name", "§ 1"}; }
Secret phone(const std::string& value) { return {value, Form::number, "telephone", "§ 1"}; }

TEST(PlainName, HasOnlyWhatEveryDiskTakes) {
    EXPECT_EQ(plain_name("bekräftelse"), "bekraftelse");
    EXPECT_EQ(plain_name("besked om att ärendet går vidare"), "besked-om-att-arendet-gar-vidare");
    EXPECT_EQ(plain_name("følgebrev: Sæther/"), "folgebrev-saether");
}

TEST(Masking, CoversAWholeNameWithOneBar) {
    EXPECT_EQ(masked("Rut Alm ringde.", {name("Rut Alm")}), "███ [1] ringde.");
}

TEST(Masking, CoversTheFirstAndTheLastNameByThemselves) {
    EXPECT_EQ(masked("Hej Rut! Fru ALM, alm.", {name("Rut Alm")}),
              "Hej ███ [1]! Fru ███ [1], ███ [1].");
}

TEST(Masking, LeavesTheSmallWordsOfADescription) {
    EXPECT_EQ(masked("Vikarien kom på kvällen, vikarien på kvällspasset inte.",
                     {name("Vikarien på kvällspasset")}),
              "███ [1] kom på kvällen, ███ [1] inte.");
    EXPECT_EQ(masked("Hej rut och alm.", {name("rut alm")}), "Hej ███ [1] och ███ [1].");
    EXPECT_EQ(masked("Hej Rut, hej alm.", {name("Rut alm")}), "Hej ███ [1], hej ███ [1].");
}

TEST(Masking, LeavesAWordOfEveryDayThatIsANameToo) {
    EXPECT_EQ(masked("Per ringde per telefon.", {name("Per Öst")}), "███ [1] ringde per telefon.");
    EXPECT_EQ(masked("per öst", {name("Per Öst")}), "███ [1]");
}

TEST(Masking, LeavesWordsThatOnlyContainAName) {
    EXPECT_EQ(masked("Rutin, almanacka, Palm", {name("Rut Alm")}), "Rutin, almanacka, Palm");
}

TEST(Masking, CoversAGenitive) {
    EXPECT_EQ(masked("Ruts son, Alms hus, Rut's", {name("Rut Alm")}),
              "███ [1] son, ███ [1] hus, ███ [1]'s");
}

TEST(Masking, SeesThroughAccentsAndWaysOfWriting) {
    EXPECT_EQ(
        masked("Asa, A\u030asa, \u00c5S\u00c5, \u00c5\u00adsa", {name("\u00c5sa Dahl\u00e9n")}),
        "███ [1], ███ [1], ███ [1], ███ [1]");
}

TEST(Masking, SeesThroughLineEndsAndHardBlanks) {
    EXPECT_EQ(masked("Rut\n\u00a0 Alm", {{"Rut Alm", Form::words, "words", "§ 2"}}), "███ [1]");
}

TEST(Masking, ParticlesOfANameStay) {
    EXPECT_EQ(masked("van der Berg van de gemeente, Berg", {name("Jan van der Berg")}),
              "van der ███ [1] van de gemeente, ███ [1]");
}

TEST(Masking, CoversTelephoneNumbersHoweverTheyAreWritten) {
    for (const char* text : {"063-14 30 00", "063143000", "(063) 14.30.00", "+46 63 14 30 00"})
        EXPECT_EQ(masked(text, {phone("063-14 30 00")}).find("30"), std::string::npos) << text;
    EXPECT_EQ(masked("14 30 00", {phone("+46 63 14 30 00")}), "███ [1]");
}

TEST(Masking, LeavesDatesAlone) {
    EXPECT_EQ(masked("2026-03-02 14:30", {phone("063-14 30 00")}), "2026-03-02 14:30");
}

TEST(Masking, CoversStreetAndPostalCodeAndLeavesTheTown) {
    const Secret address{"Ågatan 1\n831 00 Storsjö", Form::address, "address", "§ 1"};
    EXPECT_EQ(masked("Ågatan 1, 831 00 Storsjö", {address}), "███ [1], ███ [1]");
    EXPECT_EQ(masked("på ågatan i Storsjö, 83100", {address}), "på ███ [1] i Storsjö, ███ [1]");
}

TEST(Masking, CoversEveryLineOfAnAddressButTheTown) {
    const auto address = [](const char* value) {
        return std::vector<Secret>{{value, Form::address, "address", "§ 1"}};
    };
    EXPECT_EQ(masked("i Solbacken, Lilla byn eller Storsjö",
                     address("Ågatan 1\nSolbacken\nLilla byn\n831 00 Storsjö")),
              "i ███ [1], ███ [1] eller Storsjö");
    EXPECT_EQ(masked("Eva Ek, Eva, i York", address("c/o Eva Ek\n1 High Street\nYork\nYO1 7HH")),
              "███ [1], ███ [1], i York");
    EXPECT_EQ(
        masked("Solbacken, 0150, Oslo, Norge", address("Solbacken\nStorgata 1\n0150 Oslo\nNorge")),
        "███ [1], 0150, Oslo, Norge");
    EXPECT_EQ(masked("Ågatan, Storsjö", address("Ågatan 1, Storsjö")), "███ [1], Storsjö");
}

TEST(Masking, CoversEachNumberOfAFieldThatHasTwo) {
    for (const char* both : {"063-14 30 00 eller 070-123 45 67", "063-143000/070-1234567",
                             "063-14 30 00, 070-1234567", "hem 063143000 mobil 0701234567"})
        EXPECT_EQ(masked("Ring 063-143000 eller 0701-23 45 67.", {phone(both)}),
                  "Ring ███ [1] eller ███ [1].")
            << both;
}

TEST(Masking, CoversTheCodeBeforeANumber) {
    EXPECT_EQ(masked("+46 (0)63-14 30 00, 0046 63 143000", {phone("063-14 30 00")}),
              "███ [1], ███ [1]");
    EXPECT_EQ(masked("063-14 30 00, +4663143000, 14 30 00", {phone("14 30 00")}),
              "███ [1], ███ [1], ███ [1]");
    EXPECT_EQ(masked("12 rum, 063-14 30 00", {phone("063-14 30 00")}), "12 rum, ███ [1]");
}

TEST(Masking, CoversAnAddressThatBeginsWithANumber) {
    const Secret address{"12 High Street\nYork YO1 7HH", Form::address, "address", "§ 1"};
    EXPECT_EQ(masked("in High Street, YO1 7HH, 12 people", {address}),
              "in ███ [1], ███ [1], 12 people");
}

TEST(Masking, CoversMailAndWhatStandsBeforeTheAt) {
    const Secret mail{"r.alm@example.org", Form::email, "e-mail", "§ 1"};
    EXPECT_EQ(masked("R.ALM@example.org or r.alm", {mail}), "███ [1] or ███ [1]");
}

TEST(Masking, LeavesStaffReadableWhoShareAWord) {
    EXPECT_EQ(masked("Anna Berg talked to Anna.", {name("Anna Alm")}, {"Anna Berg"}),
              "Anna Berg talked to ███ [1].");
}

TEST(Masking, CoversAPersonWhoseNameIsThatOfStaff) {
    EXPECT_EQ(masked("Anna Berg", {name("Anna Berg")}, {"Anna Berg"}), "███ [1]");
    EXPECT_EQ(masked("Anna Berg", {name("Anna Maria Berg")}, {"Anna Berg"}), "███ [1]");
}

TEST(Masking, ANameThatGoesOnBehindAnOpenOneIsCovered) {
    EXPECT_EQ(masked("Norrby vård Ek", {{"vård Ek", Form::words, "words", "§ 2"}}, {"Norrby vård"}),
              "Norrby ███ [1]");
}

TEST(Masking, FindsANumberWrittenWithSignsOfThePersonsOwn) {
    EXPECT_EQ(masked("Ring 070-1234567.", {phone("070\u00B712\u00B734\u00B7567")}),
              "Ring ███ [1].");
}

TEST(Masking, CountsAndNumbersByKindInOrderOfUse) {
    Masker masker{{name("Rut Alm"), {"Bo Ek", Form::name, "witness", "§ 2"}}, {}};
    EXPECT_EQ(masker.mask("Bo, Rut, Bo"), "███ [1], ███ [2], ███ [1]");
    EXPECT_EQ(masker.masks(), (std::vector<Mask>{{1, "witness", "§ 2", 2}, {2, "name", "§ 1", 1}}));
}

TEST(Masking, TakesNoWordsTooShortToBeFound) {
    EXPECT_FALSE(can_be_masked("12"));
    EXPECT_FALSE(can_be_masked("A"));
    EXPECT_TRUE(can_be_masked("Bo"));
    EXPECT_TRUE(can_be_masked("1234"));
}

/// The words of `text` in small letters.
std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> out(1);
    for (const char c : text) {
        if (std::isalpha(static_cast<unsigned char>(c)) != 0)
            out.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        else
            out.emplace_back();
    }
    return out;
}

/// A name of two words and a telephone number, with texts made of their pieces.
struct Sample {
    std::string first = part();
    std::string last = part();
    std::string digits = *rc::gen::container<std::string>(9, rc::gen::inRange('0', '9'));

    static std::string part() {
        return *rc::gen::container<std::string>(4, rc::gen::element('a', 'B', 'S', 's', 'Q', 'x'));
    }

    std::string text(const std::vector<std::string>& noise) const {
        std::vector<std::string> pieces{first,
                                        last,
                                        first + " " + last,
                                        last + "," + first,
                                        first + last,
                                        first + "s",
                                        digits,
                                        digits.substr(0, 3) + "-" + digits.substr(3),
                                        digits.substr(3)};
        pieces.insert(pieces.end(), noise.begin(), noise.end());
        const auto chosen =
            *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces));
        std::string out;
        for (const std::string& piece : chosen) out += piece;
        return out;
    }

    std::vector<Secret> secrets() const { return {name(first + " " + last), phone(digits)}; }
};

RC_GTEST_PROP(Masking, NoPartOfASecretIsLeft, ()) {
    const Sample sample;
    const std::string out = masked(
        sample.text({" ", "-", "\n", ".", "s", "'s", "_", "1", "63", "\xff", "<b>", "[1]", "x"}),
        sample.secrets());
    const auto left = words_of(out);
    for (const std::string& part : {sample.first, sample.last})
        RC_ASSERT(std::find(left.begin(), left.end(), words_of(part).front()) == left.end());
    std::string digits;
    for (const std::string& run : split(out, '['))
        for (const char c : run)
            if (c >= '0' && c <= '9')
                digits += c;
            else if (c != '-')
                digits += '|';
    RC_ASSERT(digits.find(sample.digits.substr(3)) == std::string::npos);
}

RC_GTEST_PROP(Masking, FindsNothingInWhatIsMasked, ()) {
    const Sample sample;
    const std::string text = sample.text({" ", "\u00a0", "\u00ad", "\u0301", "å", "ß", "ﬁ", "\xc3",
                                          "\xe2\x96", "█", "\u200b", "-", "\n"}) +
                             *rc::gen::string<std::string>();
    const std::string out = masked(text, sample.secrets());
    Masker again{sample.secrets(), {}};
    again.mask(out);
    RC_ASSERT(again.masks().empty());
}

}  // namespace
}  // namespace klag::letters
