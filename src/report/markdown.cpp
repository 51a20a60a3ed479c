#include "report/markdown.h"

#include "base/utf8.h"
#include "report/keys.h"
#include "report/numbers.h"

namespace klag::report {
namespace {

/// On one line, without a character that marks anything inside it.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : printable(unix_lines(text))) {
        if (std::string_view{"|*_<`\\[]&~"}.find(c) != std::string_view::npos) out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

/// A whole paragraph, which must not begin as a heading, a list, a quotation or a rule.
std::string paragraph(std::string_view text) {
    std::string out = escaped(trim(text));
    if (out.empty()) return "";
    const auto mark = out.find_first_not_of("0123456789");
    const bool is_list = mark != 0 && mark != std::string::npos && mark < 10 &&
                         (out[mark] == '.' || out[mark] == ')');
    if (is_list) out.insert(mark, "\\");
    if (std::string_view{"#>+-="}.find(out.front()) != std::string_view::npos) out.insert(0, "\\");
    return "\n" + out + "\n";
}

void add_row(std::string& out, const std::vector<std::string>& cells) {
    out += "|";
    for (const std::string& cell : cells) out += " " + escaped(cell) + " |";
    out += "\n";
}

/// Markdown takes no blanks for an indent.
std::vector<std::string> cells_of(const Row& row, const Table& table, const std::string& language) {
    std::vector<std::string> cells(table.columns.size());
    for (std::size_t i = 0; i < cells.size() && i < row.cells.size(); ++i)
        cells[i] = shown(row.cells[i], language);
    if (cells.empty()) return cells;
    for (int i = 0; i < row.depth; ++i) cells.front().insert(0, "· ");
    return cells;
}

std::string table_of(const Table& table, const Document& document) {
    std::string out = "\n### " + escaped(table.title) + "\n\n";
    std::vector<std::string> heads;
    std::string rule = "|";
    for (const Column& column : table.columns) {
        heads.push_back(column.title);
        rule += is_number(column.kind) && heads.size() > 1 ? " ---: |" : " --- |";
    }
    add_row(out, heads);
    out += rule + "\n";
    for (const Row& row : table.rows) add_row(out, cells_of(row, table, document.language));
    for (const std::string& key : keys(table, document.words)) out += paragraph(key);
    for (const std::string& note : table.notes) out += paragraph(note);
    return out;
}

std::string section_of(const Section& section, const Document& document) {
    std::string out = "\n## " + escaped(section.title) + "\n";
    for (const std::string& text : section.paragraphs) out += paragraph(text);
    for (const Table& table : section.tables) out += table_of(table, document);
    return out;
}

std::string item(const std::string& name, const std::string& meaning) {
    return "- **" + escaped(name) + "**: " + escaped(meaning) + "\n";
}

std::string comments_of(const Document& document) {
    if (document.comments.empty()) return "";
    std::string out = "\n## " + escaped(document.words.comments) + "\n";
    for (const Comment& comment : document.comments) {
        if (!comment.title.empty()) out += "\n### " + escaped(comment.title) + "\n";
        for (const std::string& text : comment.paragraphs) out += paragraph(text);
    }
    return out;
}

}  // namespace

std::string markdown(const Document& document) {
    std::string out = "# " + escaped(document.organisation) + ": " + escaped(document.title) + "\n";
    out += paragraph(document.edition) + "\n";
    for (const auto& [label, value] : document.origin) out += item(label, value);
    if (!document.summary.points.empty()) out += "\n## " + escaped(document.summary.title) + "\n\n";
    for (const std::string& point : document.summary.points) out += "- " + escaped(point) + "\n";
    for (const Section& section : document.sections) out += section_of(section, document);
    out += comments_of(document);
    if (document.definitions.empty()) return out;
    out += "\n## " + escaped(document.words.definitions) + "\n\n";
    for (const Definition& each : document.definitions) out += item(each.name, each.meaning);
    return out;
}

}  // namespace klag::report
