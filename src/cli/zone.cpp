#include "cli/zone.h"

#include "base/error.h"
#include "base/utf8.h"

#include <absl/time/time.h>
#include <algorithm>
#include <filesystem>
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

/// Whether `name` is spelt like a name in the database; the library takes paths and the like too.
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

Zone::Change change_at(const absl::TimeZone& zone, absl::Time instant) {
    return {std::chrono::sys_seconds{std::chrono::seconds{absl::ToUnixSeconds(instant)}},
            static_cast<int>(absl::ToInt64Minutes(absl::Seconds(zone.At(instant).offset)))};
}

}  // namespace

Zone load_zone(const std::string& name) {
    const absl::Time first = absl::UnixEpoch();
    const absl::Time last = absl::FromCivil(absl::CivilDay{2101}, absl::UTCTimeZone());
    absl::TimeZone found;
    if (!is_name(name) || !absl::LoadTimeZone(name, &found)) throw unknown_zone(name);
    Zone zone{.name = name, .changes = {change_at(found, first)}};
    absl::TimeZone::CivilTransition next;
    for (absl::Time at = first; found.NextTransition(at, &next);) {
        at = found.At(next.to).trans;
        if (at >= last) break;
        const Zone::Change change = change_at(found, at);
        if (change.offset != zone.changes.back().offset) zone.changes.push_back(change);
    }
    return zone;
}

}  // namespace klag::cli
