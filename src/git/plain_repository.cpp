#include "git/plain_repository.h"

#include "base/hex.h"
#include "git/lock_file.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace klag::git {
namespace {

namespace fs = std::filesystem;

/// A short file's bytes; nothing when it cannot be read or is longer.
std::optional<std::string> short_file(const fs::path& path) {
    std::array<char, 4096> bytes{};
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!file) return std::nullopt;
    const ssize_t size = ::read(file.number(), bytes.data(), bytes.size());
    if (size < 0 || static_cast<std::size_t>(size) == bytes.size()) return std::nullopt;
    return std::string{bytes.data(), static_cast<std::size_t>(size)};
}

bool is_own_folder(const fs::path& path) {
    struct stat found {};
    return ::lstat(path.c_str(), &found) == 0 && S_ISDIR(found.st_mode) &&
           found.st_uid == ::geteuid();
}

bool is_there(const fs::path& path) {
    struct stat found {};
    return ::lstat(path.c_str(), &found) == 0;
}

bool holds_once(std::string_view text, std::string_view word) {
    const std::size_t place = text.find(word);
    return place != std::string_view::npos && text.find(word, place + 1) == std::string_view::npos;
}

}  // namespace

bool are_usual(std::string settings) {
    std::transform(settings.begin(), settings.end(), settings.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (const std::string_view word : {"include", "extensions", "worktree"})
        if (settings.find(word) != std::string::npos) return false;
    return holds_once(settings, "bare") && holds_once(settings, "\tbare = false\n") &&
           holds_once(settings, "repositoryformatversion") &&
           holds_once(settings, "\trepositoryformatversion = 0\n");
}

std::optional<PlainRepository> plain_repository(const fs::path& folder) {
    std::error_code error;
    PlainRepository found{fs::canonical(folder, error) / "", {}};
    found.gitdir = found.workdir / ".git" / "";
    if (error || !is_own_folder(found.workdir) || !is_own_folder(found.workdir / ".git") ||
        is_there(found.gitdir / "commondir"))
        return std::nullopt;
    for (const char* name : {"HEAD", "objects", "refs"})
        if (!is_there(found.gitdir / name)) return std::nullopt;
    const auto settings = short_file(found.gitdir / "config");
    return settings && are_usual(*settings) ? std::optional{std::move(found)} : std::nullopt;
}

std::optional<std::string> plain_ref(const PlainRepository& repository, const std::string& ref) {
    constexpr std::size_t digits = 40;
    auto id = short_file(repository.gitdir / ref);
    if (!id || id->size() != digits + 1 || id->back() != '\n' ||
        !std::all_of(id->begin(), id->end() - 1, is_hex_digit))
        return std::nullopt;
    id->pop_back();
    return id;
}

}  // namespace klag::git
