#include "cli/help.h"

#include "base/error.h"
#include "base/utf8.h"
#include "commands/context.h"
#include "commands/run.h"
#include "commands/verbs.h"

namespace klag::commands {
namespace {

int help(const cli::Given& given, Context& klag) {
    const cli::Program whole = program();
    const auto wanted = given.parameter("command");
    if (!wanted) {
        klag.out().print_raw(
            cli::help_text(whole, klag.out().catalogue(), klag.out().width(), klag.out().paint()));
        return 0;
    }
    const cli::Command* command = cli::find_command(whole, *wanted);
    if (command == nullptr) {
        std::vector<std::string> names;
        for (const cli::Command& one : whole.commands)
            if (!one.hidden) names.push_back(one.name);
        const auto near = suggestions(*wanted, names);
        throw Error{ErrorKind::usage, text("there is no command '{name}'", {{"name", *wanted}})}
            .hinted(near.empty() ? text("See all commands with 'klag help'.")
                                 : text("Did you mean {names}?", {{"names", join(near, ", ")}}));
    }
    klag.out().print_raw(cli::help_text(whole, *command, klag.out().catalogue(), klag.out().width(),
                                        klag.out().paint()));
    return 0;
}

}  // namespace

Verb help_command() {
    return {{.name = "help",
             .group = group::upkeep,
             .summary = "Show the help",
             .description = "Shows the commands, or one of them with examples and all options.",
             .parameters = {{.name = "command", .help = "a command", .completes = "command"}},
             .examples = {{"klag help escalate", "the help for one command"}}},
            help};
}

}  // namespace klag::commands
