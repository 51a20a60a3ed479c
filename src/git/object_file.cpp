#include "git/object_file.h"

#include "git/lock_file.h"
#include "git/whole_file.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <limits>
#include <new>
#include <stdexcept>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <zlib.h>

namespace klag::git {

namespace fs = std::filesystem;

namespace {

/// Compresses in one go what is known to fit.
class Packer {
  public:
    explicit Packer(int level) {
        constexpr int window_bits = 15;  // the only ones that every git has always read
        constexpr int memory = 3;        // objects are small: so is what zlib clears for each
        if (deflateInit2(&stream_, level, Z_DEFLATED, window_bits, memory, Z_DEFAULT_STRATEGY) !=
            Z_OK)
            throw std::bad_alloc{};
    }
    Packer(const Packer&) = delete;
    Packer& operator=(const Packer&) = delete;
    ~Packer() { deflateEnd(&stream_); }

    std::string packed(std::string_view head, std::string_view content) {
        std::string out(deflateBound(&stream_, head.size() + content.size()), '\0');
        stream_.next_out = reinterpret_cast<Bytef*>(out.data());
        stream_.avail_out = static_cast<uInt>(out.size());
        take(head, Z_NO_FLUSH);
        if (take(content, Z_FINISH) != Z_STREAM_END) throw std::logic_error{"zlib does not end"};
        out.resize(stream_.total_out);
        return out;
    }

  private:
    int take(std::string_view bytes, int flush) {
        if (bytes.size() > std::numeric_limits<uInt>::max()) throw std::bad_alloc{};
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // NOLINT
        stream_.avail_in = static_cast<uInt>(bytes.size());
        return deflate(&stream_, flush);
    }

    z_stream stream_{};
};

/// The bytes of the object's file. What fits into a block of the disk takes one, compressed or not.
std::string packed(git_object_t type, std::string_view content) {
    constexpr std::size_t block = 4096;
    std::string head = git_object_type2string(type);
    head.append(" ").append(std::to_string(content.size())).append(1, '\0');
    constexpr std::size_t around = 64;  // what zlib puts around it
    const bool fits = head.size() + content.size() + around <= block;
    return Packer{fits ? Z_NO_COMPRESSION : Z_BEST_SPEED}.packed(head, content);
}

/// Gives the file its name. Its folder is made when it is the first there; somebody who packs may
/// take away a folder that is empty.
bool move_to(const fs::path& from, const fs::path& to) {
    constexpr int attempts = 16;
    constexpr mode_t mode = 0777;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (::rename(from.c_str(), to.c_str()) == 0) return true;
        if (errno != ENOENT) return false;
        if (::mkdir(to.parent_path().c_str(), mode) != 0 && errno != EEXIST) return false;
    }
    errno = ENOENT;
    return false;
}

void write_new(const fs::path& file, std::string_view bytes) {
    constexpr mode_t mode = 0444;
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    Descriptor open{::open(file.c_str(), flags, mode)};
    if (!open && errno == EEXIST && ::unlink(file.c_str()) == 0)  // a kill left it
        open = Descriptor{::open(file.c_str(), flags, mode)};
    if (!open) throw_not_saved(errno, file);
    write_all(open, bytes);
}

bool holds(const fs::path& file, std::string_view bytes) {
    try {
        return WholeFile{file}.bytes() == bytes;
    } catch (const std::system_error&) {
        return false;
    }
}

}  // namespace

fs::path object_file(const fs::path& objects, const git_oid& id) {
    const std::string digits = hex(id);
    return objects / digits.substr(0, 2) / digits.substr(2);
}

bool lay_object(git_repository* repository, const git_oid& id, git_object_t type,
                std::string_view content) {
    const fs::path objects = fs::path{git_repository_commondir(repository)} / "objects";
    const fs::path file = object_file(objects, id);
    // Named as libgit2 names its own: healing removes what a kill leaves of it.
    const fs::path beside = objects / "tmp_object_git2_klag";
    const std::string bytes = packed(type, content);
    try {
        write_new(beside, bytes);
        if (!move_to(beside, file)) throw_not_saved(errno, file);
    } catch (const Error&) {
        ::unlink(beside.c_str());
        throw;
    }
    return holds(file, bytes);
}

}  // namespace klag::git
