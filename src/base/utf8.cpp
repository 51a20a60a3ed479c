#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>

namespace klag {
namespace {

struct Decoded {
    char32_t point{};
    std::size_t length{};  ///< bytes; 0 when the text is not UTF-8 here
};

/// The character at the start of `text`, which must not be empty.
Decoded decode(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    if (first < 0x80) return {first, 1};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length) return {};
    char32_t point = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return {};
        point = (point << 6U) | (byte(i) & 0x3FU);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (point < smallest[length] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
        return {};
    return {point, length};
}

/// A printable character of ASCII, which nearly every one is.
bool is_plain(char c) { return c >= ' ' && c <= '~'; }

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

bool is_noncharacter(char32_t c) { return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE; }

/// Characters that change how others are shown, or are shown as nothing.
bool is_hidden(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2028 && c <= 0x2029) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF ||
           c == 0x061C || c == 0x00AD || c == 0x180E || (c >= 0xFFF9 && c <= 0xFFFB) ||
           (c >= 0xE0000 && c <= 0xE007F);
}

void append_escape(std::string& out, char32_t c) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "\\u{%x}", static_cast<unsigned>(c));
    out += buffer;
}

}  // namespace

std::optional<std::size_t> bad_byte(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (is_plain(text[at])) {
            ++at;
            continue;
        }
        const auto [point, length] = decode(text.substr(at));
        if (length == 0 || is_noncharacter(point)) return at;
        if (is_control(point) && point != '\n' && point != '\t') return at;
        at += length;
    }
    return std::nullopt;
}

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto* const end = std::find_if_not(text.begin() + at, text.end(), is_plain);
        out.append(text.begin() + at, end);
        at = static_cast<std::size_t>(end - text.begin());
        if (at == text.size()) break;
        const auto [point, length] = decode(text.substr(at));
        if (length == 0) {
            append_escape(out, static_cast<unsigned char>(text[at]));
            ++at;
            continue;
        }
        if (point == '\t')
            out += "    ";
        else if ((is_control(point) && point != '\n') || is_hidden(point) || is_noncharacter(point))
            append_escape(out, point);
        else
            out += text.substr(at, length);
        at += length;
    }
    return out;
}

std::string unix_lines(std::string_view text) {
    constexpr std::array<std::string_view, 5> ends{"\r\n", "\r", "\xC2\x85", "\xE2\x80\xA8",
                                                   "\xE2\x80\xA9"};
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto end = std::find_if(ends.begin(), ends.end(), [&](std::string_view mark) {
            return text.starts_with(mark);
        });
        out += end == ends.end() ? text.front() : '\n';
        text.remove_prefix(end == ends.end() ? 1 : end->size());
    }
    return out;
}

int edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<int>> cost(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = static_cast<int>(i);
    for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
}

std::vector<std::string> suggestions(std::string_view typed,
                                     const std::vector<std::string>& candidates) {
    std::vector<std::pair<int, std::string>> near;
    for (const std::string& candidate : candidates) {
        const bool begins = typed.size() >= 2 && candidate.substr(0, typed.size()) == typed;
        const int distance = begins ? 1 : edit_distance(typed, candidate);
        const auto longest = std::max(typed.size(), candidate.size());
        if (distance <= static_cast<int>(std::max<std::size_t>(1, longest / 3)))
            near.emplace_back(distance, candidate);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> out;
    for (std::size_t i = 0; i < near.size() && i < 3; ++i) out.push_back(near[i].second);
    return out;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
        if (text.empty()) parts.emplace_back();
    }
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const std::string& part : parts) {
        if (&part != &parts.front()) out += separator;
        out += part;
    }
    return out;
}

std::optional<int> whole_number(std::string_view digits) {
    if (digits.empty() || digits.front() == '-') return std::nullopt;
    int value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, problem] = std::from_chars(digits.data(), end, value);
    if (problem != std::errc{} || stop != end) return std::nullopt;
    return value;
}

std::string_view trim(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\n\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\n\r") - first + 1);
}

}  // namespace klag
