#include "report/html.h"

#include "base/utf8.h"
#include "report/keys.h"
#include "report/markup.h"
#include "report/numbers.h"
#include "report/style.h"
#include "report/svg.h"

#include <algorithm>

namespace klag::report {
namespace {

/// An element with an open tag such as `p class="note"`.
std::string wrapped(const std::string& tag, const std::string& content) {
    const std::string name = tag.substr(0, tag.find(' '));
    return "<" + tag + ">" + content + "</" + name + ">\n";
}

std::string paragraph(const std::string& tag, std::string_view text) {
    std::string out;
    for (const char c : escape_html(trim(text))) out += c == '\n' ? "<br>\n" : std::string{c};
    return out.empty() ? "" : wrapped(tag, out);
}

/// A figure; the blank before % does not break.
std::string figure(const Cell& cell, std::string_view language) {
    std::string out = escape_html(shown(cell, language));
    if (is_number(cell.kind))
        if (const auto blank = out.find(' '); blank != std::string::npos)
            out.replace(blank, 1, "&nbsp;");
    return out;
}

std::string cell_of(const Cell& cell, const Column& column, std::string_view language) {
    const bool is_sign = cell.kind == Cell::Kind::hidden || cell.kind == Cell::Kind::none;
    const Cell::Kind kind = is_sign ? column.kind : cell.kind;
    std::string look = kind == Cell::Kind::date ? "date" : is_number(kind) ? "number" : "words";
    if (is_sign) look += " sign";
    return "<td class=\"" + look + "\">" + figure(cell, language) + "</td>";
}

std::string heading_row(const Row& row, const Table& table) {
    return "<tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"" +
           std::to_string(table.columns.size()) + "\">" + escape_html(row.cells.front().text) +
           "</th></tr>\n";
}

std::string figures_row(const Row& row, const Table& table, std::string_view language) {
    std::string out = "<tr";
    if (row.depth > 0) out += " class=\"depth-" + std::to_string(std::min(row.depth, 6)) + "\"";
    out += "><th scope=\"row\">" + (row.cells.empty() ? "" : figure(row.cells.front(), language)) +
           "</th>";
    for (std::size_t i = 1; i < table.columns.size(); ++i)
        out += cell_of(i < row.cells.size() ? row.cells[i] : Cell{}, table.columns[i], language);
    return out + "</tr>\n";
}

std::string head_of(const Table& table) {
    std::string out;
    for (const Column& column : table.columns) {
        const bool is_right = &column != &table.columns.front() && is_number(column.kind);
        out += std::string{"<th scope=\"col\""} + (is_right ? " class=\"number\"" : "") + ">" +
               escape_html(column.title) + "</th>";
    }
    return "<thead>\n<tr>" + out + "</tr>\n</thead>\n";
}

/// Each heading begins a group of rows of its own.
std::string body_of(const Table& table, std::string_view language) {
    std::string out = "<tbody>\n";
    for (const Row& row : table.rows) {
        const bool is_first = &row == &table.rows.front();
        if (row.is_heading())
            out += (is_first ? "" : "</tbody>\n<tbody>\n") + heading_row(row, table);
        else
            out += figures_row(row, table, language);
    }
    return out + "</tbody>\n";
}

std::string chart_of(const Table& table, std::string_view language) {
    const Chart& chart = *table.chart;
    std::string picture;
    std::string list;
    if (chart.bars) picture += bars_svg(table, language);
    if (chart.control) {
        picture += control_svg(table, language);
        for (const std::string& each : signals(*chart.control, language))
            list += "<li><span aria-hidden=\"true\">■</span> " + escape_html(each) + "</li>\n";
    }
    if (picture.empty()) return "";
    if (!list.empty()) list = wrapped("ol class=\"signals\"", "\n" + list);
    return wrapped("figure", "\n" + paragraph("figcaption", chart.title) + picture) + list;
}

std::string table_of(const Table& table, const Document& document) {
    const std::string id = anchor(table.id);
    const std::string title = wrapped("h3 id=\"table-" + id + "\"", escape_html(table.title));
    const std::string chart = table.chart ? chart_of(table, document.language) : "";
    const std::string caption =
        chart.empty() ? title : wrapped("span", escape_html(document.words.table));
    std::string out = chart.empty() ? "" : title + chart;
    out += "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"table-" + id +
           "\">\n<table>\n<caption>" + caption + "</caption>\n" + head_of(table) +
           body_of(table, document.language) + "</table>\n</div>\n";
    for (const std::string& key : keys(table, document.words))
        out += paragraph("p class=\"key\"", key);
    for (const std::string& note : table.notes) out += paragraph("p class=\"note\"", note);
    return wrapped("div class=\"figures\"", "\n" + out);
}

std::string section(const std::string& id, const std::string& title, const std::string& content) {
    return wrapped("section aria-labelledby=\"" + id + "\"",
                   "\n" + wrapped("h2 id=\"" + id + "\"", escape_html(title)) + content);
}

std::string section_of(const Section& each, const Document& document) {
    std::string content;
    for (const std::string& text : each.paragraphs) content += paragraph("p", text);
    for (const Table& table : each.tables) content += table_of(table, document);
    return section("section-" + anchor(each.id), each.title, content);
}

/// A page of its own on paper, with the masthead.
std::string summary_of(const Document& document) {
    std::string items;
    for (const std::string& text : document.summary.points) items += paragraph("li", text);
    if (items.empty()) return "";
    return wrapped("div class=\"summary\"",
                   "\n" + section("summary", document.summary.title, wrapped("ul", "\n" + items)));
}

std::string comments_of(const Document& document) {
    std::string content;
    for (const Comment& comment : document.comments) {
        content += paragraph("h3", comment.title);
        for (const std::string& text : comment.paragraphs) content += paragraph("p", text);
    }
    return content.empty() ? "" : section("comments", document.words.comments, content);
}

std::string definitions_of(const Document& document) {
    std::string content;
    for (const Definition& each : document.definitions)
        content += "<div><dt id=\"definition-" + anchor(each.id) + "\">" + escape_html(each.name) +
                   "</dt><dd>" + escape_html(each.meaning) + "</dd></div>\n";
    if (content.empty()) return "";
    return section("definitions", document.words.definitions,
                   wrapped("dl class=\"meanings\"", "\n" + content));
}

std::string link(const std::string& id, const std::string& title) {
    return "<a href=\"#" + id + "\">" + escape_html(title) + "</a>";
}

std::string contents_of(const Document& document) {
    std::string list;
    for (const Section& each : document.sections) {
        std::string tables;
        for (const Table& table : each.tables)
            tables += wrapped("li", link("table-" + anchor(table.id), table.title));
        list += wrapped("li", link("section-" + anchor(each.id), each.title) +
                                  (tables.empty() ? "" : "\n" + wrapped("ol", "\n" + tables)));
    }
    if (!document.comments.empty())
        list += wrapped("li", link("comments", document.words.comments));
    if (!document.definitions.empty())
        list += wrapped("li", link("definitions", document.words.definitions));
    return wrapped("nav class=\"contents\" aria-labelledby=\"contents\"",
                   "\n" + wrapped("h2 id=\"contents\"", escape_html(document.words.contents)) +
                       wrapped("ol", "\n" + list));
}

std::string masthead(const Document& document) {
    std::string origin;
    for (const auto& [label, value] : document.origin)
        origin +=
            "<div><dt>" + escape_html(label) + "</dt><dd>" + escape_html(value) + "</dd></div>\n";
    return wrapped("header class=\"masthead\"",
                   "\n" + paragraph("p class=\"organisation\"", document.organisation) +
                       wrapped("h1", escape_html(document.title)) +
                       paragraph("p class=\"edition\"", document.edition) +
                       (origin.empty() ? "" : wrapped("dl class=\"origin\"", "\n" + origin)));
}

}  // namespace

std::string html(const Document& document) {
    std::string main;
    for (const Section& each : document.sections) main += section_of(each, document);
    main += comments_of(document) + definitions_of(document);
    const std::string skip =
        document.words.skip.empty()
            ? ""
            : "<a class=\"skip\" href=\"#figures\">" + escape_html(document.words.skip) + "</a>\n";
    return "<!DOCTYPE html>\n<html lang=\"" + escape_html(document.language) +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           // A browser asks nobody for anything, even if something got in here.
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n" +
           wrapped("title", escape_html(document.organisation + ": " + document.title)) +
           "<style>\n" + style(document) + "</style>\n</head>\n<body>\n" + skip +
           masthead(document) + summary_of(document) + contents_of(document) +
           wrapped("main id=\"figures\"", "\n" + main) + "</body>\n</html>\n";
}

}  // namespace klag::report
