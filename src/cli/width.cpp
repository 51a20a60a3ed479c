#include "cli/width.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace klag::cli {
namespace {

struct Grapheme {
    std::size_t bytes{};
    int columns{};
};

struct Character {
    std::int32_t point{};
    std::size_t bytes{};
};

/// The character at the start of `text`; a byte that is not UTF-8 counts as one of its own.
Character first_character(std::string_view text) {
    std::int32_t point{};
    const auto length = utf8proc_iterate(reinterpret_cast<const std::uint8_t*>(text.data()),
                                         static_cast<utf8proc_ssize_t>(text.size()), &point);
    if (length <= 0) return {0xFFFD, 1};
    return {point, static_cast<std::size_t>(length)};
}

bool is_flag_letter(std::int32_t point) { return point >= 0x1F1E6 && point <= 0x1F1FF; }

/// Whether the two bytes are a letter or sign of Latin-1 or of its two extensions (U+00A0 to
/// U+024F, without the soft hyphen).
bool is_latin(unsigned char first, unsigned char second) {
    if (second < 0x80 || second > 0xBF) return false;
    if (first == 0xC2) return second >= 0xA0 && second != 0xAD;
    return first == 0xC9 ? second <= 0x8F : first >= 0xC3 && first <= 0xC8;
}

/// The bytes of a plain character at `at`: a printable one of ASCII or Latin. Each is one column
/// wide, and joins none before it. Most text is like that, and then needs no tables. 0 for others.
std::size_t plain_at(std::string_view text, std::size_t at) {
    if (text[at] >= ' ' && text[at] <= '~') return 1;
    const bool has_two = at + 1 < text.size();
    return has_two && is_latin(static_cast<unsigned char>(text[at]),
                               static_cast<unsigned char>(text[at + 1]))
               ? 2
               : 0;
}

/// The plain characters at the start of `text` that nothing joins: what follows them may join the
/// last one.
Grapheme plain_start(std::string_view text) {
    Grapheme all;
    std::size_t last = 0;
    while (all.bytes < text.size()) {
        const std::size_t bytes = plain_at(text, all.bytes);
        if (bytes == 0) return {last, std::max(0, all.columns - 1)};
        last = all.bytes;
        all.bytes += bytes;
        ++all.columns;
    }
    return all;
}

/// The grapheme at the start of `text`, which must not be empty. It is as wide as its widest
/// character; a flag (two letters) and a heart with the emoji selector are two columns wide.
Grapheme first_grapheme(std::string_view text) {
    const std::size_t plain = plain_at(text, 0);
    if (plain > 0 && (plain == text.size() || plain_at(text, plain) > 0)) return {plain, 1};
    Character before = first_character(text);
    Grapheme grapheme{before.bytes, std::max(0, utf8proc_charwidth(before.point))};
    std::int32_t state = 0;
    while (grapheme.bytes < text.size()) {
        const Character next = first_character(text.substr(grapheme.bytes));
        if (utf8proc_grapheme_break_stateful(before.point, next.point, &state)) break;
        constexpr std::int32_t emoji_selector = 0xFE0F;
        if (next.point == emoji_selector || is_flag_letter(next.point)) grapheme.columns = 2;
        grapheme.columns = std::max(grapheme.columns, utf8proc_charwidth(next.point));
        grapheme.bytes += next.bytes;
        before = next;
    }
    return grapheme;
}

/// Where `text` reaches `width` columns; its size when it never does.
std::size_t bytes_within(std::string_view text, int width) {
    std::size_t at = 0;
    for (int used = 0; at < text.size();) {
        const auto [bytes, columns] = first_grapheme(text.substr(at));
        used += columns;
        if (used > width) break;
        at += bytes;
    }
    return at;
}

/// Adds one paragraph's words to `lines`.
void wrap_paragraph(std::string_view text, int width, std::vector<std::string>& lines) {
    std::string line;
    int used = 0;
    const auto break_line = [&] {
        lines.push_back(std::move(line));
        line.clear();
        used = 0;
    };
    while (!text.empty()) {
        const auto gap = std::min(text.find_first_not_of(' '), text.size());
        const auto end = std::min(text.find(' ', gap), text.size());
        std::string_view word = text.substr(gap, end - gap);
        // Blanks at the start of the paragraph are its indent and stay.
        int space = static_cast<int>(gap);
        if (used > 0 && used + space + display_width(word) > width) {
            break_line();
            space = 0;
        }
        if (space < width) line.append(static_cast<std::size_t>(space), ' ');
        used += space;
        while (!word.empty()) {
            std::size_t fitting = bytes_within(word, width - used);
            if (fitting == word.size()) break;
            if (fitting == 0 && used == 0) fitting = first_grapheme(word).bytes;
            line += word.substr(0, fitting);
            word.remove_prefix(fitting);
            if (!word.empty()) break_line();
        }
        line += word;
        used += display_width(word);
        text.remove_prefix(end);
    }
    while (!line.empty() && line.back() == ' ') line.pop_back();
    lines.push_back(std::move(line));
}

}  // namespace

std::string folded(std::string_view text) {
    const std::string ended{text};
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> out{
        utf8proc_NFKC_Casefold(reinterpret_cast<const utf8proc_uint8_t*>(ended.c_str())),
        &std::free};
    return out ? std::string{reinterpret_cast<const char*>(out.get())} : ended;
}

int display_width(std::string_view text) {
    int width = 0;
    while (true) {
        const auto [plain, columns] = plain_start(text);
        width += columns;
        text.remove_prefix(plain);
        if (text.empty()) return width;
        const Grapheme next = first_grapheme(text);
        width += next.columns;
        text.remove_prefix(next.bytes);
    }
}

std::string cut(std::string_view text, int width) {
    if (display_width(text) <= width) return std::string{text};
    if (width <= 0) return {};
    std::string out{text.substr(0, bytes_within(text, width - 1))};
    return out + "…";
}

std::string pad_right(std::string_view text, int width) {
    const int missing = std::max(0, width - display_width(text));
    return std::string{text} + std::string(static_cast<std::size_t>(missing), ' ');
}

std::vector<std::string> wrap_lines(std::string_view text, int width) {
    std::vector<std::string> lines;
    while (true) {
        const auto end = text.find('\n');
        wrap_paragraph(text.substr(0, end), std::max(1, width), lines);
        if (end == std::string_view::npos) return lines;
        text.remove_prefix(end + 1);
    }
}

std::string wrap(std::string_view text, int width, int indent) {
    std::string out;
    for (const std::string& line : wrap_lines(text, width - indent)) {
        if (!out.empty())
            out += "\n" + (line.empty() ? "" : std::string(static_cast<std::size_t>(indent), ' '));
        out += line;
    }
    return out;
}

}  // namespace klag::cli
