#include "git/index_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <nettle/sha1.h>
#include <sys/stat.h>
#include <unistd.h>

namespace klag::git {

namespace {

static_assert(SHA1_DIGEST_SIZE == id_size);

class Checksum {
  public:
    Checksum() { sha1_init(&state_); }

    void add(std::string_view bytes) {
        sha1_update(&state_, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    }
    std::string finish() {
        std::array<std::uint8_t, id_size> sum{};
        sha1_digest(&state_, sum.size(), sum.data());
        return {sum.begin(), sum.end()};
    }

  private:
    sha1_ctx state_{};
};

std::size_t read_into(const Descriptor& file, char* data, std::size_t size) {
    std::size_t at = 0;
    while (at < size) {
        const ssize_t count = ::read(file.number(), data + at, size - at);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw_not_saved(errno);
        if (count == 0) break;  // somebody cuts it short: damaged
        at += static_cast<std::size_t>(count);
    }
    return at;
}

}  // namespace

IndexFile read_index(const std::filesystem::path& file) {
    // Without O_NONBLOCK, a pipe in its place would wait for ever.
    const Descriptor opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!opened && errno == ENOENT) return {};
    struct stat status {};
    if (!opened || ::fstat(opened.number(), &status) != 0) throw_not_saved(errno);
    if (!S_ISREG(status.st_mode)) throw_not_saved(EINVAL);
    const auto size = static_cast<std::size_t>(status.st_size);
    auto data = std::make_unique_for_overwrite<char[]>(size);
    const std::size_t count = read_into(opened, data.get(), size);
    return {true, std::move(data), count, status.st_mtim};
}

bool is_unhashed(std::string_view index) {
    return index.size() >= id_size && index.ends_with(std::string(id_size, '\0'));
}

bool has_right_checksum(std::string_view index) {
    if (index.size() < id_size) return false;
    Checksum sum;
    sum.add(index.substr(0, index.size() - id_size));
    return is_unhashed(index) || index.ends_with(sum.finish());
}

void write_index(LockFile& lock, std::string_view index, const std::vector<Splice>& splices,
                 bool hashed) {
    Checksum sum;
    const auto put = [&](std::string_view bytes) {
        constexpr std::size_t piece = 1U << 17U;  // the cache still has it when it is written
        for (; !bytes.empty(); bytes.remove_prefix(std::min(piece, bytes.size()))) {
            if (hashed) sum.add(bytes.substr(0, piece));
            lock.write(bytes.substr(0, piece));
        }
    };
    std::size_t at = 0;
    for (const Splice& splice : splices) {
        put(index.substr(at, splice.from - at));
        put(splice.bytes);
        at = splice.to;
    }
    put(index.substr(at));
    lock.write(hashed ? sum.finish() : std::string(id_size, '\0'));
}

}  // namespace klag::git
