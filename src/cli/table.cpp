#include "cli/table.h"

#include "base/utf8.h"
#include "cli/width.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace klag::cli {
namespace {

constexpr int gap = 2;
constexpr int narrowest = 8;

std::string on_one_line(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

/// The lines of a cell that stand under each other. What is indented stays so in its further lines.
std::vector<std::string> wrapped_cell(const std::string& text, int width) {
    const auto indent = std::min(text.find_first_not_of(' '), text.size());
    auto lines = wrap_lines(text.substr(indent), width - static_cast<int>(indent));
    for (std::string& line : lines) line.insert(0, indent, ' ');
    return lines;
}

int widest_line(const std::string& text, Overflow overflow) {
    if (overflow == Overflow::cut) return display_width(on_one_line(text));
    int widest = 0;
    for (const std::string& line : split(text, '\n'))
        widest = std::max(widest, display_width(line));
    return widest;
}

/// The width of the longest word, with the indent in front of it.
int longest_word(const std::string& text) {
    const auto indent = static_cast<int>(std::min(text.find_first_not_of(' '), text.size()));
    int longest = 0;
    for (const std::string& line : split(text, '\n'))
        for (const std::string& word : split(line, ' '))
            longest = std::max(longest, display_width(word));
    return indent + longest;
}

/// Adds one printed line of a row to `out`: the parts side by side, without blanks at the end.
void print_line(std::string& out, const std::vector<Cell>& parts,
                const std::vector<Column>& columns, const std::vector<int>& widths, Paint paint) {
    std::size_t owed = 0;  // blanks before the next text
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string& part = parts[i].text;
        const auto missing = static_cast<std::size_t>(std::max(0, widths[i] - display_width(part)));
        if (i > 0) owed += gap;
        if (columns[i].right) owed += missing;
        if (!part.empty()) {
            out.append(owed, ' ');
            out += paint(parts[i].style, part);
            owed = 0;
        }
        if (!columns[i].right) owed += missing;
    }
    out += '\n';
}

/// Of all columns side by side.
int total(const std::vector<int>& widths) {
    return std::accumulate(widths.begin(), widths.end(),
                           gap * (static_cast<int>(widths.size()) - 1));
}

}  // namespace

void Table::add(std::vector<Cell> row) {
    if (row.size() > columns_.size()) throw std::logic_error{"a row has more cells than columns"};
    row.resize(columns_.size());
    for (Cell& cell : row) cell.text = printable(cell.text);
    rows_.push_back(std::move(row));
}

bool Table::is_flexible(std::size_t column) const {
    const bool any = std::any_of(columns_.begin(), columns_.end(),
                                 [](const Column& one) { return one.flexible; });
    return any ? columns_[column].flexible : column == columns_.size() - 1;
}

/// What each column needs so that no word is broken. A column that keeps its cells on one line can
/// give way only by its title.
std::vector<int> Table::floors(Overflow overflow) const {
    std::vector<int> floors;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const auto needed = [&](const std::string& text) {
            return is_flexible(i) ? longest_word(text) : widest_line(text, overflow);
        };
        int floor = overflow == Overflow::wrap ? longest_word(columns_[i].title)
                                               : needed(columns_[i].title);
        for (const auto& row : rows_) floor = std::max(floor, needed(row[i].text));
        floors.push_back(floor);
    }
    return floors;
}

int Table::full_width() const { return total(widths(0, Overflow::cut)); }

int Table::least_width() const { return total(floors(Overflow::wrap)); }

std::vector<int> Table::widths(int width, Overflow overflow) const {
    std::vector<int> widths;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        int widest = display_width(columns_[i].title);
        for (const auto& row : rows_) widest = std::max(widest, widest_line(row[i].text, overflow));
        widths.push_back(widest);
    }
    if (width <= 0) return widths;
    int needed = total(widths);
    if (needed <= width) return widths;
    // First down to whole words, then, where that is not enough, to the narrowest.
    std::vector<int> floors = this->floors(overflow);
    for (const bool breaks_words : {false, true}) {
        for (std::size_t i = 0; breaks_words && i < floors.size(); ++i)
            if (is_flexible(i)) floors[i] = std::min(floors[i], narrowest);
        while (needed > width) {
            std::size_t giving = widths.size();
            for (std::size_t i = 0; i < widths.size(); ++i)
                if (widths[i] > floors[i] &&
                    (giving == widths.size() || widths[i] > widths[giving]))
                    giving = i;
            if (giving == widths.size()) break;
            --widths[giving];
            --needed;
        }
    }
    return widths;
}

std::string Table::render(int width, Paint paint, Overflow overflow) const {
    if (columns_.empty()) return {};
    const auto wide = widths(width, overflow);
    std::string out;
    const auto print_row = [&](std::vector<Cell> row, bool is_title) {
        std::vector<std::vector<std::string>> wrapped(row.size());
        std::size_t height = 1;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (overflow == Overflow::wrap && (is_title || is_flexible(i))) {
                wrapped[i] = wrapped_cell(row[i].text, wide[i]);
                row[i].text = std::move(wrapped[i].front());
                height = std::max(height, wrapped[i].size());
            } else {
                row[i].text = cut(on_one_line(std::move(row[i].text)), wide[i]);
            }
        }
        print_line(out, row, columns_, wide, paint);
        for (std::size_t line = 1; line < height; ++line) {
            for (std::size_t i = 0; i < row.size(); ++i)
                row[i].text = line < wrapped[i].size() ? std::move(wrapped[i][line]) : "";
            print_line(out, row, columns_, wide, paint);
        }
    };
    std::vector<Cell> titles;
    for (const Column& column : columns_) titles.push_back({column.title, Style::bold});
    const auto has_title = [](const Column& column) { return !column.title.empty(); };
    if (std::any_of(columns_.begin(), columns_.end(), has_title)) print_row(titles, true);
    for (const auto& row : rows_) print_row(row, false);
    return out;
}

}  // namespace klag::cli
