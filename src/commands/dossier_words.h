#pragma once

#include "commands/case_page.h"
#include "letters/dossier.h"

#include <string>
#include <vector>

/// Pieces of a dossier that several of its sections need.
namespace klag::commands {

/// The words of a dossier in a language, for a procedure with this set of templates ("" for none).
cli::Catalogue dossier_catalogue(const std::string& language, const std::string& set);

/// "2026-03-02", or "2026-03-02 09:00" where the time is known.
std::string on_words(const Moment& on);

/// A list with one line a row.
letters::Block points(const std::vector<std::string>& lines);

/// The private facts that an event brought; none when it brought none.
const core::Facts& personal_facts(const WordedCase& subject, const std::string& event);

/// The values of a fact in words, with commas between.
std::string values_in_words(core::Field field, const std::vector<std::string>& values,
                            const WordedCase& subject);

}  // namespace klag::commands
