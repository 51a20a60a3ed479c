#include "cli/completion.h"

#include "commands/context.h"
#include "commands/run.h"
#include "commands/verbs.h"

namespace klag::commands {
namespace {

int completion(const cli::Given& given, Context& klag) {
    klag.out().print_raw(cli::completion_script(program(), given.parameter("shell").value_or("")));
    return 0;
}

}  // namespace

Verb completion_command() {
    return {
        {.name = "completion",
         .group = group::upkeep,
         .summary = "Print the script that completes words in your shell",
         .description = "Prints a script for bash, zsh or fish. With it the shell completes "
                        "commands, options, case numbers, units, staff and codes. It shows no "
                        "personal data.",
         .parameters = {{.name = "shell",
                         .help = "bash, zsh or fish",
                         .required = true,
                         .choices = {"bash", "zsh", "fish"}}},
         .examples = {{"source <(klag completion bash)", "for this terminal"},
                      {"klag completion fish > ~/.config/fish/completions/klag.fish", "for good"}}},
        completion};
}

}  // namespace klag::commands
