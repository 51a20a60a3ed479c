#include "cli/style.h"

#include "base/utf8.h"

namespace klag::cli {
namespace {

std::string_view code(Style style) {
    switch (style) {
        case Style::bold:
            return "\x1b[1m";
        case Style::dim:
            return "\x1b[2m";
        case Style::red:
            return "\x1b[31m";
        case Style::yellow:
            return "\x1b[33m";
        case Style::plain:
            break;
    }
    return "";
}

}  // namespace

std::string Paint::operator()(Style style, std::string_view text) const {
    std::string safe = printable(text);
    if (!colour || style == Style::plain || safe.empty()) return safe;
    return std::string{code(style)} + safe + "\x1b[0m";
}

}  // namespace klag::cli
