#include "commands/report_formats.h"

#include "base/utf8.h"
#include "cli/table.h"
#include "cli/width.h"
#include "commands/json_text.h"
#include "commands/page.h"

#include <nlohmann/json.hpp>

namespace klag::commands {
namespace {

using json = nlohmann::ordered_json;

Text origin(const Sheet& sheet) {
    return text("Drawn up on {date} from the saved state {commit}.",
                {{"date", sheet.drawn_up}, {"commit", sheet.commit.substr(0, 12)}});
}

cli::Table table_of(const SheetTable& table, Context& klag) {
    std::vector<cli::Column> columns;
    for (const Text& column : table.columns) {
        const bool first = columns.empty();
        columns.push_back({.title = klag.out().words(column), .right = !first, .flexible = first});
    }
    cli::Table out{columns};
    for (const auto& row : table.rows) {
        std::vector<cli::Cell> cells;
        const auto indent = 2 * static_cast<std::size_t>(row.depth);
        for (const std::string& value : row.cells)
            cells.push_back({.text = cells.empty() ? std::string(indent, ' ') + value : value});
        out.add(std::move(cells));
    }
    return out;
}

std::string escaped(const std::string& value) {
    std::string out;
    for (const char c : value) {
        if (c == '|' || c == '*' || c == '_' || c == '<' || c == '`' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

/// The cells of a row in a table of so many columns. Markdown takes no blanks for an indent.
std::vector<std::string> markdown_cells(const SheetRow& row, std::size_t columns) {
    std::vector<std::string> cells = row.cells;
    cells.resize(columns);
    for (int i = 0; i < row.depth; ++i) cells.front().insert(0, "· ");
    return cells;
}

void add_row(std::string& out, const std::vector<std::string>& cells) {
    out += "|";
    for (const std::string& cell : cells) out += " " + escaped(cell) + " |";
    out += "\n";
}

/// The key of a figure: `current` and `previous`, else its English heading.
std::string key_of(const Sheet& sheet, const SheetTable& table, std::size_t column) {
    std::string heading = table.columns[column].english();
    if (heading == sheet.period) return "current";
    if (heading == sheet.previous) return "previous";
    return heading;
}

/// A figure as a number where it is one; "–" is null, and 42 % is 42.
json figure(const std::string& shown) {
    std::string_view digits = trim(shown);
    if (digits == "–") return {};
    if (digits.ends_with(" %")) digits.remove_suffix(2);
    const json value = json::parse(digits, nullptr, false);
    return value.is_number() ? value : json(std::string{trim(shown)});
}

}  // namespace

std::string terminal_text(const Sheet& sheet, Context& klag) {
    Page page{klag};
    page.title(sheet.organisation + " · " + klag.out().words(sheet.title));
    page.paragraph(klag.out().words(origin(sheet)));
    for (const SheetTable& table : sheet.tables) {
        page.heading(table.heading);
        page.raw(
            table_of(table, klag).render(page.width(), klag.out().paint(), cli::Overflow::wrap));
        for (const Text& note : table.notes) page.paragraph(klag.out().words(note));
    }
    page.heading(text("What the figures mean"));
    for (const core::Definition& definition : sheet.definitions)
        page.paragraph(klag.out().words(definition.name) + ": " +
                       klag.out().words(definition.meaning));
    return page.text();
}

std::string markdown(const Sheet& sheet, Context& klag) {
    std::string out = "# " + escaped(sheet.organisation) + ": " + klag.out().words(sheet.title) +
                      "\n\n" + klag.out().words(origin(sheet)) + "\n";
    for (const SheetTable& table : sheet.tables) {
        out += "\n## " + klag.out().words(table.heading) + "\n\n";
        std::vector<std::string> heads;
        std::vector<std::string> rules;
        for (const Text& column : table.columns) {
            rules.emplace_back(heads.empty() ? "---" : "---:");
            heads.push_back(klag.out().words(column));
        }
        add_row(out, heads);
        add_row(out, rules);
        for (const SheetRow& row : table.rows)
            add_row(out, markdown_cells(row, table.columns.size()));
        for (const Text& note : table.notes) out += "\n" + klag.out().words(note) + "\n";
    }
    out += "\n## " + klag.out().words(text("What the figures mean")) + "\n\n";
    for (const core::Definition& definition : sheet.definitions)
        out += "- **" + klag.out().words(definition.name) +
               "**: " + klag.out().words(definition.meaning) + "\n";
    return out;
}

std::string json_of(const Sheet& sheet) {
    json out;
    out["schema"] = 1;
    out["organisation"] = sheet.organisation;
    out["period"] = sheet.period;
    out["first"] = sheet.first;
    out["last"] = sheet.last;
    out["previous"] = sheet.previous;
    out["drawn-up"] = sheet.drawn_up;
    out["commit"] = sheet.commit;
    out["tables"] = json::object();
    for (const SheetTable& table : sheet.tables) {
        json rows = json::array();
        for (const SheetRow& row : table.rows) {
            if (row.cells.size() < table.columns.size()) continue;  // a heading
            json entry = json::object();
            entry["name"] = row.code.empty() ? row.cells.front() : row.code;
            for (std::size_t i = 1; i < row.cells.size(); ++i)
                entry[key_of(sheet, table, i)] = figure(row.cells[i]);
            rows.push_back(std::move(entry));
        }
        out["tables"][table.id] = std::move(rows);
    }
    return dump(out);
}

}  // namespace klag::commands
