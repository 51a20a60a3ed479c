#include "cli/private_files.h"

#include "cli/process.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace klag::cli {
namespace {

/// Writes a new file that only its owner can read. Returns 0 or errno; EEXIST when it is there.
int write_private(const std::string& path, std::string_view text) {
    const int file =
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) return errno;
    int code = 0;
    while (!text.empty() && code == 0) {
        const ssize_t done = ::write(file, text.data(), text.size());
        if (done >= 0)
            text.remove_prefix(static_cast<std::size_t>(done));
        else if (errno != EINTR)
            code = errno;
    }
    if (code == 0 && ::fsync(file) != 0 && errno != EINVAL) code = errno;
    if (::close(file) != 0 && code == 0) code = errno;
    if (code != 0) ::unlink(path.c_str());
    return code;
}

/// Shows a file with the desktop's own program for its kind.
void open_on_desktop(const Env& env, const std::string& path) {
    const Ended ended = run({.words = {"xdg-open", path}, .variables = env.variables});
    if (ended.not_found)
        throw Error{ErrorKind::usage, text("there is no program to show it with (xdg-open)")}
            .hinted(text("Write it into a file: --output FILE."));
    if (ended.status != 0)
        throw Error{ErrorKind::usage, text("xdg-open could not show it")}.hinted(
            text("Write it into a file: --output FILE."));
}

}  // namespace

Error not_written(const std::string& path, int code) {
    return Error{ErrorKind::not_saved,
                 text("{path} could not be written: {reason}",
                      {{"path", path}, {"reason", std::generic_category().message(code)}})};
}

void write_new_file(const std::string& path, std::string_view bytes) {
    const int code = write_private(path, bytes);
    if (code == EEXIST)
        throw Error{ErrorKind::usage, text("{file} exists", {{"file", path}})}.hinted(
            text("Choose another name, or move it away first."));
    if (code == ENOENT)
        throw Error{ErrorKind::usage, text("there is no folder for {file}", {{"file", path}})}
            .hinted(text("Make it first, or name a file in another folder."));
    if (code != 0) throw not_written(path, code);
}

void flush(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) throw not_written(path, errno);
    const int code = ::fsync(file) != 0 && errno != EINVAL ? errno : 0;
    ::close(file);
    if (code != 0) throw not_written(path, code);
}

std::string write_numbered(const std::string& stem, std::string_view ending,
                           std::string_view bytes) {
    for (int count = 1;; ++count) {
        const std::string number = count == 1 ? "" : "-" + std::to_string(count);
        std::string path = stem + number + std::string{ending};
        const int code = write_private(path, bytes);
        if (code == 0) return path;
        if (code != EEXIST || count == 10000) throw not_written(path, code);
    }
}

std::string temporary_folder(const Env& env) {
    for (const char* name : {"XDG_RUNTIME_DIR", "TMPDIR"}) {
        const auto folder = env.variable(name);
        if (folder && !folder->empty() && ::access(folder->c_str(), W_OK | X_OK) == 0)
            return *folder;
    }
    return "/tmp";
}

std::string show_on_desktop(const Env& env, std::string_view stem, std::string_view ending,
                            std::string_view bytes) {
    std::string path =
        write_numbered(temporary_folder(env) + "/" + std::string{stem}, ending, bytes);
    try {
        open_on_desktop(env, path);
    } catch (...) {
        ::unlink(path.c_str());
        throw;
    }
    return path;
}

}  // namespace klag::cli
