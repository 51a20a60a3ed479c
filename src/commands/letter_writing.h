#pragma once

#include "commands/context.h"
#include "store/register.h"

#include <string>

namespace klag::commands {

/// The letter of `kind` for the case as `recording` leaves it, in the person's language, ready to
/// be kept with the case. Throws Error when a value is missing, nobody can be written to, or a body
/// that it names has not been checked.
store::NewFile write_letter(const std::string& kind, const store::Recording& recording,
                            const store::Snapshot& saved, Context& klag);

/// Whether the letter of this kind gives a case with these facts its own words back.
bool quotes_the_words(const std::string& kind, const core::Facts& facts,
                      const store::Snapshot& saved);

/// The text of the letter only, as it would be sent.
std::string letter_text(const std::string& kind, const core::Case& c,
                        const core::PrivateCase& personal, const store::Snapshot& saved,
                        Context& klag);

}  // namespace klag::commands
