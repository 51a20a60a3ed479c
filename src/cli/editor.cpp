#include "cli/editor.h"

#include "base/date.h"
#include "base/error.h"
#include "base/hex.h"
#include "base/utf8.h"
#include "cli/private_files.h"
#include "cli/process.h"

#include <cerrno>
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
        write_numbered(temporary_folder(env) + "/klag-" + random_hex(env.random, 8), ending, text)};
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
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) throw not_written(folder, errno);
    const Date day{std::chrono::floor<std::chrono::days>(env.now)};
    return write_numbered(folder + "/" + std::string{name} + "-" + day.iso(), ".txt", text);
}

}  // namespace klag::cli
