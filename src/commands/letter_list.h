#pragma once

#include "commands/context.h"

namespace klag::commands {

/// Whether a file of a case is a letter that was kept.
bool is_letter(const core::StoredFile& file);

/// Prints every time that a letter of the case went: when, which, who signed, by which way, to
/// whom; as JSON with --json.
void list_letters(const core::Case& c, const core::PrivateCase& personal,
                  const store::Number& number, Context& klag);

}  // namespace klag::commands
