#pragma once

#include "cli/command.h"

#include <string>
#include <vector>

namespace klag::cli {

/// What one word of the command line is, seen from the table of commands.
struct Word {
    enum class Role {
        command,    ///< the verb
        option,     ///< a known option; `option` says which, `text` holds a value glued to it
        value,      ///< the value of the option before it
        parameter,  ///< a word in its place
        end,        ///< the first `--`: no option comes after it
        unknown,    ///< looks like an option, but is none
    };

    Role role{};
    std::string text;  ///< the word; for an option with a glued value (--unit=x, -Cx) the value
    const Option* option{};  ///< for `option` and `value`
    bool glued{};            ///< the option's value stood in the same word
};

/// Command line words with their roles.
struct Sorted {
    std::vector<Word> words;
    const Command* command{};     ///< nullptr when no known verb was found
    const Option* wants_value{};  ///< the last option still lacks its value
    bool ended{};                 ///< a `--` was seen
};

/// Sorts words by what they are. A verb is looked for at the first word in a place; `-` and
/// relative dates such as -3d are never options. A cluster of letters (-qn) gives several words.
Sorted sort_words(const Program& program, const std::vector<std::string>& words);

}  // namespace klag::cli
