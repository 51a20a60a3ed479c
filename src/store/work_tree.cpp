#include "store/work_tree.h"

#include "base/error.h"
#include "base/utf8.h"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace klag::store {

namespace {

constexpr int folder_flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

bool is_git_folder(std::string part) {
    for (char& c : part)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return part == ".git" || part.starts_with("git~");
}

std::string last_part(std::string_view path) {
    return std::string{path.substr(path.rfind('/') + 1)};
}

Error odd(std::string_view path) {
    return Error{ErrorKind::refused,
                 text("a link or something else that is no plain file or folder is in the way")}
        .at(std::string{path})
        .hinted(text("Move it away, then type the command again."));
}

Error unfit(std::string_view path) {
    return Error{ErrorKind::bad_data,
                 text("'{path}' is not a path that klag writes", {{"path", printable(path)}})};
}

/// For a place that cannot be read, of the last error of the system.
Error unreadable(const std::string& name) {
    const std::error_code why{errno, std::generic_category()};
    return Error{ErrorKind::bad_data,
                 text("cannot read {path}: {reason}", {{"path", name}, {"reason", why.message()}})};
}

/// The bytes of a plain file in the open `folder`; nothing for anything else. Throws
/// Error{bad_data} when it cannot be read.
std::optional<std::string> read_at(int folder, const std::string& name) {
    const git::Descriptor file{
        ::openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)};
    struct stat status {};
    if (!file || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    std::string bytes(static_cast<std::size_t>(status.st_size) + 1, '\0');  // one to see its end
    std::size_t size = 0;
    ssize_t count = 0;
    while ((count = ::read(file.number(), bytes.data() + size, bytes.size() - size)) > 0) {
        size += static_cast<std::size_t>(count);
        if (size == bytes.size()) bytes.resize(2 * size);  // it has grown
    }
    if (count < 0) throw unreadable(name);
    bytes.resize(size);
    return bytes;
}

/// What stands in a folder, listed through the descriptor that it was opened with.
class Listing {
  public:
    /// `name` is for messages. Throws Error{bad_data} when the folder cannot be listed.
    Listing(git::Descriptor folder, std::string name)
        : name_{std::move(name)}, stream_{::fdopendir(folder.number())} {
        if (!stream_) throw unreadable(name_);
        folder.release();  // closed with the stream
    }

    int folder() const { return ::dirfd(stream_.get()); }
    /// The next entry, nothing after the last one. `.` and `..` are among them. Throws
    /// Error{bad_data} when the folder cannot be listed to its end.
    const dirent* next() {
        errno = 0;
        const dirent* entry = ::readdir(stream_.get());
        if (entry == nullptr && errno != 0) throw unreadable(name_);
        return entry;
    }

  private:
    struct Close {
        void operator()(DIR* stream) const { ::closedir(stream); }
    };
    std::string name_;
    std::unique_ptr<DIR, Close> stream_;
};

/// The folder `name` in an open one; nothing when there is none, or something else in its place.
/// Throws Error{bad_data} when it may not be opened.
git::Descriptor folder_at(int folder, const std::string& name) {
    git::Descriptor found{::openat(folder, name.c_str(), folder_flags)};
    if (!found && errno != ENOENT && errno != ENOTDIR && errno != ELOOP) throw unreadable(name);
    return found;
}

void visit_files(git::Descriptor folder, const std::string& path,
                 const std::function<bool(std::string_view)>& is_wanted,
                 const WorkTree::Take& take) {
    Listing listing{std::move(folder), path};
    while (const dirent* entry = listing.next()) {
        const std::string name{entry->d_name};
        if (name == "." || name == "..") continue;
        const std::string below = path + "/" + name;
        if (entry->d_type != DT_DIR && is_wanted(below))
            if (auto bytes = read_at(listing.folder(), name)) take(below, std::move(*bytes));
        if (entry->d_type != DT_DIR && entry->d_type != DT_UNKNOWN) continue;
        if (auto inner = folder_at(listing.folder(), name))
            visit_files(std::move(inner), below, is_wanted, take);
    }
}

/// Throws Error{refused} when the place of `path` in its open folder is taken by something else
/// than a plain file.
void check_free_in(int folder, std::string_view path) {
    struct stat status {};
    if (::fstatat(folder, last_part(path).c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
        !S_ISREG(status.st_mode))
        throw odd(path);
}

/// The file beside which bytes are written first; left over by a kill, the next one replaces it.
std::string temporary(std::string_view path) { return ".klag-" + last_part(path) + ".tmp"; }

}  // namespace

void check_path(std::string_view path) {
    constexpr std::size_t longest = 1000;
    if (path.empty() || path.size() > longest || path.front() == '/' || path.back() == '/' ||
        path.find_first_of("\\:\n\t") != std::string_view::npos || bad_byte(path) ||
        printable(path) != path)
        throw unfit(path);
    for (const std::string& part : split(path, '/'))
        if (part.empty() || part == "." || part == ".." || is_git_folder(part) ||
            part.starts_with(".klag-"))
            throw unfit(path);
}

WorkTree::WorkTree(const std::filesystem::path& root)
    : root_{::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)} {
    if (!root_) git::throw_not_saved(errno);
}

git::Descriptor WorkTree::folder_of(std::string_view path, bool make) const {
    constexpr mode_t mode = 0777;
    std::vector<std::string> parts = split(path, '/');
    parts.back() = ".";  // of a path without a folder, the root itself
    if (parts.size() > 1) parts.pop_back();
    git::Descriptor folder;
    for (const std::string& part : parts) {
        const int above = folder ? folder.number() : root_.number();
        git::Descriptor next{::openat(above, part.c_str(), folder_flags)};
        if (!next && errno == ENOENT && make) {
            if (::mkdirat(above, part.c_str(), mode) != 0 && errno != EEXIST)
                git::throw_not_saved(errno);
            next = git::Descriptor{::openat(above, part.c_str(), folder_flags)};
        }
        if (!next && (errno == ENOTDIR || errno == ELOOP)) throw odd(path);
        if (!next && errno == ENOENT && !make) return next;
        if (!next) git::throw_not_saved(errno);
        folder = std::move(next);
    }
    return folder;
}

void WorkTree::check_free(std::string_view path) const {
    if (const git::Descriptor folder = folder_of(path, false)) check_free_in(folder.number(), path);
}

std::optional<std::string> WorkTree::read(std::string_view path) const {
    const git::Descriptor folder = folder_of(path, false);
    if (!folder) return std::nullopt;
    return read_at(folder.number(), last_part(path));
}

std::optional<std::uintmax_t> WorkTree::size_of_unreadable(std::string_view path) const {
    const git::Descriptor folder = folder_of(path, false);
    const std::string name = last_part(path);
    struct stat status {};
    if (!folder || ::fstatat(folder.number(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0 ||
        !S_ISREG(status.st_mode) || ::faccessat(folder.number(), name.c_str(), R_OK, 0) == 0)
        return std::nullopt;
    return static_cast<std::uintmax_t>(status.st_size);
}

void WorkTree::each_below(const std::string& folder,
                          const std::function<bool(std::string_view)>& is_wanted,
                          const Take& take) const {
    if (auto found = folder_at(root_.number(), folder))
        visit_files(std::move(found), folder, is_wanted, take);
}

void WorkTree::lay(std::string_view path, std::string_view bytes, unsigned mode) const {
    const git::Descriptor folder = folder_of(path, true);
    const std::string beside = temporary(path);
    ::unlinkat(folder.number(), beside.c_str(), 0);
    const git::Descriptor file{::openat(folder.number(), beside.c_str(),
                                        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                        mode)};
    if (!file) git::throw_not_saved(errno);
    try {
        git::write_all(file, bytes);
        check_free_in(folder.number(), path);
        if (::renameat(folder.number(), beside.c_str(), folder.number(), last_part(path).c_str()) !=
            0)
            git::throw_not_saved(errno);
    } catch (const Error&) {
        ::unlinkat(folder.number(), beside.c_str(), 0);
        throw;
    }
}

void WorkTree::remove(std::string_view path) const {
    check_free(path);
    if (const git::Descriptor folder = folder_of(path, false);
        folder && ::unlinkat(folder.number(), last_part(path).c_str(), 0) != 0 && errno != ENOENT)
        git::throw_not_saved(errno);
    if (const git::Descriptor folder = folder_of(path, false))
        ::unlinkat(folder.number(), temporary(path).c_str(), 0);
    while (path.find('/') != std::string_view::npos) {
        path = path.substr(0, path.rfind('/'));
        const git::Descriptor above = folder_of(path, false);
        if (above && ::unlinkat(above.number(), last_part(path).c_str(), AT_REMOVEDIR) != 0) return;
    }
}

bool looks_lost(std::string_view bytes) {
    return bytes.find_first_not_of('\0') == std::string_view::npos;
}

bool looks_torn(std::string_view bytes, std::string_view whole) {
    if (looks_lost(bytes)) return true;
    constexpr std::size_t block = 512;  // a disk ends a file there; a person, after a line
    const bool may_be_cut = bytes.size() < whole.size() && bytes.size() % block == 0;
    return (may_be_cut || bytes.size() == whole.size()) &&
           std::equal(bytes.begin(), bytes.end(), whole.begin(),
                      [](char found, char wanted) { return found == wanted || found == '\0'; });
}

}  // namespace klag::store
