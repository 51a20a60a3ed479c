#pragma once

#include "core/language.h"
#include "yaml/reader.h"

#include <string_view>
#include <vector>

/// letters/LANGUAGE/language.yaml: how a language writes dates and names codes in letters.
namespace klag::yaml {

/// Reads a language. Throws Error{bad_data} with file, line and column: also for a code of klag
/// that has no word.
core::Language parse_language(std::string_view text, std::string_view file);

/// Reads an organisation's own wording of `shipped`: what it leaves out is as shipped.
core::Language parse_language(std::string_view text, std::string_view file,
                              const core::Language& shipped);

/// Everything that is wrong in a language.
std::vector<Finding> findings_in_language(std::string_view text, std::string_view file);
/// Everything that is wrong in an organisation's own wording of `shipped`.
std::vector<Finding> findings_in_language(std::string_view text, std::string_view file,
                                          const core::Language& shipped);

}  // namespace klag::yaml
