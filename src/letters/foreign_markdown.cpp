#include "letters/foreign_markdown.h"

#include "base/utf8.h"

#include <algorithm>
#include <cmark.h>
#include <memory>
#include <new>
#include <optional>
#include <string>

namespace klag::letters {
namespace {

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

/// The offsets at which the lines of a text begin.
std::vector<std::size_t> line_starts(std::string_view text) {
    std::vector<std::size_t> out{0};
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] == '\n') out.push_back(at + 1);
    return out;
}

std::optional<Text> foreign_heading(cmark_node* node, char first) {
    if (cmark_node_get_heading_level(node) > 2) return text("a heading with ###");
    if (first != '#') return text("a heading that is underlined");
    return std::nullopt;
}

std::optional<Text> foreign_list(cmark_node* node, char first) {
    if (cmark_node_get_list_type(node) == CMARK_ORDERED_LIST) return text("a numbered list");
    if (first != '-') return text("a list with * or +");
    return std::nullopt;
}

/// Lists and quotations hold paragraphs, and nothing else that stands by itself.
bool is_block_inside(cmark_node* node) {
    const auto type = cmark_node_get_type(node);
    const auto outer = cmark_node_get_type(cmark_node_parent(node));
    const bool inside = outer == CMARK_NODE_ITEM || outer == CMARK_NODE_BLOCK_QUOTE;
    return inside && type != CMARK_NODE_PARAGRAPH;
}

/// What the node is when a letter does not have it; `first` is its first byte.
std::optional<Text> foreign(cmark_node* node, char first) {
    switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HEADING:
            if (auto what = foreign_heading(node, first)) return what;
            break;
        case CMARK_NODE_LIST:
            if (auto what = foreign_list(node, first)) return what;
            break;
        case CMARK_NODE_CODE_BLOCK:
        case CMARK_NODE_CODE:
            return text("code (`, ``` or a line that begins with four blanks)");
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE:
            return text("HTML");
        case CMARK_NODE_THEMATIC_BREAK:
            return text("a line across the page");
        case CMARK_NODE_EMPH:
        case CMARK_NODE_STRONG:
            return text("emphasis with * or _");
        case CMARK_NODE_LINK:
            return text("a link");
        case CMARK_NODE_IMAGE:
            return text("a picture");
        default:
            break;
    }
    if (cmark_node_parent(node) != nullptr && is_block_inside(node))
        return text("a list, heading or quotation inside another one");
    return std::nullopt;
}

/// Whether the line parts the head of a table from its rows: "|---|:--:|".
bool parts_a_table(std::string_view line) {
    const auto has = [&](const char* what) { return line.find(what) != std::string_view::npos; };
    return has("|") && has("--") && line.find_first_not_of("|-: \t\r") == std::string_view::npos;
}

/// "&nbsp;", "&#160;": what HTML writes for a character. Its length; 0 for none.
std::size_t reference_at(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 12;
    const auto end = text.find(';', at);
    if (text[at] != '&' || end == std::string_view::npos || end - at < 3 || end - at > longest)
        return 0;
    const std::string_view name = text.substr(at + 1, end - at - 1);
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '#';
    });
    return plain ? end + 1 - at : 0;
}

/// What cmark reads in another way than the text of a letter, or not at all.
void add_unread(std::string_view markdown, std::vector<Foreign>& out) {
    for (const std::size_t start : line_starts(markdown)) {
        const auto end = std::min(markdown.find('\n', start), markdown.size());
        if (parts_a_table(markdown.substr(start, end - start)))
            out.push_back({start, text("a table")});
    }
    for (std::size_t at = 0; at < markdown.size(); ++at)
        if (reference_at(markdown, at) > 0) out.push_back({at, text("a character written as &…;")});
}

}  // namespace

std::vector<Foreign> foreign_markdown(std::string_view markdown) {
    const std::unique_ptr<cmark_node, FreeNode> document{cmark_parse_document(
        markdown.data(), markdown.size(), CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_SOURCEPOS)};
    if (!document) throw std::bad_alloc{};
    const auto starts = line_starts(markdown);
    std::vector<Foreign> out;
    const std::unique_ptr<cmark_iter, FreeIterator> walk{cmark_iter_new(document.get())};
    for (auto step = cmark_iter_next(walk.get()); step != CMARK_EVENT_DONE;
         step = cmark_iter_next(walk.get())) {
        cmark_node* node = cmark_iter_get_node(walk.get());
        const int line = cmark_node_get_start_line(node);
        const int column = cmark_node_get_start_column(node);
        if (step != CMARK_EVENT_ENTER || line < 1 || line > static_cast<int>(starts.size()))
            continue;
        const std::size_t offset = starts[static_cast<std::size_t>(line) - 1] +
                                   static_cast<std::size_t>(std::max(column, 1)) - 1;
        const char first = offset < markdown.size() ? markdown[offset] : '\0';
        if (auto what = foreign(node, first)) out.push_back({offset, *std::move(what)});
    }
    add_unread(markdown, out);
    std::stable_sort(out.begin(), out.end(),
                     [](const Foreign& a, const Foreign& b) { return a.offset < b.offset; });
    return out;
}

}  // namespace klag::letters
