#include "commands/attached_files.h"

#include "base/utf8.h"
#include "commands/facts_given.h"
#include "store/files.h"

#include <algorithm>
#include <cstdio>

namespace klag::commands {
namespace {

/// The ending of a file name in plain letters and digits, such as .pdf; "" when it has none. The
/// rest of the name may hold a person's name and stands only in the private file.
std::string safe_ending(const std::filesystem::path& path) {
    std::string ending = path.extension().string();
    constexpr std::size_t longest = 8;
    const bool plain =
        ending.size() > 1 && ending.size() <= longest &&
        std::all_of(ending.begin() + 1, ending.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        });
    return plain ? ending : "";
}

}  // namespace

store::NewFile attached_file(const std::string& path, const core::PrivateCase& before,
                             std::size_t more, Context& klag) {
    const std::filesystem::path place = std::filesystem::path{klag.env().folder} / path;
    const auto count =
        std::count_if(before.files.begin(), before.files.end(),
                      [](const core::StoredFile& file) { return file.name.starts_with("files/"); });
    char digits[32];
    std::snprintf(digits, sizeof digits, "%02d",
                  static_cast<int>(count) + static_cast<int>(more) + 1);
    const std::string title = place.filename().string();
    store::NewFile added;
    added.file.name = "files/" + std::string{digits} + safe_ending(place);
    if (!trim(title).empty()) added.file.title = printable(title);
    added.bytes = path == "-" ? standard_input(klag) : store::read_file(place);
    return added;
}

}  // namespace klag::commands
