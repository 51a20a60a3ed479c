#pragma once

#include "cli/command.h"

#include <functional>
#include <string>
#include <vector>

namespace klag::cli {

/// Something that could be typed, and what it means.
struct Candidate {
    std::string value;
    std::string description{};

    bool operator==(const Candidate&) const = default;
};

/// A value that is being typed.
struct Wanted {
    std::string source;                 ///< what it comes from, such as `case` or `unit`
    std::string typed{};                ///< its beginning
    std::vector<std::string> places{};  ///< the words in their places that stand before it
};

/// Gives the values of a source; those that do not begin with what is typed are left out later. It
/// may throw: then there are none.
using Values = std::function<std::vector<Candidate>(const Wanted&)>;

/// The candidates for the last of `words`, which is being typed (it may be empty). Where a file
/// name belongs the only candidate is `files`, and the shell takes over. Never throws.
std::vector<Candidate> complete(const Program& program, const std::vector<std::string>& words,
                                const Values& values);

/// The candidate that means "a file name".
extern const Candidate files;

/// One line a candidate: value, tab, description; control characters in it become blanks.
std::string candidate_lines(const std::vector<Candidate>& candidates);

/// The script that connects a shell (bash, zsh, fish) with `PROGRAM __complete WORDS…`.
/// Throws Error{usage} for another shell.
std::string completion_script(const Program& program, const std::string& shell);

}  // namespace klag::cli
