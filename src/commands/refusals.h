#pragma once

#include "base/error.h"
#include "cli/catalogue.h"
#include "core/lifecycle.h"

#include <string>
#include <vector>

namespace klag::commands {

/// The sentence for a refusal, and what to do about it.
struct RefusalText {
    Text message;
    Text hint;
};

/// The names with commas between; of many only the first ones, and ….
std::string few_of(const std::vector<std::string>& names);

/// Words a refusal. `number` is the case's, "" for a new one; `short_name` is what one types for
/// it.
RefusalText wording(const core::Refusal& refusal, const std::string& number,
                    const std::string& short_name);

/// What closing still demanded, without saying that it was refused: "a measure is not done (N12)".
std::string unmet_demand(const core::Refusal& gate, const cli::Catalogue& words);

/// The error for an act that was refused: the first refusal as the message, further ones joined,
/// and a hint. Wrong or missing values are ErrorKind::usage, everything else ErrorKind::refused.
Error refused(const std::vector<core::Refusal>& refusals, const std::string& number,
              const std::string& short_name, const std::vector<std::string>& known_values);

/// The error for a level that nobody can be proposed for, since whoever has its role is barred; the
/// hint names what sets that aside for the first of them. `bars` has one at least.
Error nobody_free(const std::vector<core::Refusal>& bars, const std::string& number);

}  // namespace klag::commands
