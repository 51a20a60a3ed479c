#pragma once

#include "commands/context.h"

#include <string_view>

namespace klag::commands {

/// The title of the file that has the text of a letter kept in another format.
inline constexpr std::string_view title_of_text = "text";

/// Whether a file of a case is a letter that was kept, as it was sent.
bool is_letter(const core::StoredFile& file);

/// Whether it is the text of such a letter.
bool is_text_of_letter(const core::StoredFile& file);

/// Prints every time that a letter of the case went: when, which, who signed, by which way, to
/// whom; as JSON with --json.
void list_letters(const core::Case& c, const core::PrivateCase& personal,
                  const store::Number& number, Context& klag);

}  // namespace klag::commands
