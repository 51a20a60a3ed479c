#include "commands/attached_files.h"

#include "base/utf8.h"
#include "commands/facts_given.h"
#include "store/files.h"

#include <algorithm>
#include <cstdio>

namespace klag::commands {
namespace {

const std::string folder{"files/"};

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

store::NewFile attached_file(const std::string& path, Context& klag) {
    const std::filesystem::path place = std::filesystem::path{klag.env().folder} / path;
    std::string title = place.filename().string();
    std::replace(title.begin(), title.end(), '\n', ' ');
    store::NewFile added;
    added.file.name = folder + "00" + safe_ending(place);
    if (!trim(title).empty()) added.file.title = printable(title);
    added.bytes = path == "-" ? standard_input(klag) : store::read_file(place);
    return added;
}

void number_file(store::NewFile& file, const store::Recording& recording) {
    const auto& kept = recording.personal.files;
    const auto& added = recording.files;
    const auto count = std::count_if(kept.begin(), kept.end(),
                                     [](const auto& one) { return one.name.starts_with(folder); }) +
                       std::count_if(added.begin(), added.end(), [](const auto& one) {
                           return one.file.name.starts_with(folder);
                       });
    char digits[32];
    std::snprintf(digits, sizeof digits, "%02d", static_cast<int>(count) + 1);
    file.file.name = folder + digits + std::filesystem::path{file.file.name}.extension().string();
}

}  // namespace klag::commands
