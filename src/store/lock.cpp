#include "store/lock.h"

#include "base/error.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace klag::store {

namespace {

/// What the holder wrote into the lock: its process number.
std::string holder(const git::Descriptor& file) {
    std::array<char, 32> content{};
    const ssize_t size = ::pread(file.number(), content.data(), content.size() - 1, 0);
    if (size <= 0) return "";
    const std::string pid{content.data(), static_cast<std::size_t>(size)};
    return pid.substr(0, pid.find_first_not_of("0123456789"));
}

void write_pid(const git::Descriptor& file) {
    const std::string pid = std::to_string(::getpid()) + "\n";
    // Only for the message that another process shows; a full disk must not stop the lock.
    if (::ftruncate(file.number(), 0) == 0 &&
        ::pwrite(file.number(), pid.data(), pid.size(), 0) < 0)
        return;
}

Error in_the_way(Text what, const std::filesystem::path& place) {
    return Error{ErrorKind::refused, std::move(what)}
        .at(place.string())
        .hinted(text("Move it away, then type the command again."));
}

std::filesystem::path made(std::filesystem::path folder) {
    std::error_code error;
    // Never through a link: what klag keeps there belongs into .git, on its file system.
    if (const auto type = std::filesystem::symlink_status(folder, error).type();
        type != std::filesystem::file_type::directory &&
        type != std::filesystem::file_type::not_found)
        throw in_the_way(
            text("something else is in the place of the folder that klag keeps its own "
                 "files in"),
            folder);
    std::filesystem::create_directories(folder, error);
    if (error) git::throw_not_saved(error.value(), folder);
    return folder;
}

}  // namespace

std::filesystem::path own_folder(const git::Repository& repository) {
    return made(repository.gitdir() / writing_folder);
}

Lock::Lock(const git::Repository& repository, std::chrono::milliseconds wait) : modes_{repository} {
    constexpr int mode = 0666;
    const auto until = std::chrono::steady_clock::now() + wait;
    // One for all working trees: they share main and its objects.
    const std::filesystem::path name = made(repository.common_folder() / writing_folder) / "lock";
    constexpr int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    file_ = git::Descriptor{::open(name.c_str(), flags, mode)};
    struct stat found {};
    if (file_ ? ::fstat(file_.number(), &found) == 0 && !S_ISREG(found.st_mode)
              : errno == EISDIR || errno == ELOOP || errno == ENXIO)
        throw in_the_way(text("something else is in the place of the file that klag locks"), name);
    if (!file_) git::throw_not_saved(errno, name);
    for (int attempt = 0; ::flock(file_.number(), LOCK_EX | LOCK_NB) != 0; ++attempt) {
        if (errno != EWOULDBLOCK && errno != EINTR) git::throw_not_saved(errno);
        if (!pause_before_retry(attempt, until))
            throw Error{ErrorKind::busy,
                        text("another klag is writing (process {pid})", {{"pid", holder(file_)}})}
                .hinted(text("Wait for it to end, then type the command again."));
    }
    holder_died_ = !holder(file_).empty();
    write_pid(file_);
}

Lock::~Lock() {
    if (std::uncaught_exceptions() > exceptions_) return;  // the next holder tidies up
    if (file_ && ::ftruncate(file_.number(), 0) != 0)
        return;  // only makes `holder_died` too careful
}

bool pause_before_retry(int attempt, std::chrono::steady_clock::time_point until) {
    if (std::chrono::steady_clock::now() >= until) return false;
    const auto longest = static_cast<unsigned>(std::min(2 + attempt, 30));
    std::this_thread::sleep_for(std::chrono::milliseconds{1 + randombytes_uniform(longest)});
    return true;
}

}  // namespace klag::store
