// klag-office: writes what klag has others write, in a process of its own, so that klag itself
// starts without their libraries:
// klag-office eml|xlsx VERSION < DOCUMENT > FILE
// The document is one that klag of the same version packed. Ends with 2 for what klag does not send
// and with 3 for another version.
#include "base/error.h"
#include "letters/mail.h"
#include "office/mail.h"
#include "office/xlsx.h"
#include "report/packed.h"

#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>

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

int write_what_comes_in(const std::string& kind, std::string_view version) {
    try {
        std::ostringstream packed;
        packed << std::cin.rdbuf();
        if (!version.empty() && version != KLAG_VERSION) return 3;
        const auto file = written(kind, packed.str());
        if (!file) {
            std::cerr << text("klag-office is called by klag; type 'klag --help'.").english()
                      << "\n";
            return 2;
        }
        std::cout << *file << std::flush;
        return std::cout ? 0 : 1;
    } catch (const Error& error) {
        std::cerr << error.message().english() << " " << error.hint().english() << "\n";
        return 1;
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << "\n";
        return 1;
    }
}

}  // namespace
}  // namespace klag

int main(int argc, char** argv) {
    if (argc != 3) return klag::write_what_comes_in("", "");
    return klag::write_what_comes_in(argv[1], argv[2]);
}
