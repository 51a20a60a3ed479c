#pragma once

#include "base/error.h"
#include "yaml/tree.h"

#include <string_view>

/// What can be wrong with a text before its keys are looked at.
namespace klag::yaml {

/// Throws when `text` is too long, not UTF-8, has control characters, or has lines that YAML or git
/// would take for more than one document: markers, directives, conflict marks.
void check_text(std::string_view text, std::string_view file);

/// Whether the quoted scalar that begins at `start` is closed before the text ends.
bool is_closed(std::string_view text, std::size_t start);

/// The place of the byte `offset`.
Place place_of(std::string_view text, std::size_t offset);

/// An error of the parser (its English message and the byte where it gave up) in words for a
/// person.
Error syntax_error(std::string_view message, std::string_view text, std::size_t offset,
                   std::string_view file);

}  // namespace klag::yaml
