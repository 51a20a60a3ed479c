#include "letters/address_parts.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace klag::letters {
namespace {

using Words = std::vector<Letters>;

constexpr std::size_t least_code = 5;    // digits of a postal code: four could be a year
constexpr std::size_t least_street = 4;  // letters

bool with_digit(const Words& words, std::size_t at) {
    return at < words.size() && has_digit(words[at]);
}

/// The lines of the address, each as its words.
std::vector<Words> lines_of(std::string_view address) {
    std::string text = unix_lines(address);
    std::replace(text.begin(), text.end(), ',', '\n');
    std::vector<Words> out;
    for (const std::string& line : split(text, '\n'))
        if (auto words = words_of(alike(trim(line)).letters); !words.empty())
            out.push_back(std::move(words));
    return out;
}

/// Whether the line begins with the code before a town: "831 00 Storsjö", "0150 Oslo", "1234 AB".
bool begins_with_code(const Words& line) {
    const bool digits = count_of(line.front(), Class::digit) == line.front().size();
    return digits && line.front().size() >= 3 && line.size() > 1;
}

/// Adds the postal codes of the line by themselves; whether it has any.
bool add_codes(const Words& words, std::vector<Letters>& out) {
    bool found = false;
    for (std::size_t from = 0; from < words.size(); ++from) {
        if (!with_digit(words, from)) continue;
        std::size_t to = from;
        while (with_digit(words, to)) ++to;
        const Letters code = joined(words, from, to, true);
        const bool dutch = to < words.size() && words[to].size() == 2 && code.size() == 4;
        if (code.size() >= least_code || dutch) {
            found = true;
            out.push_back(joined(words, from, to + (dutch ? 1 : 0), false));
            out.push_back(joined(words, from, to + (dutch ? 1 : 0), true));
        }
        from = to;
    }
    return found;
}

/// Adds the name of the street, without the number of the house.
void add_street(const Words& words, bool first, std::vector<Letters>& out) {
    std::size_t from = 0;
    while (with_digit(words, from)) ++from;
    std::size_t to = from;
    while (to < words.size() && !with_digit(words, to)) ++to;
    const bool house = to < words.size() && is_digit(words[to].front());
    const Letters street = joined(words, from, to, false);
    const bool is_street = first || (from == 0 && house);
    if (is_street && count_of(street, Class::letter) >= least_street) out.push_back(street);
}

/// "c/o Eva Ek": the name, nothing for another line.
Letters care_of(const Words& words) {
    constexpr std::array<std::string_view, 3> marks{"c/o", "v/", "p/a"};
    const bool marked = std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
        return std::equal(words.front().begin(), words.front().end(), mark.begin(), mark.end());
    });
    return marked ? joined(words, 1, words.size(), false) : Letters{};
}

/// The line that is nothing but a town, and the first one at which the private part has ended.
struct Town {
    std::size_t line{};
    std::size_t end{};
};

Town town_of(const std::vector<Words>& lines) {
    std::vector<Letters> codes;
    for (std::size_t i = lines.size(); i-- > 0;) {
        const bool has_code = add_codes(lines[i], codes);
        if (begins_with_code(lines[i])) return {i, i};
        // An English code stands alone, below its town.
        if (has_code && i > 0 &&
            std::all_of(lines[i].begin(), lines[i].end(),
                        [](const Letters& w) { return has_digit(w); }))
            return {i - 1, i};
    }
    return {lines.size() - 1, lines.size() - 1};
}

}  // namespace

AddressParts address_parts(std::string_view address) {
    AddressParts out;
    const std::vector<Words> lines = lines_of(address);
    if (lines.empty()) return out;
    const Town town = town_of(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Words& words = lines[i];
        const bool is_private = i < town.end && i != town.line;
        const bool has_any_digit = std::any_of(words.begin(), words.end(), has_digit);
        if (has_any_digit || is_private || i == 0)
            out.lines.push_back(joined(words, 0, words.size(), false));
        add_street(words, i == 0, out.lines);
        add_codes(words, out.lines);
        if (Letters name = care_of(words); !name.empty()) out.care_of.push_back(std::move(name));
    }
    return out;
}

}  // namespace klag::letters
