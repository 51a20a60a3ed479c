#pragma once

#include "report/document.h"

#include <string>

namespace klag::report {

/// The document for programs, with a line end:
///
///     {"schema": 2, "organisation", "title", "edition", "language", "period", "first", "last",
///      "periods": [id], "filter", "drawn-up", "commit",
///      "sections": [{"id", "title", "paragraphs": [text],
///                    "tables": [{"id", "title", "columns": [{"id", "title", "kind"}],
///                                "rows": [{"id", "name", "depth", "figures": {column: value}}],
///                                "notes": [text]}]}],
///      "comments": [{"title", "paragraphs"}],
///      "definitions": [{"id", "name", "meaning"}]}
///
/// `edition` is board, public or internal. A count and a percentage are whole numbers, a decimal
/// has one decimal, text and dates are strings, none is null, a hidden number is {"hidden": true},
/// an interval {"from", "to"}. A heading has no figures. What is no UTF-8 is replaced.
std::string json(const Document& document);

}  // namespace klag::report
