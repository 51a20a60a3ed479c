#include "cli/zone.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/zone_file.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>
#include <vector>

namespace klag::cli {
namespace {

namespace fs = std::filesystem;

const fs::path database{"/usr/share/zoneinfo"};

/// What the database's folder holds beside its names: this computer's own zone, which is another
/// one elsewhere, rules without a name, and copies of all of it.
bool is_beside(std::string_view name) {
    return name == "localtime" || name == "posixrules" || name == "Factory" ||
           name.starts_with("posix/") || name.starts_with("right/");
}

/// Whether `name` is spelt like a name in the database, which is a file below its folder.
bool is_name(std::string_view name) {
    return !name.empty() && name.front() != '/' && !is_beside(name) &&
           std::ranges::all_of(name, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '/' || c == '_' || c == '-' || c == '+';
           });
}

std::vector<std::string> known_zones() {
    std::vector<std::string> known;
    std::error_code failed;
    for (auto at = fs::recursive_directory_iterator{database, failed};
         !failed && at != fs::recursive_directory_iterator{}; at.increment(failed)) {
        const std::string name = at->path().lexically_relative(database).string();
        if (is_name(name) && at->is_regular_file(failed)) known.push_back(name);
    }
    std::ranges::sort(known);
    return known;
}

Error unknown_zone(const std::string& name) {
    const std::vector<std::string> known = known_zones();
    if (known.empty())
        return Error{ErrorKind::bad_data, text("the time zones of this computer cannot be read")}
            .hinted(text("Install the package tzdata."));
    const auto near = suggestions(name, known);
    return Error{ErrorKind::bad_data, text("there is no time zone '{name}'", {{"name", name}})}
        .hinted(near.empty() ? text("Write it as Europe/Stockholm.")
                             : text("Did you mean {names}?", {{"names", join(near, ", ")}}));
}

/// The bytes of the zone's file; "" when there is none.
std::string file_of(const std::string& name) {
    const fs::path path = database / name;
    std::error_code failed;
    if (!fs::is_regular_file(path, failed)) return "";
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

Zone load_zone(const std::string& name) {
    constexpr std::chrono::year first{1970};
    constexpr std::chrono::year last{2100};
    auto changes = is_name(name) ? changes_in(file_of(name), first, last) : std::nullopt;
    if (!changes) throw unknown_zone(name);
    return {.name = name, .changes = std::move(*changes)};
}

}  // namespace klag::cli
