#include "office/memory_file.h"

#include "base/error.h"

#include <cerrno>
#include <sys/mman.h>
#include <unistd.h>

namespace klag::office {
namespace {

Error problem() {
    return Error{ErrorKind::not_saved, text("there is no memory left to make the workbook in")};
}

}  // namespace

MemoryFile::MemoryFile() : descriptor_{memfd_create("report", MFD_CLOEXEC)} {
    if (descriptor_ < 0) throw problem();
}

MemoryFile::~MemoryFile() { ::close(descriptor_); }

std::string MemoryFile::name() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

std::string MemoryFile::bytes() const {
    const off_t size = ::lseek(descriptor_, 0, SEEK_END);
    if (size < 0) throw problem();
    std::string out(static_cast<std::size_t>(size), '\0');
    for (std::size_t at = 0; at < out.size();) {
        const ssize_t got =
            ::pread(descriptor_, out.data() + at, out.size() - at, static_cast<off_t>(at));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) throw problem();
        at += static_cast<std::size_t>(got);
    }
    return out;
}

}  // namespace klag::office
