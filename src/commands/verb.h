#pragma once

#include "cli/command.h"
#include "cli/given.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace klag::commands {

class Context;

/// A command: what the command line says about it, and what it does. Returns the exit status.
struct Verb {
    cli::Command command;
    std::function<int(const cli::Given&, Context&)> run;
};

/// Every command, in the order of the help, the man pages and the completion: the table of
/// contents.
const std::vector<Verb>& all();

/// The command that the first of `words` to name one names, without making all the others; an alias
/// is no name.
std::optional<Verb> first_named(const std::vector<std::string>& words);

/// The headings of the help.
namespace group {
inline constexpr const char* handling = "Handling a case";
inline constexpr const char* further = "When it goes further";
inline constexpr const char* reading = "Reading";
inline constexpr const char* letters = "Letters and reports";
inline constexpr const char* upkeep = "The register";
}  // namespace group

}  // namespace klag::commands
