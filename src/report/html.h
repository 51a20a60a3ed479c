#pragma once

#include "report/document.h"

#include <string>

namespace klag::report {

/// The document as one HTML file with its own style, which runs nothing and asks for nothing. A
/// screen shows it narrow or wide, light or dark; paper is A4 (style.h). Tables have captions and
/// headings with a scope, charts a title, a description and their table beside them. Every text
/// is plain text. Equal documents give equal bytes.
std::string html(const Document& document);

}  // namespace klag::report
