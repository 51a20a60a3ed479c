#pragma once

#include "report/document.h"

#include <string>

namespace klag::office {

/// The document as a workbook (.xlsx): a first sheet that says where it comes from, with comments
/// and definitions; then a sheet for each table, with its headings frozen, its notes below, and a
/// filter where no heading stands between the rows. Numbers, percentages and dates are such; an
/// interval takes two columns, a hidden number is *, none is empty. No text is ever a formula.
/// Every printed page says where the figures come from. Equal documents give equal bytes.
/// Throws Error{not_saved} when there is no memory or no room for the library's scratch files.
std::string xlsx(const report::Document& document);

}  // namespace klag::office
