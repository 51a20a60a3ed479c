#pragma once

#include "cli/command.h"
#include "cli/given.h"
#include "commands/recorder.h"

#include <vector>

/// Further people of a case that is being registered.
namespace klag::commands {

/// --party "ROLE: NAME", as often as there are people.
cli::Option party_option();

/// What adds these people to the case, as `edit --person` would. Throws Error{usage} for a person
/// without a role or a name.
std::vector<Draft> party_drafts(const cli::Given& given, Context& klag);

}  // namespace klag::commands
