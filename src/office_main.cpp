// klag-office: writes what klag has others write, in a process of its own, so that klag itself
// starts without their libraries:
// klag-office eml|xlsx < DOCUMENT > FILE
// The document is one that klag of the same version packed.
#include "base/error.h"
#include "letters/mail.h"
#include "office/mail.h"
#include "office/xlsx.h"
#include "report/packed.h"

#include <iostream>
#include <iterator>
#include <optional>
#include <string>

namespace klag {
namespace {

/// Nothing for words or a document that klag does not send.
std::optional<std::string> written(const std::string& kind, const std::string& packed) {
    if (kind == "eml")
        if (const auto draft = letters::unpacked_draft(packed)) return office::to_eml(*draft);
    if (kind == "xlsx")
        if (const auto document = report::unpacked_document(packed)) return office::xlsx(*document);
    return std::nullopt;
}

int write_what_comes_in(const std::string& kind) {
    try {
        const std::string packed{std::istreambuf_iterator<char>{std::cin}, {}};
        const auto file = written(kind, packed);
        if (!file) {
            std::cerr << text("klag-office is called by klag; type 'klag --help'.").english()
                      << "\n";
            return 2;
        }
        std::cout << *file << std::flush;
        return std::cout ? 0 : 1;
    } catch (const Error& error) {
        std::cerr << error.message().english() << "\n";
        return 1;
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << "\n";
        return 1;
    }
}

}  // namespace
}  // namespace klag

int main(int argc, char** argv) { return klag::write_what_comes_in(argc == 2 ? argv[1] : ""); }
