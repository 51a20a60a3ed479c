#include "cli/command.h"

#include <algorithm>

namespace klag::cli {
namespace {

const Option* find(const std::vector<Option>& options, const auto& matches) {
    const auto found = std::find_if(options.begin(), options.end(), matches);
    return found == options.end() ? nullptr : &*found;
}

const Option* find(const Program& program, const Command* command, const auto& matches) {
    if (command != nullptr)
        if (const Option* own = find(command->options, matches)) return own;
    return find(program.global_options, matches);
}

}  // namespace

std::vector<Option> global_options() {
    return {
        {.name = "register",
         .letter = 'C',
         .value = "DIR",
         .help = "the folder of the register",
         .completes = "folder"},
        {.name = "by",
         .value = "STAFF",
         .help = "the member of staff who acts",
         .completes = "staff"},
        {.name = "json", .help = "print the result as one JSON document"},
        {.name = "yes", .letter = 'y', .help = "answer yes to every question that asks to go on"},
        {.name = "no-input", .help = "never ask; what is missing is an error"},
        {.name = "quiet", .letter = 'q', .help = "print results and errors only"},
        {.name = "color",
         .value = "WHEN",
         .help = "when to use colour; auto means on a terminal",
         .choices = {"auto", "always", "never"}},
        {.name = "no-pager", .help = "never show the result page by page"},
        {.name = "help", .letter = 'h', .help = "show the help and do nothing else"},
        {.name = "version", .help = "show the version and do nothing else"},
    };
}

Option dry_run_option() {
    return {.name = "dry-run", .letter = 'n', .help = "check everything, show it, save nothing"};
}

const Command* find_command(const Program& program, std::string_view name) {
    for (const Command& command : program.commands) {
        if (command.name == name) return &command;
        const auto& aliases = command.aliases;
        if (std::find(aliases.begin(), aliases.end(), name) != aliases.end()) return &command;
    }
    return nullptr;
}

const Option* find_option(const Program& program, const Command* command, std::string_view name) {
    return find(program, command, [&](const Option& option) { return option.name == name; });
}

const Option* find_option(const Program& program, const Command* command, char letter) {
    return find(program, command,
                [&](const Option& option) { return letter != 0 && option.letter == letter; });
}

bool parted_by_commas(const Option& option) {
    return option.many && (option.codes || !option.choices.empty());
}

bool completes_files(std::string_view source) { return source == "file" || source == "folder"; }

std::string shown(const Parameter& parameter) {
    std::string name = parameter.name;
    for (char& c : name)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (parameter.many) name += "...";
    return parameter.required ? name : "[" + name + "]";
}

std::string shown(const Option& option) {
    std::string out = option.letter != 0 ? std::string{'-', option.letter, ',', ' '} : "";
    out += "--" + option.name;
    if (!option.is_flag()) out += " " + option.value;
    return out;
}

}  // namespace klag::cli
