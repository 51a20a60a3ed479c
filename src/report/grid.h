#pragma once

#include "report/document.h"

#include <vector>

namespace klag::report {

/// A table with one value in each cell, for files that programs read: an interval takes two
/// columns, a heading is a row with empty cells after its name.
struct Grid {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;  ///< as many cells as columns; none is an empty cell
};

/// The columns of an interval are called ID-from and ID-to, in the reader's words as
/// `document.words.from` and `.to` say. A number that is none becomes an empty cell.
Grid grid(const Table& table, const Document& document);

}  // namespace klag::report
