#pragma once

#include "cli/command.h"
#include "cli/given.h"

#include <string>
#include <vector>

namespace klag::cli {

/// What the command line asks for.
struct Invocation {
    enum class Wants { run, help, version };

    Wants wants{};
    const Command* command{};  ///< points into the program; nullptr for help on the whole
    Given given{};             ///< empty unless `wants` is `run`
};

/// Reads the words after the program's name. -h and --help win wherever they stand before a `--`;
/// no words at all ask for help. Throws Error{usage} that says what is wrong, with a hint.
Invocation parse(const Program& program, const std::vector<std::string>& words);

}  // namespace klag::cli
