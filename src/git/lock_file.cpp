#include "git/lock_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace klag::git {

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this == &other) return *this;
    close();
    number_ = other.release();
    return *this;
}

Descriptor::~Descriptor() { close(); }

int Descriptor::release() { return std::exchange(number_, -1); }

void Descriptor::close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
}

void throw_not_saved(int error, const std::filesystem::path& place) {
    if (error == ENOSPC || error == EDQUOT)
        throw Error{ErrorKind::not_saved, text("not saved: the disk is full")}.hinted(
            text("Make room on the disk, then type the command again."));
    if (error == EACCES || error == EPERM || error == EROFS)
        throw Error{ErrorKind::not_saved,
                    text("not saved: you may not write in the register ({reason})",
                         {{"reason", std::strerror(error)}})}
            .at(place.string())
            .hinted(text("Ask who keeps the register to let you write there."));
    throw Error{ErrorKind::not_saved,
                text("not saved: {reason}", {{"reason", std::strerror(error)}})}
        .at(place.string());
}

Error denied(const std::filesystem::path& place) {
    return Error{ErrorKind::refused,
                 text("you may not look into {folder}", {{"folder", place.string()}})}
        .hinted(text("Work as the user to whom the register belongs, or ask them for the right to "
                     "read it."));
}

void write_all(const Descriptor& file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(file.number(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw_not_saved(errno);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

bool flush_folder(const std::filesystem::path& folder) {
    const Descriptor file{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    return file && ::fsync(file.number()) == 0;
}

void flush_all(const std::filesystem::path& folder) {
    const Descriptor file{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!file || ::syncfs(file.number()) != 0) throw_not_saved(errno);
}

LockFile::LockFile(std::filesystem::path target, std::filesystem::path staged,
                   std::string_view bytes)
    : target_{std::move(target)}, lock_{target_.string() + ".lock"}, staged_{std::move(staged)} {
    constexpr int mode = 0666;
    // Never reused: after a crash the old one can be a second name of the target itself.
    ::unlink(staged_.c_str());
    file_ = Descriptor{::open(staged_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)};
    if (!file_) throw_not_saved(errno, staged_);
    write_all(file_, bytes);
}

LockFile::LockFile(LockFile&& other) noexcept
    : target_{std::move(other.target_)},
      lock_{std::move(other.lock_)},
      staged_{std::exchange(other.staged_, {})},
      file_{std::move(other.file_)},
      taken_{std::exchange(other.taken_, false)} {}

LockFile::~LockFile() {
    release();
    if (!staged_.empty()) ::unlink(staged_.c_str());
}

bool LockFile::take() {
    taken_ = ::link(staged_.c_str(), lock_.c_str()) == 0;
    if (!taken_ && errno == ENOENT) {  // git removes folders of refs that it packed
        std::error_code ignored;
        std::filesystem::create_directories(lock_.parent_path(), ignored);
        taken_ = ::link(staged_.c_str(), lock_.c_str()) == 0;
    }
    if (!taken_ && errno != EEXIST) throw_not_saved(errno, lock_);
    return taken_;
}

void LockFile::write(std::string_view bytes) { write_all(file_, bytes); }

void LockFile::replace() {
    file_.close();
    if (::rename(lock_.c_str(), target_.c_str()) != 0) throw_not_saved(errno, target_);
    taken_ = false;
}

void LockFile::release() {
    if (taken_) ::unlink(lock_.c_str());
    taken_ = false;
}

bool LockFile::is_ours(const std::filesystem::path& lock, const std::filesystem::path& staged) {
    struct stat one {};
    struct stat other {};
    return ::lstat(lock.c_str(), &one) == 0 && ::lstat(staged.c_str(), &other) == 0 &&
           S_ISREG(one.st_mode) && one.st_ino == other.st_ino && one.st_dev == other.st_dev;
}

}  // namespace klag::git
