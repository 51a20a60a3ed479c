#pragma once

#include "report/document.h"

#include <string>

namespace klag::report {

/// The document as Markdown with tables: where it comes from, sections, comments, definitions. A
/// chart is left out, its table is there. Every text is plain: what Markdown would take for a mark
/// is escaped, and what cannot be shown appears as \u{hex}.
std::string markdown(const Document& document);

}  // namespace klag::report
