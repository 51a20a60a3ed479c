#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace klag {

/// The byte offset of the first byte that klag takes from nobody: invalid UTF-8, NUL and control
/// characters other than newline and tab, C1 controls, non-characters. Nothing when all is well.
std::optional<std::size_t> bad_byte(std::string_view text);

/// `text` made harmless for a terminal: control, bidirectional, zero-width and separator characters
/// and invalid bytes appear as \u{hex}; newlines stay.
std::string printable(std::string_view text);

/// `text` with CR LF, CR, U+0085, U+2028 and U+2029 turned into newlines.
std::string unix_lines(std::string_view text);

/// How many edits (insert, delete, replace, swap of neighbours) turn `a` into `b`, in bytes.
int edit_distance(std::string_view a, std::string_view b);

/// The candidates that a person who typed `typed` may have meant, nearest first, at most three.
std::vector<std::string> suggestions(std::string_view typed,
                                     const std::vector<std::string>& candidates);

/// Splits at each `separator`; an empty text gives no part.
std::vector<std::string> split(std::string_view text, char separator);

/// The parts with `separator` between them.
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// A whole number written in decimal digits alone; nothing for anything else, a sign or a number
/// too large for an int.
std::optional<int> whole_number(std::string_view digits);

/// Without blanks, tabs and newlines at both ends.
std::string_view trim(std::string_view text);

}  // namespace klag
