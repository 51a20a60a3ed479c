#include "report/grid.h"

#include "base/text.h"
#include "report/numbers.h"

#include <cmath>

namespace klag::report {
namespace {

using Kind = Cell::Kind;

bool is_pair(Kind kind) { return kind == Kind::interval || kind == Kind::range; }

/// What each of the two ends of an interval is.
Kind kind_of_ends(Kind kind) { return kind == Kind::interval ? Kind::percent : Kind::decimal; }

Cell finite(Kind kind, double number) {
    return std::isfinite(number) ? Cell{.kind = kind, .number = number} : Cell{};
}

Cell single(const Cell& cell, const std::string& language) {
    if (is_pair(cell.kind)) return words(shown(cell, language));
    return is_number(cell.kind) ? finite(cell.kind, cell.number) : cell;
}

void add_pair(std::vector<Cell>& row, const Cell& cell, const std::string& language) {
    if (is_pair(cell.kind)) {
        row.push_back(finite(kind_of_ends(cell.kind), cell.number));
        row.push_back(finite(kind_of_ends(cell.kind), cell.upper));
        return;
    }
    row.push_back(single(cell, language));
    row.push_back(cell.kind == Kind::hidden ? cell : Cell{});
}

std::string title_of_end(const std::string& pattern, const Column& column) {
    return pattern.empty() ? column.title : fill(pattern, {{"title", column.title}});
}

}  // namespace

Grid grid(const Table& table, const Document& document) {
    Grid out;
    for (const Column& column : table.columns) {
        if (!is_pair(column.kind)) {
            out.columns.push_back(column);
            continue;
        }
        const Kind kind = kind_of_ends(column.kind);
        out.columns.push_back({.id = column.id + "-from",
                               .title = title_of_end(document.words.from, column),
                               .kind = kind});
        out.columns.push_back({.id = column.id + "-to",
                               .title = title_of_end(document.words.to, column),
                               .kind = kind});
    }
    for (const Row& row : table.rows) {
        std::vector<Cell> cells;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const Cell cell = i < row.cells.size() ? row.cells[i] : Cell{};
            if (is_pair(table.columns[i].kind))
                add_pair(cells, cell, document.language);
            else
                cells.push_back(single(cell, document.language));
        }
        out.rows.push_back(std::move(cells));
    }
    return out;
}

}  // namespace klag::report
