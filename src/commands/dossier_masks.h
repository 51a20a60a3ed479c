#pragma once

#include "cli/given.h"
#include "commands/case_page.h"
#include "letters/masking.h"

#include <optional>
#include <string>
#include <vector>

/// What `klag dossier --masked` covers.
namespace klag::commands {

/// Whose names may stay readable with --keep.
std::vector<std::string> roles_to_keep();

/// The masker that --masked, --ground, --mask and --keep ask for; nothing without --masked. Throws
/// Error{usage} for masks without a ground, or a ground without --masked.
std::optional<letters::Masker> masker_of(const WordedCase& subject, const cli::Given& given,
                                         Context& klag);

}  // namespace klag::commands
