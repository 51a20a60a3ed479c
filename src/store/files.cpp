#include "store/files.h"

#include "base/error.h"
#include "git/lock_file.h"
#include "yaml/reader.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace klag::store {
namespace {

Error cannot(const char* what, const std::filesystem::path& path, ErrorKind kind) {
    return Error{kind, text("{what}: {why}", {{"what", what}, {"why", std::strerror(errno)}})}.at(
        path.string());
}

std::string read_all(int descriptor, const std::filesystem::path& path) {
    std::string bytes;
    char buffer[65536];
    for (;;) {
        const ssize_t got = ::read(descriptor, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw cannot("cannot be read", path, ErrorKind::usage);
        if (got == 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(got));
        if (bytes.size() > largest_attachment)
            throw Error{ErrorKind::usage, text("is larger than 25 MiB")}.at(path.string());
    }
}

}  // namespace

std::string read_file(const std::filesystem::path& path) {
    const git::Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!file) throw cannot("cannot be opened", path, ErrorKind::usage);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0)
        throw cannot("cannot be read", path, ErrorKind::usage);
    if (!S_ISREG(status.st_mode))
        throw Error{ErrorKind::usage, text("is no plain file")}.at(path.string());
    return read_all(file.number(), path);
}

void write_new_file(const std::filesystem::path& path, std::string_view bytes, bool secret) {
    const git::Descriptor file{
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, secret ? 0600 : 0666)};
    if (!file)
        throw cannot("cannot be written", path,
                     errno == EEXIST ? ErrorKind::usage : ErrorKind::not_saved);
    while (!bytes.empty()) {
        const ssize_t put = ::write(file.number(), bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) throw cannot("cannot be written", path, ErrorKind::not_saved);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    if (::fsync(file.number()) != 0) throw cannot("cannot be written", path, ErrorKind::not_saved);
}

std::string personal_setting(const std::string& xdg_config_home, const std::string& home,
                             const std::string& key) {
    if (xdg_config_home.empty() && home.empty()) return "";
    const std::filesystem::path folder =
        xdg_config_home.empty() ? home + "/.config" : xdg_config_home;
    const auto path = folder / "klag" / "config.yaml";
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) return "";
    const std::string content = read_file(path);
    const yaml::Reader top{content, path.string()};
    return top.optional_text(key);
}

}  // namespace klag::store
