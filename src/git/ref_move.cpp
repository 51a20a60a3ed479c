#include "git/ref_move.h"

#include "base/error.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace klag::git {

namespace {

std::filesystem::path folder_of(const Repository& repository, const std::string& ref) {
    std::filesystem::path folder = (repository.common_folder() / ref).parent_path();
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) throw_not_saved(error.value(), folder);
    return folder;
}

/// Whether git keeps a log for branches: always but in a bare repository, unless told otherwise.
bool keeps_logs(const Repository& repository) {
    const auto setting = repository.config("core.logallrefupdates");
    if (!setting) return !repository.is_bare();
    return *setting != "false" && *setting != "no" && *setting != "off" && *setting != "0";
}

void append(const std::filesystem::path& log, bool make, const std::string& line) {
    constexpr int mode = 0666;
    std::error_code ignored;
    if (make) std::filesystem::create_directories(log.parent_path(), ignored);
    const Descriptor file{::open(
        log.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW | (make ? O_CREAT : 0), mode)};
    if (file && ::write(file.number(), line.data(), line.size()) < 0) return;
}

}  // namespace

RefMove::RefMove(Repository& repository, std::string ref, std::optional<std::string> before,
                 const std::string& after, const std::filesystem::path& staged)
    : repository_{repository},
      ref_{std::move(ref)},
      before_{std::move(before)},
      folder_{folder_of(repository, ref_)},
      lock_{repository.common_folder() / ref_, staged, after + "\n"} {}

std::filesystem::path RefMove::lock() const {
    return repository_.common_folder() / (ref_ + ".lock");
}

Moved RefMove::move() {
    if (!lock_.take()) return Moved::locked;
    if (repository_.resolve(ref_) != before_) {
        lock_.release();
        return Moved::changed;
    }
    lock_.replace();
    return Moved::yes;
}

bool RefMove::confirm() const { return flush_folder(folder_); }

void log_move(const Repository& repository, const std::string& ref,
              const std::optional<std::string>& before, const std::string& after,
              const std::string& signature, const std::string& subject) {
    const std::string none(after.size(), '0');
    const std::string line =
        before.value_or(none) + " " + after + " " + signature + "\t" + subject + "\n";
    try {
        const bool make = keeps_logs(repository);
        append(repository.common_folder() / "logs" / ref, make, line);
        if (const auto branch = repository.head_branch(); branch && "refs/heads/" + *branch == ref)
            append(repository.gitdir() / "logs" / "HEAD", make, line);
    } catch (const Error&) {
        return;  // the log is for convenience; the move stands
    }
}

}  // namespace klag::git
