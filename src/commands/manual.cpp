#include "commands/manual.h"

#include "cli/completion.h"
#include "cli/man.h"
#include "commands/run.h"

namespace klag::commands {

std::vector<ManualFile> manual_files() {
    const cli::Program whole = program();
    std::vector<ManualFile> files{{"man/klag.1.scd", cli::man_page(whole)},
                                  {"man/klag-register.5.scd", register_page()},
                                  {"man/klag-procedure.5.scd", procedure_page()},
                                  {"man/klag-letters.7.scd", letters_page()},
                                  {"man/klag-json.7.scd", json_page()}};
    for (const cli::Command& command : whole.commands)
        if (!command.hidden)
            files.push_back({"man/klag-" + command.name + ".1.scd", cli::man_page(whole, command)});
    files.push_back({"completions/klag.bash", cli::completion_script(whole, "bash")});
    files.push_back({"completions/_klag", cli::completion_script(whole, "zsh")});
    files.push_back({"completions/klag.fish", cli::completion_script(whole, "fish")});
    return files;
}

std::string manual_item(std::string_view name, std::string_view meaning) {
    return "*" + cli::scdoc_text(name) + "*\n\t" + cli::scdoc_text(meaning) + "\n\n";
}

}  // namespace klag::commands
