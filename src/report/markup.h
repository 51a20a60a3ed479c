#pragma once

#include <string>
#include <string_view>

/// Plain text and names inside HTML, SVG and CSS.
namespace klag::report {

/// Text for an element or a quoted attribute: & < > " ' escaped; what cannot be shown, such as a
/// sign that turns the direction of writing, appears as \u{hex}. Line ends become newlines.
std::string escape_html(std::string_view text);

/// Text as a string of CSS, in quotes, on one line: nothing in it ends the string or the sheet.
std::string css_string(std::string_view text);

/// An id for HTML from one of the document's: letters of ASCII, digits and hyphens stay, every
/// other byte becomes _ and its two hexadecimal digits, so that different ids stay different.
std::string anchor(std::string_view id);

}  // namespace klag::report
