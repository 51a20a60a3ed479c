#include "git/whole_file.h"

#include "git/lock_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace klag::git {

namespace {

constexpr std::size_t large = std::size_t{64} * 1024;  // bytes: from here on it is mapped

[[noreturn]] void throw_unreadable(int error) {
    throw std::system_error{error, std::generic_category()};
}

/// The first `size` bytes; fewer when there are no more.
std::vector<char> read_bytes(const Descriptor& file, std::size_t size) {
    std::vector<char> bytes(size);
    std::size_t got = 0;
    while (got < size) {
        const ssize_t count = ::read(file.number(), bytes.data() + got, size - got);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw_unreadable(errno);
        if (count == 0) break;
        got += static_cast<std::size_t>(count);
    }
    bytes.resize(got);
    return bytes;
}

}  // namespace

WholeFile::WholeFile(const std::filesystem::path& file) {
    // Without O_NONBLOCK, a pipe in its place would wait for ever.
    const Descriptor opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!opened && errno == ENOENT) return;
    struct stat status {};
    if (!opened || ::fstat(opened.number(), &status) != 0) throw_unreadable(errno);
    if (!S_ISREG(status.st_mode)) throw_unreadable(EINVAL);
    is_there_ = true;
    written_ = status.st_mtim;
    size_ = static_cast<std::size_t>(status.st_size);
    if (size_ < large) {
        read_ = read_bytes(opened, size_);
        size_ = read_.size();
        return;
    }
    void* mapping = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, opened.number(), 0);
    if (mapping == MAP_FAILED) throw_unreadable(errno);
    mapping_ = mapping;
}

WholeFile::WholeFile(WholeFile&& other) noexcept
    : is_there_{std::exchange(other.is_there_, false)},
      read_{std::move(other.read_)},
      mapping_{std::exchange(other.mapping_, nullptr)},
      size_{std::exchange(other.size_, 0)},
      written_{other.written_} {}

WholeFile::~WholeFile() {
    if (mapping_ != nullptr) ::munmap(mapping_, size_);
}

}  // namespace klag::git
