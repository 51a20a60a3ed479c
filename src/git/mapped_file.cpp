#include "git/mapped_file.h"

#include "git/lock_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <utility>

namespace klag::git {

namespace {

[[noreturn]] void throw_unreadable(int error) {
    throw std::system_error{error, std::generic_category()};
}

}  // namespace

MappedFile::MappedFile(const std::filesystem::path& file) {
    // Without O_NONBLOCK, a pipe in its place would wait for ever.
    const Descriptor opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!opened && errno == ENOENT) return;
    struct stat status {};
    if (!opened || ::fstat(opened.number(), &status) != 0) throw_unreadable(errno);
    if (!S_ISREG(status.st_mode)) throw_unreadable(EINVAL);
    is_there_ = true;
    written_ = status.st_mtim;
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size == 0) return;
    void* mapping = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, opened.number(), 0);
    if (mapping == MAP_FAILED) throw_unreadable(errno);
    mapping_ = mapping;
    size_ = size;
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : is_there_{std::exchange(other.is_there_, false)},
      mapping_{std::exchange(other.mapping_, nullptr)},
      size_{std::exchange(other.size_, 0)},
      written_{other.written_} {}

MappedFile::~MappedFile() {
    if (mapping_ != nullptr) ::munmap(mapping_, size_);
}

}  // namespace klag::git
