#include "base/error.h"
#include "base/utf8.h"
#include "commands/context.h"
#include "commands/manual.h"
#include "commands/verbs.h"
#include "store/files.h"

#include <filesystem>

namespace klag::commands {
namespace {

namespace fs = std::filesystem;

std::string text_at(const fs::path& path) { return fs::exists(path) ? store::read_file(path) : ""; }

/// Pages and scripts that stand there but that no command makes any more.
std::vector<std::string> surplus(const fs::path& root, const std::vector<ManualFile>& files) {
    std::vector<std::string> out;
    for (const char* folder : {"man", "completions"}) {
        if (!fs::is_directory(root / folder)) continue;
        for (const auto& entry : fs::directory_iterator(root / folder)) {
            const std::string path = std::string{folder} + "/" + entry.path().filename().string();
            const bool made = std::any_of(files.begin(), files.end(), [&](const ManualFile& file) {
                return file.path == path;
            });
            if (!made && entry.path().filename() != "CMakeLists.txt") out.push_back(path);
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

int docs(const cli::Given& given, Context& klag) {
    const fs::path root = fs::path{klag.env().folder} / given.parameter("dir").value_or(".");
    const auto files = manual_files();
    std::vector<std::string> stale = surplus(root, files);
    for (const ManualFile& file : files) {
        if (text_at(root / file.path) == file.text) continue;
        if (given.parameter("what") == "check") {
            stale.push_back(file.path);
            continue;
        }
        fs::create_directories((root / file.path).parent_path());
        fs::remove(root / file.path);
        store::write_new_file(root / file.path, file.text, false);
    }
    if (given.parameter("what") == "write") {
        for (const std::string& path : stale) fs::remove(root / path);
        return 0;
    }
    if (stale.empty()) return 0;
    throw Error{ErrorKind::no, text("no longer true: {files}", {{"files", join(stale, ", ")}})}
        .hinted(text("Write them anew with './dev record'."));
}

}  // namespace

Verb docs_command() {
    return {{.name = "docs",
             .group = group::upkeep,
             .summary = "Write man pages and completions, or check that they are true",
             .description = "For those who build klag.",
             .parameters = {{.name = "what",
                             .help = "write or check",
                             .required = true,
                             .choices = {"write", "check"}},
                            {.name = "dir", .help = "the source tree", .required = true}},
             .hidden = true},
            docs};
}

}  // namespace klag::commands
