#include "report/csv.h"

#include "base/utf8.h"
#include "report/grid.h"
#include "report/keys.h"
#include "report/numbers.h"

#include <algorithm>
#include <array>

namespace klag::report {
namespace {

constexpr std::string_view byte_order_mark{"\xEF\xBB\xBF"};
constexpr std::string_view line_end{"\r\n"};

char separator(std::string_view language) { return has_decimal_comma(language) ? ';' : ','; }

void replace_all(std::string& text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

/// In quotes where a reader, whatever separator it believes in, would break the text.
std::string quoted(std::string text) {
    const bool is_padded = text.starts_with(' ') || text.ends_with(' ');
    if (!is_padded && text.find_first_of(",;\"\n\r\t") == std::string::npos) return text;
    replace_all(text, "\"", "\"\"");
    return '"' + text + '"';
}

std::string text_field(std::string_view text) { return quoted(no_formula(text)); }

std::string number_field(const Cell& cell, std::string_view language) {
    std::string out = digits(cell.number, decimals(cell.kind));
    if (has_decimal_comma(language)) std::replace(out.begin(), out.end(), '.', ',');
    return out;
}

/// For whom the table is: a program, which reads ids that stay for ever and takes nothing for no
/// figure, or a person, in whose language the headings are and who sees a sign for it.
enum class Style { for_programs, for_people };

std::string field(const Cell& cell, std::string_view language, Style style) {
    if (is_number(cell.kind)) return number_field(cell, language);
    switch (cell.kind) {
        case Cell::Kind::none:
            return style == Style::for_people ? shown(cell, language) : "";
        case Cell::Kind::hidden:
            return shown(cell, language);
        default:
            return text_field(cell.text);
    }
}

void add_line(std::string& out, const std::vector<std::string>& fields, char between) {
    out += join(fields, std::string_view{&between, 1});
    out += line_end;
}

/// The columns of the table, then two that say what the name alone does not.
std::vector<std::string> headings(const Grid& cells, const Document& document, Style style) {
    const bool words = style == Style::for_people;
    std::vector<std::string> fields;
    for (const Column& column : cells.columns)
        fields.push_back(text_field(words ? column.title : column.id));
    fields.push_back(text_field(words ? document.words.code : "id"));
    fields.push_back(text_field(words ? document.words.depth : "depth"));
    return fields;
}

void add_table(std::string& out, const Table& table, const Document& document, Style style) {
    const char between = separator(document.language);
    const Grid cells = grid(table, document);
    add_line(out, headings(cells, document, style), between);
    for (std::size_t i = 0; i < cells.rows.size(); ++i) {
        std::vector<std::string> fields;
        for (const Cell& cell : cells.rows[i])
            fields.push_back(field(cell, document.language, style));
        fields.push_back(text_field(table.rows[i].id));
        fields.push_back(std::to_string(table.rows[i].depth));
        add_line(out, fields, between);
    }
}

}  // namespace

std::string no_formula(std::string_view text) {
    constexpr std::array<std::string_view, 8> triggers{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    constexpr std::array<std::string_view, 5> blanks{" ", "\t", "\r", "\n", "\u00A0"};
    const auto starts = [](std::string_view rest, const auto& with) {
        return std::find_if(with.begin(), with.end(),
                            [&](std::string_view mark) { return rest.starts_with(mark); });
    };
    std::string_view rest = text;
    for (auto blank = starts(rest, blanks); blank != blanks.end(); blank = starts(rest, blanks))
        rest.remove_prefix(blank->size());
    const bool is_formula = starts(rest, triggers) != triggers.end() || text.starts_with('\t') ||
                            text.starts_with('\r') || text.starts_with('\n');
    std::string out = printable(unix_lines(text));
    for (const std::string_view space : {"\u00A0", "\u202F", "\u2007"})
        replace_all(out, space, " ");
    return is_formula ? "'" + out : out;
}

std::string csv(const Table& table, const Document& document) {
    std::string out{byte_order_mark};
    add_table(out, table, document, Style::for_programs);
    return out;
}

std::string csv(const Document& document) {
    const char between = separator(document.language);
    std::string out{byte_order_mark};
    for (const std::string& line : {document.organisation, document.title, document.edition})
        add_line(out, {text_field(line)}, between);
    for (const auto& [label, value] : document.origin)
        add_line(out, {text_field(label), text_field(value)}, between);
    for (const Section& section : document.sections)
        for (const Table& table : section.tables) {
            out += line_end;
            add_line(out, {text_field(table.title)}, between);
            add_table(out, table, document, Style::for_people);
            for (const std::string& key : keys(table, document.words))
                add_line(out, {text_field(key)}, between);
        }
    return out;
}

}  // namespace klag::report
