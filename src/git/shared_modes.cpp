#include "git/shared_modes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <sys/stat.h>

namespace klag::git {

namespace {

constexpr mode_t everything = 0777;
constexpr mode_t for_group = 0660;
constexpr mode_t for_all = 0664;

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whoever may read a folder may look into it.
mode_t with_folders(mode_t rights) { return rights | (rights & 0444U) >> 2U; }

}  // namespace

mode_t shared_umask(std::string_view setting, mode_t umask) {
    constexpr std::array<std::string_view, 5> group{"group", "true", "yes", "on", "1"};
    constexpr std::array<std::string_view, 4> all{"all", "world", "everybody", "2"};
    // git takes true, yes and on in any case.
    std::string lower{setting};
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (is_one_of(group, lower)) return umask & ~with_folders(for_group);
    if (is_one_of(all, setting)) return umask & ~with_folders(for_all);
    mode_t rights{};
    constexpr int octal = 8;
    const char* end = setting.data() + setting.size();
    const auto [stop, error] = std::from_chars(setting.data(), end, rights, octal);
    constexpr mode_t owner = 0600;
    if (error != std::errc{} || stop != end || (rights & owner) != owner) return umask;
    return everything & ~with_folders(rights & 0666U);
}

SharedModes::SharedModes(const Repository& repository) {
    const auto setting = repository.config("core.sharedrepository");
    if (!setting) return;
    before_ = ::umask(everything);
    ::umask(shared_umask(*setting, *before_));
}

SharedModes::~SharedModes() {
    if (before_) ::umask(*before_);
}

}  // namespace klag::git
