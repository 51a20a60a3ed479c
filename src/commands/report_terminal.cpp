#include "commands/report_terminal.h"

#include "base/utf8.h"
#include "cli/table.h"
#include "cli/width.h"
#include "commands/page.h"
#include "report/keys.h"
#include "report/numbers.h"

#include <algorithm>
#include <cmath>

namespace klag::commands {
namespace {

constexpr int bar_width = 12;

/// A bar of full and part blocks for `value`, as long as `bar_width` for `most`.
std::string bar(double value, double most) {
    constexpr const char* parts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    if (most <= 0 || value <= 0) return "";
    const int eighths = std::max(1, static_cast<int>(std::lround(value / most * bar_width * 8)));
    std::string out;
    for (int i = 0; i < eighths / 8; ++i) out += "█";
    return out + parts[eighths % 8];
}

double most_of(const report::Table& table, std::size_t column) {
    double most = 0;
    for (const report::Row& row : table.rows)
        if (!row.is_heading() && row.cells[column].kind != report::Cell::Kind::hidden)
            most = std::max(most, row.cells[column].number);
    return most;
}

cli::Table side_by_side(const report::Table& table, const std::string& language) {
    const bool bars = table.chart && table.chart->bars;
    std::vector<cli::Column> columns;
    for (const report::Column& column : table.columns)
        columns.push_back({.title = column.title,
                           .right = report::is_number(column.kind),
                           .flexible = column.kind == report::Cell::Kind::text});
    if (bars) columns.push_back({});
    cli::Table out{columns};
    const double most = bars ? most_of(table, table.chart->bars->column) : 0;
    for (const report::Row& row : table.rows) {
        std::vector<cli::Cell> cells;
        const std::string indent(2 * static_cast<std::size_t>(row.depth), ' ');
        for (const report::Cell& cell : row.cells)
            cells.push_back({.text = (cells.empty() ? indent : "") + shown(cell, language)});
        if (bars && !row.is_heading())
            cells.push_back({.text = bar(row.cells[table.chart->bars->column].number, most)});
        out.add(std::move(cells));
    }
    return out;
}

/// Row by row, each column on a line of its own: for a table that is too wide for the terminal.
std::string one_by_one(const report::Table& table, const std::string& language, int width) {
    int label = 0;
    for (const report::Column& column : table.columns)
        label = std::max(label, cli::display_width(column.title) + 1);
    std::string out;
    for (const report::Row& row : table.rows) {
        out += "  " + cli::wrap(printable(shown(row.cells.front(), language)), width, 2) + "\n";
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            const std::string value = printable(shown(row.cells[i], language));
            if (value.empty()) continue;
            out += "    " + cli::pad_right(table.columns[i].title + ":", label) + "  " +
                   cli::wrap(value, width, label + 6) + "\n";
        }
    }
    return out;
}

std::string rendered(const report::Table& table, const std::string& language, int width,
                     Context& klag) {
    const cli::Table out = side_by_side(table, language);
    if (out.least_width() > width) return one_by_one(table, language, width);
    return out.render(width, klag.out().paint(), cli::Overflow::wrap);
}

void add_section(Page& page, const report::Section& section, const report::Document& document,
                 Context& klag) {
    page.raw("\n");
    page.title(section.title);
    for (const std::string& words : section.paragraphs) page.paragraph(words);
    for (const report::Table& table : section.tables) {
        page.raw("\n" + klag.out().paint()(cli::Style::bold, table.title) + "\n");
        page.raw(rendered(table, document.language, page.width(), klag));
        for (const std::string& note : table.notes) page.paragraph(note);
        for (const std::string& key : report::keys(table, document.words)) page.paragraph(key);
    }
}

}  // namespace

std::string terminal_text(const report::Document& document, Context& klag) {
    Page page{klag};
    page.title(document.organisation + " · " + document.title);
    page.paragraph(document.edition);
    for (const auto& [label, value] : document.origin) page.paragraph(label + ": " + value);
    if (!document.summary.points.empty()) {
        page.raw("\n");
        page.title(document.summary.title);
    }
    for (const std::string& point : document.summary.points)
        page.raw("  • " + cli::wrap(printable(point), page.width(), 4) + "\n");
    for (const report::Section& section : document.sections)
        add_section(page, section, document, klag);
    for (const report::Comment& comment : document.comments) {
        page.raw("\n");
        page.title(comment.title.empty() ? document.words.comments : comment.title);
        for (const std::string& words : comment.paragraphs) page.paragraph(words);
    }
    page.raw("\n");
    page.title(document.words.definitions);
    for (const report::Definition& one : document.definitions)
        page.paragraph(one.name + ": " + one.meaning);
    return page.text();
}

}  // namespace klag::commands
