#include "letters/dossier.h"

#include "base/html.h"
#include "base/utf8.h"
#include "letters/html.h"
#include "letters/markdown.h"
#include "letters/style.h"

#include <string_view>
#include <utility>

namespace klag::letters {
namespace {

// On top of the style of letters.
constexpr std::string_view dossier_style = R"(h1{margin-bottom:.2em}
.subtitle{margin-bottom:1.2em;white-space:pre-wrap}
h2{margin-top:1.7em;padding-bottom:.15em;border-bottom:1px solid #888}
table{width:100%;border-collapse:collapse;margin:0 0 .9em;font-size:.9em;line-height:1.35}
th,td{text-align:left;vertical-align:top;padding:.3em .7em .3em 0;border-bottom:1px solid #ccc}
th:last-child,td:last-child{padding-right:0}
th{font-weight:700;border-bottom-color:#888}
td p,td pre{margin:0 0 .25em}
.facts td{border:0;padding-top:.12em;padding-bottom:.12em}
.facts td:first-child{width:30%;color:#444}
.timeline>tbody>tr>td:first-child{width:27%}
.what{font-weight:700}
.label{color:#444}
.soft{color:#444;font-size:.92em}
.exact{font-family:"Liberation Mono","DejaVu Sans Mono",monospace;font-size:.72em;overflow-wrap:anywhere;word-break:break-all}
.day{white-space:nowrap}
ul{list-style:none;padding-left:0}
.lines{white-space:pre-wrap}
pre{font-family:"Liberation Mono","DejaVu Sans Mono",monospace;font-size:.78em;line-height:1.35;white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 1.2em;padding:.8em 1em;border:1px solid #bbb}
blockquote{white-space:pre-wrap;margin:0 0 .9em}
@media screen and (prefers-color-scheme:dark){.label,.soft,.facts td:first-child{color:inherit}}
@media print{
main{max-width:none}
table{font-size:.88em}
thead{display:table-header-group}
tr{break-inside:avoid}
.timeline td{orphans:2;widows:2}
pre{box-decoration-break:clone}
}
)";

std::string tag(const char* name, const std::string& content) {
    return std::string{"<"} + name + ">" + content + "</" + name + ">\n";
}

std::string tag(const char* name, const char* kind, const std::string& content) {
    return std::string{"<"} + name + " class=\"" + kind + "\">" + content + "</" + name + ">\n";
}

/// Text of several lines as it stands.
std::string lines(const std::string& text) { return escape_html(unix_lines(trim(text))); }

std::string cell(const Cell& one) {
    if (one.exact) return "<span class=\"exact\">" + escape_html(one.text) + "</span>";
    // "2026-03-02 09:00" stays on one line.
    const bool is_day = one.text.size() <= 16 && one.text.starts_with("20") &&
                        one.text.find_first_not_of("0123456789-: ") == std::string::npos;
    return std::string{"<span class=\""} + (is_day ? "day" : "lines") + "\">" + lines(one.text) +
           "</span>";
}

std::string row(const Row& cells, const char* name) {
    std::string out;
    for (const Cell& one : cells) out += tag(name, cell(one));
    return "<tr>" + out + "</tr>\n";
}

std::string table(const char* kind, const std::vector<std::string>& columns,
                  const std::string& rows) {
    std::string titles;
    for (const std::string& column : columns)
        titles += "<th scope=\"col\">" + escape_html(column) + "</th>";
    const std::string head = titles.empty() ? "" : "<thead><tr>" + titles + "</tr></thead>\n";
    return std::string{"<table class=\""} + kind + "\">\n" + head + "<tbody>\n" + rows +
           "</tbody>\n</table>\n";
}

std::string facts_html(const std::vector<Fact>& facts) {
    std::string rows;
    for (const Fact& fact : facts)
        if (!trim(fact.value).empty()) rows += row({{fact.label}, {fact.value}}, "td");
    return rows.empty() ? "" : table("facts", {}, rows);
}

std::string entry_html(const Entry& entry) {
    const std::string when =
        tag("p", "what", escape_html(entry.on)) + tag("p", "soft", escape_html(entry.recorded)) +
        tag("p", "soft", escape_html(entry.by)) + tag("p", "soft", cell({entry.id, true}));
    std::string what = tag("p", "what", escape_html(entry.title));
    for (const Fact& fact : entry.facts)
        what += tag(
            "p", "lines",
            "<span class=\"label\">" + escape_html(fact.label) + ":</span> " + lines(fact.value));
    return "<tr>" + tag("td", when) + tag("td", what) + "</tr>\n";
}

std::string points_html(const std::vector<Row>& rows) {
    std::string out;
    for (const Row& cells : rows)
        if (!cells.empty()) out += tag("li", cell(cells.front()));
    return out.empty() ? "" : tag("ul", out);
}

std::string block_html(const Block& block) {
    const bool has_text = !trim(block.text).empty();
    switch (block.kind) {
        case Block::Kind::paragraph:
            return has_text ? tag("p", "lines", lines(block.text)) : "";
        case Block::Kind::subheading:
            return has_text ? tag("h3", escape_html(block.text)) : "";
        case Block::Kind::quotation:
            return has_text ? tag("blockquote", lines(block.text)) : "";
        case Block::Kind::letter:
            return has_text ? tag("pre", escape_html(unix_lines(block.text))) : "";
        case Block::Kind::facts:
            return facts_html(block.facts);
        case Block::Kind::points:
            return points_html(block.rows);
        case Block::Kind::table: {
            std::string rows;
            for (const Row& cells : block.rows) rows += row(cells, "td");
            return rows.empty() ? "" : table("rows", block.columns, rows);
        }
        case Block::Kind::timeline: {
            std::string rows;
            for (const Entry& entry : block.entries) rows += entry_html(entry);
            return rows.empty() ? "" : table("timeline", block.columns, rows);
        }
    }
    return "";
}

void mask(std::string& text, Masker& masker) { text = masker.mask(text); }

void mask(std::vector<Fact>& facts, Masker& masker) {
    for (Fact& fact : facts) mask(fact.value, masker);
}

void mask(Block& block, Masker& masker) {
    mask(block.text, masker);
    mask(block.facts, masker);
    for (Row& cells : block.rows)
        for (Cell& one : cells)
            if (!one.exact) mask(one.text, masker);
    for (Entry& entry : block.entries) {
        for (std::string* words : {&entry.on, &entry.recorded, &entry.by, &entry.title})
            mask(*words, masker);
        mask(entry.facts, masker);
    }
}

}  // namespace

Block paragraph(std::string text) {
    return {.kind = Block::Kind::paragraph, .text = std::move(text)};
}

Block subheading(std::string text) {
    return {.kind = Block::Kind::subheading, .text = std::move(text)};
}

Block facts_block(std::vector<Fact> facts) {
    return {.kind = Block::Kind::facts, .facts = std::move(facts)};
}

Dossier masked(Dossier dossier, Masker& masker) {
    mask(dossier.title, masker);
    mask(dossier.subtitle, masker);
    for (Section& section : dossier.sections) {
        for (Block& block : section.blocks) mask(block, masker);
    }
    return dossier;
}

std::string to_html(const Dossier& dossier, const core::Letterhead& letterhead,
                    const core::Logo& logo) {
    std::string main =
        tag("h1", escape_html(dossier.title)) + tag("p", "subtitle", lines(dossier.subtitle));
    for (const Section& section : dossier.sections) {
        std::string blocks;
        for (const Block& block : section.blocks) blocks += block_html(block);
        if (!blocks.empty()) main += tag("h2", escape_html(section.title)) + blocks;
    }
    return to_html(dossier.head, main, std::string{dossier_style}, letterhead, logo);
}

}  // namespace klag::letters
