#pragma once

#include "report/document.h"

#include <string>

namespace klag::report {

/// The style of the page: light and dark for screens, narrow and wide, and A4 for paper. Every
/// printed page carries organisation, title and edition on top, and at the bottom where the figures
/// come from and "page x of y".
std::string style(const Document& document);

}  // namespace klag::report
