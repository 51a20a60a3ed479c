#include "commands/attached_files.h"

#include "base/utf8.h"
#include "store/files.h"

#include <algorithm>
#include <cstdio>

namespace klag::commands {
namespace {

constexpr std::size_t longest_name = 60;

/// Letters, digits, dots, hyphens and underscores of ASCII; everything else becomes a hyphen.
std::string safe_name(const std::string& name) {
    std::string out;
    for (const char c : name) {
        const bool fits = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                          (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_';
        if (fits)
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    if (out.size() > longest_name) out.erase(0, out.size() - longest_name);
    while (!out.empty() && (out.front() == '.' || out.front() == '-')) out.erase(0, 1);
    return out.empty() ? "file" : out;
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
    added.file.name = "files/" + std::string{digits} + "-" + safe_name(title);
    added.file.title = printable(title);
    added.bytes = store::read_file(place);
    return added;
}

}  // namespace klag::commands
