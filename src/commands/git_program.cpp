#include "commands/git_program.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/process.h"

namespace klag::commands {

std::string run_git(const std::vector<std::string>& words, const std::string& folder, Context& klag,
                    const std::string& input) {
    cli::Process process{.words = {"git", "-c", "core.fsmonitor=false", "-c",
                                   "core.hooksPath=/dev/null", "-c", "gc.auto=0"},
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
    throw Error{ErrorKind::not_saved, text("git says: {why}", {{"why", why}})};
}

}  // namespace klag::commands
