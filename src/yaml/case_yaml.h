#pragma once

#include "core/case.h"

#include <string>
#include <string_view>

/// The two files of a case. Both are canonical: the same value is always the same text.
namespace klag::yaml {

/// case.yaml: what stands on main, without personal data.
std::string print_case(const core::Case& c);

/// Reads what `print_case` wrote, or what a person made of it. Throws Error{bad_data} with file,
/// line and column.
core::Case parse_case(std::string_view text, std::string_view file);

/// The same through the parser of YAML alone, without the short way for the canonical form.
core::Case parse_case_strictly(std::string_view text, std::string_view file);

/// private.yaml: personal data and free text. `number` is for its first line only; "" when the case
/// has none yet.
std::string print_private(const core::PrivateCase& p, const std::string& number);

/// Reads what `print_private` wrote, or what a person made of it. Throws Error{bad_data} with file,
/// line and column; no message shows what stands in the file.
core::PrivateCase parse_private(std::string_view text, std::string_view file);

/// The same through the parser of YAML alone, without the short way for the canonical form.
core::PrivateCase parse_private_strictly(std::string_view text, std::string_view file);

/// Whether a file of a case may stand there: letters/NAME or files/NAME, with a plain name.
bool is_file_of_case(std::string_view name);

}  // namespace klag::yaml
