#include "letters/style.h"

#include "letters/plain_text.h"
#include "letters/style_sheets.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace klag::letters {
namespace {

constexpr double sheet_width = 210;     // A4
constexpr double point = 25.4 / 72;     // in millimetres
constexpr double line = 1.25;           // of an address, in its size
constexpr double inset = 5;             // of the recipient from the window's left edge
constexpr double smallest_address = 8;  // points that a sorting machine still reads
constexpr double largest_address = 12;  // points, but in large print
constexpr double large_size = 16;       // points
constexpr double head_top = 12;         // where a head may begin
// A folded sheet slides in its envelope. What tells that somebody has complained must not show.
constexpr double clear_above = 6;
constexpr double clear_below = 14;
constexpr double clear_beside = 9;
constexpr double narrowest_side = 42;  // room for a telephone number and its label
constexpr double widest_edge = 12;     // right of that column in large print, for longer words
constexpr double character = 0.56;     // mean width, in the size of the text

/// Lines that the recipient takes at `size` points in a window of `width`.
int lines_at(double size, double width, const std::vector<std::string>& recipient) {
    int lines = 0;
    for (const std::string& words : recipient) {
        const double length = display_width(words) * character * size * point;
        lines += std::max(1, static_cast<int>(std::ceil(length / width)));
    }
    return lines;
}

double address_size(const core::Letterhead& letterhead, double width,
                    const std::vector<std::string>& recipient) {
    double size = text_size(letterhead);
    if (!letterhead.large_print) size = std::min(size, largest_address);
    const auto fits = [&] {
        const double height = lines_at(size, width, recipient) * size * line * point;
        return height <= letterhead.window.height - 2;
    };
    while (size > smallest_address && !fits()) size -= 0.5;
    return size;
}

void place_side(const core::Letterhead& letterhead, Sheet& sheet) {
    const auto& window = letterhead.window;
    sheet.window_on_right = window.left + window.width / 2 > sheet_width / 2;
    sheet.side_left =
        sheet.window_on_right ? letterhead.margins.left : window.left + window.width + clear_beside;
    const double right = letterhead.large_print ? std::min(letterhead.margins.right, widest_edge)
                                                : letterhead.margins.right;
    const double end = sheet.window_on_right ? window.left - clear_beside : sheet_width - right;
    sheet.side_width = end - sheet.side_left;
    sheet.side_top = sheet.top;
    if (sheet.side_width >= narrowest_side) return;
    sheet.side_left = letterhead.margins.left;
    sheet.side_width = sheet_width - letterhead.margins.left - letterhead.margins.right;
    sheet.side_top = window.top + window.height + clear_below;
}

std::string rule(const char* name, const std::string& value) {
    return std::string{"--"} + name + ":" + value + ";";
}

/// The names of the style sheet below, with the letterhead's measures.
std::string measures(const core::Letterhead& letterhead, const Sheet& sheet) {
    const double left = letterhead.margins.left;
    const auto from_head = [&](double from_top) { return millimetres(from_top - sheet.top); };
    return ":root{" + rule("size", number(text_size(letterhead)) + "pt") +
           rule("leading", letterhead.large_print ? "1.5" : "1.4") +
           rule("screen-size", letterhead.large_print ? "1.4rem" : "1.0625rem") +
           rule("small", letterhead.large_print ? "1em" : "0.84em") +
           rule("logo", millimetres(letterhead.logo_width)) +
           rule("brand-height", millimetres(sheet.brand_height)) +
           rule("brand-width",
                millimetres(sheet.window_on_right
                                ? sheet.side_width
                                : letterhead.window.left + letterhead.window.width - left)) +
           rule("to-left", millimetres(sheet.window_left - left)) +
           rule("to-top", from_head(sheet.window_top)) +
           rule("to-width", millimetres(sheet.window_width)) +
           rule("to-size", number(sheet.address_size) + "pt") +
           rule("side-left", millimetres(sheet.side_left - left)) +
           rule("side-width", millimetres(sheet.side_width)) +
           rule("side-top", from_head(sheet.side_top)) + rule("head", from_head(sheet.body)) +
           "}\n";
}

/// Not every family that stands after the first is installed where the letter is read.
std::string families(const core::Letterhead& letterhead) {
    return "font-family:" + css_string(letterhead.font) +
           ",\"Liberation Sans\",\"DejaVu Sans\",Arial,Helvetica,sans-serif;";
}

/// "Page {page} of {pages}" as what a margin box holds.
std::string page_content(const std::string& words) {
    std::string out;
    std::size_t at = 0;
    const auto add_words = [&](std::size_t end) {
        if (end > at) out += css_string(std::string_view{words}.substr(at, end - at)) + " ";
    };
    while (at < words.size()) {
        const auto brace = words.find('{', at);
        const auto end = words.find('}', brace);
        if (brace == std::string::npos || end == std::string::npos) break;
        const std::string name = words.substr(brace + 1, end - brace - 1);
        const bool known = name == "page" || name == "pages";
        add_words(known ? brace : end + 1);
        if (known) out += "counter(" + name + ") ";
        at = end + 1;
    }
    add_words(words.size());
    return out.empty() ? "none" : out;
}

std::string footer_content(const core::Letterhead& letterhead) {
    std::string out;
    for (const std::string& words : letterhead.footer) {
        if (!out.empty()) out += " \"\\A\" ";
        out += css_string(words);
    }
    return out.empty() ? "none" : out;
}

/// What stands in the margins. Margin boxes inherit no font from the body.
std::string page_rules(const Head& head, const core::Letterhead& letterhead) {
    const auto& margins = letterhead.margins;
    const double small = letterhead.large_print ? large_size : 8.5;
    const auto lines = static_cast<double>(std::max<std::size_t>(letterhead.footer.size(), 1));
    const double bottom = std::max(margins.bottom, lines * small * 1.35 * point + 11);
    const std::string font = families(letterhead) + "font-size:" + number(small) +
                             "pt;line-height:1.35;color:#333;vertical-align:top;padding-top:5mm;";
    const auto box = [&](const char* name, const std::string& content, const char* more) {
        return std::string{"@"} + name + "{" + font + more + "content:" + content + "}";
    };
    const std::string running =
        "@top-right{" + families(letterhead) + "font-size:" + number(small) +
        "pt;color:#333;vertical-align:bottom;padding-bottom:4mm;text-align:right;content:" +
        (head.running.empty() ? "none" : css_string(head.running)) + "}";
    const double first = head.recipient.empty() ? std::min(margins.top, head_top) : head_top;
    return "@page{size:A4;margin:" + millimetres(margins.top) + " " + millimetres(margins.right) +
           " " + millimetres(bottom) + " " + millimetres(margins.left) + ";" +
           box("bottom-left", footer_content(letterhead), "white-space:pre-line;text-align:left;") +
           box("bottom-right", page_content(head.page), "white-space:nowrap;text-align:right;") +
           running + "}\n@page:first{margin-top:" + millimetres(first) +
           ";@top-right{content:none}}\n";
}

}  // namespace

std::string number(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.2f", value);
    std::string out{buffer};
    out.erase(out.find_last_not_of('0') + 1);
    if (out.back() == '.') out.pop_back();
    return out == "-0" ? "0" : out;
}

std::string millimetres(double length) { return number(length) + "mm"; }

std::string css_string(std::string_view text) {
    std::string out{"\""};
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80 ||
                           c == ' ' || c == '.' || c == ',' || c == '-';
        char escaped[8];
        std::snprintf(escaped, sizeof escaped, "\\%02X ", static_cast<unsigned char>(c));
        out += plain ? std::string(1, c) : std::string{escaped};
    }
    return out + "\"";
}

double text_size(const core::Letterhead& letterhead) {
    return letterhead.large_print ? std::max<double>(letterhead.size, large_size) : letterhead.size;
}

Sheet sheet_of(const core::Letterhead& letterhead, const std::vector<std::string>& recipient) {
    const auto& window = letterhead.window;
    Sheet sheet;
    sheet.top = head_top;
    sheet.window_left = window.left + inset;
    sheet.window_width = window.width - inset - 1;
    sheet.address_size = address_size(letterhead, sheet.window_width, recipient);
    const double height = lines_at(sheet.address_size, sheet.window_width, recipient) *
                          sheet.address_size * line * point;
    sheet.window_top = window.top + std::max(0.0, window.height - height) / 2;
    place_side(letterhead, sheet);
    sheet.brand_height = std::max(8.0, window.top - clear_above - sheet.top);
    sheet.body = window.top + window.height + clear_below;
    return sheet;
}

std::string style(const Head& head, const core::Letterhead& letterhead) {
    std::string out = measures(letterhead, sheet_of(letterhead, head.recipient));
    out += "body{" + families(letterhead) + "}\n";
    out += common_style;
    out += screen_style;
    out += print_style;
    out += page_rules(head, letterhead);
    return out;
}

std::string proof_style(const core::Letterhead& letterhead) {
    return "@page{size:A4;margin:0}\nbody{" + families(letterhead) + "}\n" +
           std::string{proof_rules};
}

}  // namespace klag::letters
