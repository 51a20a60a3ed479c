#pragma once

#include "commands/letter_writing.h"

#include <string>

namespace klag::commands {

/// form, procedure, templates, new-template, preview, proof-window.
std::vector<std::string> sheet_verbs();

/// The templates of all letters and sheets in a language, those of a set (Procedure::templates)
/// behind the usual one: outcome, outcome.lex-sarah.
std::vector<std::string> template_names(const std::string& language, const store::Snapshot& saved);

/// Whether `klag letter WORD` is about no case: form, procedure, templates, new-template, preview,
/// proof-window.
bool is_sheet_verb(const std::string& word);

/// Carries it out; the exit status.
int sheet(const std::string& verb, const cli::Given& given, Context& klag);

/// Shows a letter on the letterhead of `saved` in the format of --format (text when left out): in
/// the desktop's viewer with --open, in the file of --output, else on standard output; warns of
/// what warn_of does.
void show_written(const WrittenLetter& written, const cli::Given& given,
                  const store::Snapshot& saved, Context& klag);

/// Says how hard a letter is to read, and how long it is.
void say_how_it_reads(const letters::Readability& readability, Context& klag);

}  // namespace klag::commands
