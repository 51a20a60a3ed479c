#include "base/html.h"

namespace klag {
namespace {

std::string_view entity(char c) {
    switch (c) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\'':
            return "&#39;";
        default:
            return "";
    }
}

}  // namespace

std::string escape_html(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const std::string_view written = entity(c);
        if (written.empty())
            out += c;
        else
            out += written;
    }
    return out;
}

}  // namespace klag
