#pragma once

#include "report/document.h"

#include <string>
#include <string_view>

/// Tables for spreadsheets: RFC 4180 with CRLF, UTF-8 with a byte order mark. Fields are separated
/// by `;` and decimals by a comma in sv, nb and nl, by `,` and a point in en: what Excel expects
/// there. The last two columns have the row's id and its depth, the number of rows that it stands
/// under: a unit's place in the tree. A percentage is a bare number, an interval takes two
/// columns, a hidden number is `*`, none is empty.
namespace klag::report {

/// One table, for a program: headings are the columns' ids, which are the same in every language.
std::string csv(const Table& table, const Document& document);

/// The whole document, for a person: headings in the reader's language; where it comes from, then
/// every table after a line with its title, with empty lines between.
std::string csv(const Document& document);

/// `text` such that no spreadsheet takes it for a formula: with ' in front when it begins, after
/// blanks or not, with = + - @, their full-width forms, a tab or a line end. No-break spaces become
/// blanks; what cannot be shown appears as \u{hex}.
/// Source: OWASP, CSV Injection; CWE-1236.
std::string no_formula(std::string_view text);

}  // namespace klag::report
