#pragma once

#include "cli/command.h"
#include "cli/given.h"
#include "commands/letter_writing.h"

#include <string>
#include <vector>

namespace klag::commands {

/// text, html, pdf, email.
std::vector<std::string> letter_formats();

/// --format: one of them.
cli::Option format_option();

/// What --format says, else the register's `letter-format`.
std::string format_given(const cli::Given& given, const store::Snapshot& saved);

/// The ending of a file in that format: .txt, .html, .pdf, .eml.
std::string ending_of(const std::string& format);

/// The bytes of the letter. `email` is a draft to be opened in a mail program, with the letter as
/// its text and as an attached PDF, and what it encloses. Throws Error{usage} when WeasyPrint is
/// needed and missing.
std::string in_format(const WrittenLetter& written, const std::string& format,
                      const store::Snapshot& saved, Context& klag);

}  // namespace klag::commands
