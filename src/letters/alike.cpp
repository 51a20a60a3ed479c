#include "letters/alike.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace klag::letters {
namespace {

constexpr int blank = ' ';
constexpr std::size_t most_separators = 3;  // between two digits of one number

/// Adds a character; of several blanks one stays.
void add(Alike& out, int letter, std::size_t start, std::size_t end, bool small = true) {
    const bool second_blank =
        letter == blank && !out.letters.empty() && out.letters.back() == blank;
    if (second_blank) {
        out.ends.back() = end;
        return;
    }
    out.letters.push_back(letter);
    out.starts.push_back(start);
    out.ends.push_back(end);
    out.small.push_back(small);
}

}  // namespace

Class class_of(int letter) {
    switch (utf8proc_category(letter)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
            return Class::letter;
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO:
            return Class::digit;
        default:
            return Class::other;
    }
}

bool is_digit(int letter) { return letter >= '0' && letter <= '9'; }

bool is_separator(int letter) {
    constexpr std::string_view separators{" -./()"};
    return letter > 0 && letter < 0x80 &&
           separators.find(static_cast<char>(letter)) != std::string_view::npos;
}

bool has_digit(const Letters& word) { return std::any_of(word.begin(), word.end(), is_digit); }

std::size_t count_of(const Letters& letters, Class wanted) {
    return static_cast<std::size_t>(std::count_if(
        letters.begin(), letters.end(), [&](int letter) { return class_of(letter) == wanted; }));
}

std::vector<Letters> words_of(const Letters& value) {
    std::vector<Letters> out(1);
    for (const int letter : value) {
        if (letter == blank)
            out.emplace_back();
        else
            out.back().push_back(letter);
    }
    std::erase_if(out, [](const Letters& word) { return word.empty(); });
    return out;
}

std::vector<Letters> plain_words_of(const Letters& value) {
    Letters parted = value;
    for (int& letter : parted)
        if (class_of(letter) == Class::other) letter = blank;
    return words_of(parted);
}

Letters joined(const std::vector<Letters>& words, std::size_t from, std::size_t to, bool close) {
    Letters out;
    for (std::size_t i = from; i < to; ++i) {
        if (!out.empty() && !close) out.push_back(blank);
        out.insert(out.end(), words[i].begin(), words[i].end());
    }
    return out;
}

bool Alike::is_edge(std::size_t at) const {
    if (at == 0 || at >= size()) return true;
    const Class before = class_of(letters[at - 1]);
    return before == Class::other || before != class_of(letters[at]);
}

std::size_t Alike::matches(const Letters& wanted, std::size_t at) const {
    if (at + wanted.size() > size() || !is_edge(at) ||
        !std::equal(wanted.begin(), wanted.end(),
                    letters.begin() + static_cast<std::ptrdiff_t>(at)))
        return 0;
    const std::size_t end = at + wanted.size();
    if (is_edge(end)) return wanted.size();
    const bool genitive = letters[end] == 's' && is_edge(end + 1);
    return genitive && class_of(wanted.back()) == Class::letter ? wanted.size() + 1 : 0;
}

std::size_t Alike::matches_number(const Letters& digits, std::size_t at) const {
    std::size_t here = at;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const std::size_t limit = here + (i == 0 ? 0 : most_separators);
        while (here < size() && here < limit && is_separator(letters[here])) ++here;
        if (here >= size() || letters[here] != digits[i]) return 0;
        ++here;
    }
    return here - at;
}

Alike alike(std::string_view text) {
    constexpr auto options = static_cast<utf8proc_option_t>(
        UTF8PROC_COMPAT | UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
        UTF8PROC_STRIPMARK | UTF8PROC_IGNORE | UTF8PROC_LUMP);
    Alike out;
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t point = 0;
        const auto used =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                             static_cast<utf8proc_ssize_t>(text.size() - at), &point);
        const std::size_t end = at + (used < 1 ? 1 : static_cast<std::size_t>(used));
        std::array<utf8proc_int32_t, 32> found{};
        int last_class = 0;
        const auto count = used < 1 ? 0
                                    : utf8proc_decompose_char(point, found.data(), found.size(),
                                                              options, &last_class);
        if (used < 1) add(out, 0xFFFD, at, end);
        // A mark or an invisible character goes with the letter before it.
        if (used >= 1 && count <= 0 && out.size() > 0) out.ends.back() = end;
        const bool small = utf8proc_category(point) == UTF8PROC_CATEGORY_LL;
        for (int i = 0; i < count && i < static_cast<int>(found.size()); ++i) {
            const int letter = found.at(static_cast<std::size_t>(i));
            add(out, letter < 0x20 ? blank : letter, at, end, small);
        }
        at = end;
    }
    return out;
}

std::string plain_name(std::string_view words) {
    constexpr int ae = 0xE6;
    constexpr int o_slash = 0xF8;
    std::string out;
    for (const int letter : alike(words).letters) {
        if (letter == ae)
            out += "ae";
        else if (letter == o_slash)
            out += 'o';
        else if ((letter >= 'a' && letter <= 'z') || is_digit(letter))
            out += static_cast<char>(letter);
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (out.ends_with('-')) out.pop_back();
    return out;
}

}  // namespace klag::letters
