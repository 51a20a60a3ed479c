#include "letters/markdown.h"

#include "letters/check_boxes.h"

#include <algorithm>
#include <array>
#include <cmark.h>
#include <cstdlib>
#include <memory>
#include <new>
#include <vector>

namespace klag::letters {
namespace {

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeText {
    void operator()(char* text) const { std::free(text); }
};
struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Node = std::unique_ptr<cmark_node, FreeNode>;

std::string_view literal(cmark_node* node) {
    const char* text = cmark_node_get_literal(node);
    return text == nullptr ? std::string_view{} : std::string_view{text};
}

Node text_node(const std::string& text) {
    Node node{cmark_node_new(CMARK_NODE_TEXT)};
    if (!node || cmark_node_set_literal(node.get(), text.c_str()) == 0) throw std::bad_alloc{};
    return node;
}

/// Puts `replacement` where `node` stood; the tree owns it from then on.
void replace(cmark_node* node, Node replacement) {
    if (cmark_node_replace(node, replacement.get()) == 1) static_cast<void>(replacement.release());
    cmark_node_free(node);
}

bool is_harmless_link(cmark_node* link) {
    const char* url = cmark_node_get_url(link);
    const std::string_view address = url == nullptr ? "" : url;
    constexpr std::array<std::string_view, 4> starts{"https://", "http://", "mailto:", "tel:"};
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return address.starts_with(start); });
}

/// Leaves what stands inside a link or a picture, without it.
void unwrap(cmark_node* node) {
    while (cmark_node* child = cmark_node_first_child(node)) {
        cmark_node_unlink(child);
        if (cmark_node_insert_before(node, child) == 0) cmark_node_free(child);
    }
    cmark_node_unlink(node);
    cmark_node_free(node);
}

void show_raw_html(cmark_node* node) {
    std::string text{literal(node)};
    while (!text.empty() && text.back() == '\n') text.pop_back();
    Node shown = text_node(text);
    if (cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE) return replace(node, std::move(shown));
    Node paragraph{cmark_node_new(CMARK_NODE_PARAGRAPH)};
    if (!paragraph || cmark_node_append_child(paragraph.get(), shown.get()) == 0)
        throw std::bad_alloc{};
    static_cast<void>(shown.release());
    replace(node, std::move(paragraph));
}

/// The nodes that a letter may not have as they are. They are gathered first: a walk does not
/// survive a change below its feet.
std::vector<cmark_node*> to_change(cmark_node* document) {
    std::vector<cmark_node*> out;
    const std::unique_ptr<cmark_iter, FreeIterator> walk{cmark_iter_new(document)};
    for (auto step = cmark_iter_next(walk.get()); step != CMARK_EVENT_DONE;
         step = cmark_iter_next(walk.get())) {
        cmark_node* node = cmark_iter_get_node(walk.get());
        const auto type = cmark_node_get_type(node);
        const bool raw = type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE;
        const bool foreign =
            type == CMARK_NODE_IMAGE || (type == CMARK_NODE_LINK && !is_harmless_link(node));
        // Those with something inside come last, at their end.
        if ((raw && step == CMARK_EVENT_ENTER) || (foreign && step == CMARK_EVENT_EXIT))
            out.push_back(node);
    }
    return out;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Whether a word such as e-mail begins at `at`: one letter, a hyphen, more letters.
bool is_short_compound(std::string_view html, std::size_t at) {
    const bool begins =
        at == 0 || std::string_view{" \n>(\xA0"}.find(html[at - 1]) != std::string_view::npos;
    return begins && at + 2 < html.size() && is_letter(html[at]) && html[at + 1] == '-' &&
           is_letter(html[at + 2]);
}

/// Keeps e-mail, e-post and the like on one line: a line would break after the hyphen.
std::string with_short_compounds_whole(std::string_view html) {
    std::string out;
    bool in_tag = false;
    for (std::size_t at = 0; at < html.size(); ++at) {
        if (in_tag || !is_short_compound(html, at)) {
            if (html[at] == '<') in_tag = true;
            if (html[at] == '>') in_tag = false;
            out += html[at];
            continue;
        }
        std::size_t end = at + 2;
        while (end < html.size() && is_letter(html[end])) ++end;
        out += "<span class=\"whole\">" + std::string{html.substr(at, end - at)} + "</span>";
        at = end - 1;
    }
    return out;
}

}  // namespace

std::string body_html(std::string_view text) {
    const std::string markdown = with_whole_boxes(text);
    const Node document{
        cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_VALIDATE_UTF8)};
    if (!document) throw std::bad_alloc{};
    for (cmark_node* node : to_change(document.get())) {
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_IMAGE || type == CMARK_NODE_LINK)
            unwrap(node);
        else
            show_raw_html(node);
    }
    // Without CMARK_OPT_UNSAFE, which would let raw HTML through should any be left.
    const std::unique_ptr<char, FreeText> html{
        cmark_render_html(document.get(), CMARK_OPT_DEFAULT)};
    if (!html) throw std::bad_alloc{};
    return with_short_compounds_whole(html.get());
}

}  // namespace klag::letters
