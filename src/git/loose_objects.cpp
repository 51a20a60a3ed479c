#include "git/loose_objects.h"

#include "git/damaged_object.h"
#include "git/object_file.h"
#include "git/whole_file.h"

#include <git2/sys/odb_backend.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <exception>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unistd.h>
#include <zlib.h>

namespace klag::git {

namespace {

/// As libgit2's packs have, which were added before and so are asked first; its reader of loose
/// objects has 1.
constexpr int after_packs = 2;
constexpr std::size_t longest_head = 32;    ///< "commit 18446744073709551615" and a NUL
constexpr std::size_t most_at_once = 1100;  ///< zlib makes at most 1,032 bytes of one

struct LooseObjects : git_odb_backend {
    std::filesystem::path folder;
};

std::filesystem::path file_of(const git_odb_backend* backend, const git_oid& id) {
    return object_file(static_cast<const LooseObjects*>(backend)->folder, id);
}

int damaged(const git_oid& id) {
    git_error_set_str(GIT_ERROR_ODB,
                      ("the file of object " + hex(id) + " is damaged or cut short").c_str());
    return GIT_ERROR;
}

/// Unpacks a stream of zlib piece by piece.
class Unpacking {
  public:
    explicit Unpacking(std::string_view packed) {
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));  // NOLINT
        stream_.avail_in = static_cast<uInt>(packed.size());
        open_ = inflateInit(&stream_) == Z_OK;
    }
    Unpacking(const Unpacking&) = delete;
    Unpacking& operator=(const Unpacking&) = delete;
    ~Unpacking() {
        if (open_) inflateEnd(&stream_);
    }

    /// Unpacks up to `size` bytes; how many there were.
    std::size_t into(char* place, std::size_t size) {
        stream_.next_out = reinterpret_cast<Bytef*>(place);
        stream_.avail_out = static_cast<uInt>(size);
        if (open_) state_ = inflate(&stream_, Z_SYNC_FLUSH);
        return size - stream_.avail_out;
    }
    /// Whether the stream is whole, and at its end.
    bool at_end() {
        std::array<char, 1> more{};
        return state_ == Z_STREAM_END || (into(more.data(), 1) == 0 && state_ == Z_STREAM_END);
    }

    /// Whether something stands behind the end, which git does not bear.
    bool has_more() const { return stream_.avail_in > 0; }

  private:
    z_stream stream_{};
    bool open_{};
    int state_{};
};

struct Head {
    git_object_t type{};
    std::size_t size{};    ///< of the content
    std::size_t length{};  ///< of the head itself, with its NUL
};

/// "blob 1234" NUL; nothing for anything else.
std::optional<Head> head_of(std::string_view bytes) {
    const auto blank = bytes.find(' ');
    const auto end = bytes.find('\0');
    if (blank == std::string_view::npos || end == std::string_view::npos || blank > end)
        return std::nullopt;
    Head head{.type = git_object_string2type(std::string{bytes.substr(0, blank)}.c_str()),
              .length = end + 1};
    const char* last = bytes.data() + end;
    const auto [stop, error] = std::from_chars(bytes.data() + blank + 1, last, head.size);
    if (error != std::errc{} || stop != last || head.type == GIT_OBJECT_INVALID)
        return std::nullopt;
    return head;
}

int unpack(std::string_view packed, git_odb_backend* backend, const git_oid& id, void** content,
           std::size_t* size, git_object_t* type) {
    Unpacking unpacking{packed};
    std::array<char, longest_head> begin{};
    const std::size_t begun = unpacking.into(begin.data(), begin.size());
    const auto head = head_of({begin.data(), begun});
    if (!head || head->size > packed.size() * most_at_once) return damaged(id);
    const std::size_t known = begun - head->length;
    if (known > head->size) return damaged(id);
    auto* bytes = static_cast<char*>(git_odb_backend_data_alloc(backend, head->size + 1));
    if (bytes == nullptr) return GIT_ERROR;
    std::memcpy(bytes, begin.data() + head->length, known);
    const std::size_t left = head->size - known;
    if (unpacking.into(bytes + known, left) != left || !unpacking.at_end()) {
        git_odb_backend_data_free(backend, bytes);
        return damaged(id);
    }
    bytes[head->size] = '\0';
    *content = bytes;
    *size = head->size;
    *type = head->type;
    return 0;
}

int unreadable(const std::filesystem::path& file, const char* reason) {
    git_error_set_str(GIT_ERROR_OS, ("failed to read '" + file.string() + "': " + reason).c_str());
    return GIT_ERROR;
}

/// What `take` makes of the bytes of the object's file, as libgit2 wants to be answered.
template <class Take>
int with_file(const git_odb_backend* backend, const git_oid& id, Take take) {
    const std::filesystem::path place = file_of(backend, id);
    try {
        const WholeFile file{place};
        return file.is_there() ? take(file.bytes()) : GIT_ENOTFOUND;
    } catch (const std::exception& error) {
        return unreadable(place, error.what());
    }
}

/// An object that is nowhere may be in a pack that this user may not read: libgit2 passes over it.
int not_found(const git_odb_backend* backend) {
    namespace fs = std::filesystem;
    const fs::path packs = static_cast<const LooseObjects*>(backend)->folder / "pack";
    std::error_code error;
    for (fs::directory_iterator at{packs, error}, end; !error && at != end; at.increment(error))
        if (::access(at->path().c_str(), R_OK) != 0 && errno == EACCES)
            return unreadable(at->path(), std::strerror(EACCES));
    return GIT_ENOTFOUND;
}

/// Called by libgit2, which compares the content with the id afterwards.
int read(void** content, std::size_t* size, git_object_t* type, git_odb_backend* backend,
         const git_oid* id) {
    const int status = with_file(backend, *id, [&](std::string_view packed) {
        return unpack(packed, backend, *id, content, size, type);
    });
    return status == GIT_ENOTFOUND ? not_found(backend) : status;
}

int read_head(std::size_t* size, git_object_t* type, git_odb_backend* backend, const git_oid* id) {
    return with_file(backend, *id, [&](std::string_view packed) {
        std::array<char, longest_head> begin{};
        const std::size_t begun = Unpacking{packed}.into(begin.data(), begin.size());
        const auto head = head_of({begin.data(), begun});
        if (!head) return damaged(*id);
        *size = head->size;
        *type = head->type;
        return 0;
    });
}

/// The id of the object that the bytes of a file hold; nothing when they hold none as a whole.
std::optional<git_oid> id_in(std::string_view packed) {
    Unpacking unpacking{packed};
    std::array<char, std::size_t{64} * 1024> piece{};
    Checksum sum;
    std::optional<Head> head;
    std::size_t size = 0;
    while (const std::size_t count = unpacking.into(piece.data(), piece.size())) {
        if (size == 0) head = head_of({piece.data(), count});
        sum.add({piece.data(), count});
        size += count;
    }
    const bool is_whole = head && size == head->length + head->size && unpacking.at_end();
    if (!is_whole || unpacking.has_more()) return std::nullopt;
    return id_of(sum);
}

void release(git_odb_backend* backend) { delete static_cast<LooseObjects*>(backend); }

}  // namespace

void read_loose_objects_ourselves(git_repository* repository) {
    const auto store = make<OdbHandle>("open the object store", git_repository_odb, repository);
    auto reader = std::make_unique<LooseObjects>();
    check(git_odb_init_backend(reader.get(), GIT_ODB_BACKEND_VERSION), ErrorKind::bad_data,
          "open the object store");
    reader->folder = std::filesystem::path{git_repository_commondir(repository)} / "objects";
    reader->read = read;
    reader->read_header = read_head;
    reader->free = release;
    check(git_odb_add_backend(store.get(), reader.get(), after_packs), ErrorKind::bad_data,
          "open the object store");
    static_cast<void>(reader.release());  // the object store's from now on
}

bool is_damaged_object(const std::filesystem::path& file) {
    try {
        const WholeFile found{file};
        const auto id = id_in(found.bytes());
        return found.is_there() &&
               (!id || object_file(file.parent_path().parent_path(), *id) != file);
    } catch (const std::system_error&) {
        return false;
    }
}

}  // namespace klag::git
