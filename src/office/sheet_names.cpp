#include "office/sheet_names.h"

#include "base/utf8.h"

#include <algorithm>

namespace klag::office {
namespace {

constexpr std::size_t longest = 31;

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }

/// In units of UTF-16, which is how Excel counts; `text` is valid UTF-8.
std::size_t length(std::string_view text) {
    std::size_t units = 0;
    for (const char c : text)
        if (begins_character(c)) units += static_cast<unsigned char>(c) >= 0xF0 ? 2 : 1;
    return units;
}

constexpr std::string_view no_end = " ,;:(";  // what no name ends with

/// At most so many units, with … in place of the words that were cut off.
std::string shortened(std::string text, std::size_t limit) {
    if (length(text) <= limit) return text;
    while (length(text) >= limit) {
        while (!begins_character(text.back())) text.pop_back();
        text.pop_back();
    }
    const auto word = text.rfind(' ');
    if (word != std::string::npos && word > limit * 2 / 3) text.resize(word);
    text.resize(text.find_last_not_of(no_end) + 1);
    return text + "…";
}

std::string clean(std::string_view title) {
    std::string out = printable(unix_lines(title));
    for (char& c : out) {
        if (c == '\n' || std::string_view{":*?/\\"}.find(c) != std::string_view::npos) c = ' ';
        if (c == '[') c = '(';
        if (c == ']') c = ')';
    }
    out = trim(out);
    for (const std::size_t end : {std::size_t{0}, out.size() - 1})
        if (!out.empty() && out[end] == '\'') out[end] = ' ';
    out = trim(out);
    return out.empty() ? "–" : out;
}

/// In small letters, of ASCII and of the rest of Latin-1 (Å, Ä, Æ, Ö, Ø …).
std::string small(std::string text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool is_latin = i > 0 && text[i - 1] == '\xC3' && byte >= 0x80 && byte <= 0x9E;
        if ((byte >= 'A' && byte <= 'Z') || (is_latin && byte != 0x97))
            text[i] = static_cast<char>(byte + 0x20);
    }
    return text;
}

}  // namespace

std::vector<std::string> sheet_names(const std::vector<std::string>& titles) {
    std::vector<std::string> out;
    std::vector<std::string> taken{"history"};
    for (const std::string& title : titles) {
        const std::string whole = clean(title);
        std::string name = shortened(whole, longest);
        for (int i = 2; std::count(taken.begin(), taken.end(), small(name)) > 0; ++i) {
            const std::string number = " (" + std::to_string(i) + ")";
            name = shortened(whole, longest - number.size()) + number;
        }
        taken.push_back(small(name));
        out.push_back(name);
    }
    return out;
}

}  // namespace klag::office
