#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The terminal: what is typed, asked, shown. It knows no case.
namespace klag::cli {

/// An option of a command, as data. All wording is an English key of the catalogue.
struct Option {
    std::string name;         ///< the long name without dashes
    char letter{};            ///< the short name; none when 0
    std::string value{};      ///< what stands for the value, such as DATE; "" for a flag
    std::string help{};       ///< one sentence without a full stop
    std::string completes{};  ///< where the shell's candidates come from; "file" for files
    bool many{};              ///< may be given several times
    std::string group{};      ///< the heading in the help; "" for the first
    std::vector<std::string> choices{};  ///< the only values allowed; empty for any
    bool required{};
    bool codes{};  ///< the values are names without commas, though there is no list of them

    bool is_flag() const { return value.empty(); }
};

/// Whether several values may stand in one word, parted by commas: those of a list whose values
/// hold none.
bool parted_by_commas(const Option& option);

/// A word without dashes that a command takes, in its place.
struct Parameter {
    std::string name;
    std::string help{};
    std::string completes{};  ///< as Option::completes
    bool required{};
    bool many{};  ///< takes all the words that are left; only the last parameter of a command
    std::vector<std::string> choices{};
};

/// A line to type and what it does.
struct Example {
    std::string command;
    std::string meaning;
};

/// One verb.
struct Command {
    std::string name;
    std::vector<std::string> aliases{};
    std::string group{};        ///< the heading in the list of commands
    std::string summary{};      ///< one line without a full stop
    std::string description{};  ///< paragraphs, parted by empty lines
    std::vector<Parameter> parameters{};
    std::vector<Option> options{};
    std::vector<Example> examples{};
    std::vector<std::string> see_also{};  ///< pages such as klag-show(1)
    bool hidden{};                        ///< can be typed, but is neither listed nor completed
};

/// A name and what it means: an exit status, an environment variable, a file.
using Meanings = std::vector<std::pair<std::string, std::string>>;

/// The whole command line as one value: help, man pages, completion and parsing read it.
struct Program {
    std::string name;
    std::string version{};
    std::string summary{};
    std::string description{};
    std::vector<Option> global_options{};
    std::vector<Command> commands{};
    std::vector<Example> examples{};
    Meanings exit_statuses{};
    Meanings variables{};
    Meanings files{};
    std::vector<std::string> see_also{};
};

/// The options that every command takes, --help and --version among them.
std::vector<Option> global_options();

/// -n/--dry-run, for commands that write.
Option dry_run_option();

/// The command with this name or alias; nullptr when there is none.
const Command* find_command(const Program& program, std::string_view name);

/// The option `command` (may be nullptr) or the program takes by this long name, or nullptr.
const Option* find_option(const Program& program, const Command* command, std::string_view name);

/// The same by its letter.
const Option* find_option(const Program& program, const Command* command, char letter);

/// The value sources are names; these are the ones the shell answers itself.
bool completes_files(std::string_view source);

/// `CASE` for the parameter `case`, `[CASE]` when it may be left out, `CASE...` when it is many.
std::string shown(const Parameter& parameter);

/// `--unit UNIT`, with `-u, ` before it when it has a letter.
std::string shown(const Option& option);

}  // namespace klag::cli
