#include "cli/editor.h"

#include "base/date.h"
#include "base/error.h"
#include "base/hex.h"
#include "base/utf8.h"
#include "cli/process.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace klag::cli {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> set_variable(const Env& env, std::string_view name) {
    auto value = env.variable(name);
    return value && !value->empty() ? value : std::nullopt;
}

Error not_kept(const std::string& path, int code) {
    return Error{ErrorKind::not_saved,
                 text("{path} could not be written: {reason}",
                      {{"path", path}, {"reason", std::generic_category().message(code)}})};
}

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
    return code;
}

/// Writes `text` to a name not used yet: STEM ENDING, STEM-2 ENDING, …
std::string write_new(const std::string& stem, std::string_view ending, std::string_view text) {
    for (int count = 1;; ++count) {
        const std::string number = count == 1 ? "" : "-" + std::to_string(count);
        std::string path = stem + number + std::string{ending};
        const int code = write_private(path, text);
        if (code == 0) return path;
        if (code != EEXIST || count == 10000) throw not_kept(path, code);
    }
}

std::string temporary_folder(const Env& env) {
    for (const char* name : {"XDG_RUNTIME_DIR", "TMPDIR"})
        if (const auto folder = set_variable(env, name))
            if (::access(folder->c_str(), W_OK | X_OK) == 0) return *folder;
    return "/tmp";
}

/// A file that is removed at the end of its life.
struct Temporary {
    std::string path;
    explicit Temporary(std::string where) : path{std::move(where)} {}
    ~Temporary() { ::unlink(path.c_str()); }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
};

/// Editors may write a new file and move it over the old one; so it is read by its name.
std::string read_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file)
        throw Error{ErrorKind::not_saved,
                    text("the edited text is gone: {path}", {{"path", path}})};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::string state_folder(const Env& env) {
    if (const auto folder = set_variable(env, "XDG_STATE_HOME")) return *folder + "/klag";
    if (const auto home = set_variable(env, "HOME")) return *home + "/.local/state/klag";
    return temporary_folder(env) + "/klag-" + std::to_string(::getuid());
}

}  // namespace

std::vector<std::string> editor(const Env& env) {
    for (const char* name : {"KLAG_EDITOR", "GIT_EDITOR", "VISUAL", "EDITOR"}) {
        std::vector<std::string> words;
        for (const std::string& word : split(env.variable(name).value_or(""), ' '))
            if (!word.empty()) words.push_back(word);
        if (!words.empty()) return words;
    }
    return {"sensible-editor"};
}

std::string edit(const Env& env, std::string_view text, std::string_view ending) {
    const Temporary file{
        write_new(temporary_folder(env) + "/klag-" + random_hex(env.random, 8), ending, text)};
    Process process{
        .words = editor(env), .variables = env.variables, .streams = Process::Streams::terminal};
    const std::string program = process.words.front();
    process.words.push_back(file.path);
    env.out.flush();
    const Ended ended = run(process);
    if (ended.not_found)
        throw Error{ErrorKind::usage,
                    klag::text("the editor {program} was not found", {{"program", program}})}
            .hinted(klag::text("Set EDITOR, or give the text with --file FILE."));
    std::string typed = read_file(file.path);
    if (ended.status == 0) return typed;
    const Text failed =
        klag::text("the editor {program} ended with status {status}",
                   {{"program", program}, {"status", std::to_string(ended.status)}});
    if (typed == text) throw Error{ErrorKind::usage, failed};
    throw Error{ErrorKind::usage, failed}.hinted(klag::text(
        "What you typed is kept in {path}.", {{"path", keep_text(env, "edited", typed)}}));
}

std::string keep_text(const Env& env, std::string_view name, std::string_view text) {
    const std::string folder = state_folder(env);
    std::error_code code;
    fs::create_directories(fs::path{folder}.parent_path(), code);
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) throw not_kept(folder, errno);
    const Date day{std::chrono::floor<std::chrono::days>(env.now)};
    return write_new(folder + "/" + std::string{name} + "-" + day.iso(), ".txt", text);
}

}  // namespace klag::cli
