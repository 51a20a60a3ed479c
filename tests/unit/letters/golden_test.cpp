#include "unit/letters/sample.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace klag::letters {
namespace {

namespace fs = std::filesystem;

/// The letters as they stand in golden/. With KLAG_RECORD=1 they are written anew: read the
/// difference before you keep it.
std::string golden(const fs::path& path, const std::string& letter) {
    if (std::getenv("KLAG_RECORD") != nullptr) {
        fs::create_directories(path.parent_path());
        std::ofstream{path} << letter;
    }
    std::ifstream in{path};
    return {std::istreambuf_iterator<char>{in}, {}};
}

TEST(Letter, ReadsAsAgreed) {
    for (const char* language : {"sv", "nb", "nl", "en"})
        for (const std::string& kind : letter_kinds()) {
            sample::Sample sample{language};
            sample.go_to(kind);
            const std::string letter = sample.letter(kind);
            EXPECT_EQ(letter, golden(fs::path{KLAG_SOURCE_DIR} / "tests/unit/letters/golden" /
                                         language / (kind + ".txt"),
                                     letter))
                << language << " " << kind;
        }
}

TEST(Sheet, ReadsAsAgreed) {
    for (const char* language : {"sv", "nb", "nl", "en"})
        for (const std::string& kind : sheet_kinds()) {
            const std::string sheet = sample::Sample{language}.sheet(kind);
            EXPECT_EQ(sheet, golden(fs::path{KLAG_SOURCE_DIR} / "tests/unit/letters/golden" /
                                        language / (kind + ".txt"),
                                    sheet))
                << language << " " << kind;
        }
}

/// What goes to staff who have reported a wrong, and what is handed out to them.
TEST(Letter, ToStaffReadsAsAgreed) {
    for (const char* language : {"sv", "nb", "nl", "en"})
        for (const std::string kind :
             {"acknowledgement", "plan", "progress", "report", "delay", "outcome", "file-note",
              "escalation", "forwarding", "referral", "withdrawal", "question", "follow-up",
              "closing", "leaflet", "form"}) {
            sample::Sample sample{language};
            sample.procedure.templates = "lex-sarah";
            if (kind != "escalation") sample.procedure.levels.pop_back();
            sample.go_to(kind);
            const bool is_sheet = core::letter_kind(kind)->audience == core::Audience::anyone;
            const std::string letter = is_sheet ? sample.sheet(kind) : sample.letter(kind);
            EXPECT_EQ(letter, golden(fs::path{KLAG_SOURCE_DIR} / "tests/unit/letters/golden" /
                                         language / (kind + ".lex-sarah.txt"),
                                     letter))
                << language << " " << kind;
        }
}

TEST(Letter, FromTheHighestLevelReadsAsAgreed) {
    for (const char* language : {"sv", "nb", "nl", "en"}) {
        sample::Sample sample{language};
        sample.procedure.levels.pop_back();
        sample.go_to("outcome");
        const std::string letter = sample.letter("outcome");
        EXPECT_EQ(letter, golden(fs::path{KLAG_SOURCE_DIR} / "tests/unit/letters/golden" /
                                     language / "outcome-top.txt",
                                 letter))
            << language;
    }
}

TEST(Letter, OfADelayNamesTheOutsideBodyWhereTheProcedureWantsIt) {
    for (const char* language : {"sv", "nb", "nl", "en"}) {
        sample::Sample sample{language};
        sample.procedure.letters = {{"delay", {"body"}, {}, "HOC 6"}};
        sample.go_to("delay");
        const std::string letter = sample.letter("delay");
        EXPECT_EQ(letter, golden(fs::path{KLAG_SOURCE_DIR} / "tests/unit/letters/golden" /
                                     language / "delay-body.txt",
                                 letter))
            << language;
    }
}

}  // namespace
}  // namespace klag::letters
