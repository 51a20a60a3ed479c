#pragma once

#include "cli/style.h"

#include <string>
#include <vector>

namespace klag::cli {

struct Column {
    std::string title{};  ///< already in the person's language; no title line when all are empty
    bool right{};         ///< for numbers
    bool flexible{};      ///< gives way when the terminal is narrow: the widest of several first,
                          ///< and none below its longest word as long as another can; the last
                          ///< column if none is
};

struct Cell {
    std::string text;
    Style style{};
};

enum class Overflow {
    cut,   ///< one line a row; what is too long ends in …
    wrap,  ///< flexible columns, and all titles, go on in further lines
};

/// Rows under each other, aligned by display width. Text is made harmless for a terminal here.
class Table {
  public:
    explicit Table(std::vector<Column> columns) : columns_{std::move(columns)} {}

    /// Missing cells are empty; cells without a column are a bug and throw std::logic_error.
    void add(std::vector<Cell> row);

    bool empty() const { return rows_.empty(); }

    /// The columns of a terminal that it needs so that nothing is cut.
    int full_width() const;
    /// The columns of a terminal that it needs with Overflow::wrap so that no word is broken.
    int least_width() const;

    /// Lines of at most `width` columns where the flexible column can give way (never below eight),
    /// without blanks at their ends, each with a newline. 0 for as wide as it gets.
    std::string render(int width, Paint paint = {}, Overflow overflow = Overflow::cut) const;

  private:
    std::vector<int> widths(int width, Overflow overflow) const;
    bool is_flexible(std::size_t column) const;
    std::vector<int> floors(Overflow overflow) const;

    std::vector<Column> columns_;
    std::vector<std::vector<Cell>> rows_;
};

}  // namespace klag::cli
