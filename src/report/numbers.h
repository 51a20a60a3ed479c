#pragma once

#include "report/document.h"

#include <string>
#include <string_view>

/// Figures as a person reads them. Every format gives the same digits: what is rounded for the eye
/// is rounded in a file too, so that no format tells more than another.
namespace klag::report {

/// What stands in the cell, by the language (sv, nb, nl; anything else is read as en):
/// "67 %" and "12,5" in sv and nb, "67%" and "12,5" in nl, "67%" and "12.5" in en, "41–86 %" for an
/// interval, – for none, * for hidden. The blank before % is an ordinary one.
std::string shown(const Cell& cell, std::string_view language);

/// A number as it stands beside a chart: with one decimal unless it is whole, or as a percentage.
std::string shown_value(double value, bool percent, std::string_view language);

/// `value` in decimal digits with at most so many decimals, `.` before them, and never "-0".
std::string digits(double value, int decimals);

/// Whether the language writes a comma before the decimals.
bool has_decimal_comma(std::string_view language);

/// Whether the language writes a blank before %.
bool has_blank_before_percent(std::string_view language);

/// Whether cells of this kind stand at the right, digits under digits.
bool is_number(Cell::Kind kind);

/// `value` rounded to what a cell of this kind shows: one decimal for decimal and range, else none.
double rounded(double value, Cell::Kind kind);

/// The decimals that cells of this kind have: 1 for decimal and range, else 0.
int decimals(Cell::Kind kind);

}  // namespace klag::report
