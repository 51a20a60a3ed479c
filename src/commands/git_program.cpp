#include "commands/git_program.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/process.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace klag::commands {
namespace {

/// Whether git ended at something in the repository that is missing or damaged.
bool tells_of_damage(const std::vector<std::string>& lines) {
    constexpr std::array<std::string_view, 10> words{
        "is corrupt", "unable to read", "missing blob",   "missing tree",          "bad object",
        "bad tree",   "could not read", "Could not read", "failed to read object", "traverse"};
    return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view each) {
            return line.find(each) != std::string::npos;
        });
    });
}

}  // namespace

Text look_at_damage() {
    return text(
        "Type 'klag check' to see which cases are damaged, and 'git fsck' for all else; "
        "'klag restore' makes the register anew from a backup.");
}

std::string run_git(const std::vector<std::string>& words, const std::string& folder, Context& klag,
                    const std::string& input) {
    // The commit graph follows from the commits, and may be damaged.
    cli::Process process{
        .words = {"git", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c",
                  "gc.auto=0", "-c", "core.commitGraph=false"},
        .variables = klag.env().variables,
        .input = input,
        .folder = folder};
    process.variables["LC_ALL"] = "C.UTF-8";
    process.variables["GIT_TERMINAL_PROMPT"] = "0";
    process.words.insert(process.words.end(), words.begin(), words.end());
    const cli::Ended ended = cli::run(process);
    if (ended.not_found)
        throw Error{ErrorKind::usage, text("the program git is not installed")}.hinted(
            text("Install it: apt-get install git"));
    if (ended.status == 0) return ended.out;
    const auto lines = split(std::string{trim(ended.err)}, '\n');
    // What is fatal comes first, advice after it.
    std::string why = lines.empty() ? "nothing" : lines.back();
    for (const std::string& line : lines)
        if (line.starts_with("fatal: ") && why == lines.back()) why = line.substr(7);
    const Text told = text("git says: {why}", {{"why", why}});
    if (!tells_of_damage(lines)) throw Error{ErrorKind::not_saved, told};
    throw Error{ErrorKind::bad_data, told}.hinted(look_at_damage());
}

}  // namespace klag::commands
