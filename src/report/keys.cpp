#include "report/keys.h"

#include <algorithm>

namespace klag::report {
namespace {

bool has(const Table& table, Cell::Kind kind) {
    return std::any_of(table.rows.begin(), table.rows.end(), [kind](const Row& row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [kind](const Cell& cell) { return cell.kind == kind; });
    });
}

}  // namespace

std::vector<std::string> keys(const Table& table, const Words& words) {
    std::vector<std::string> out;
    if (!words.hidden.empty() && has(table, Cell::Kind::hidden)) out.push_back("* " + words.hidden);
    if (!words.no_value.empty() && has(table, Cell::Kind::none))
        out.push_back("– " + words.no_value);
    return out;
}

}  // namespace klag::report
