#include "yaml/writer.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace klag::yaml {
namespace {

constexpr std::size_t longest_line = 70;  // bytes of text in quotes; longer text stands in a block

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The length of the Latin letter (U+00C0 to U+024F) at `at`, in bytes; 0 for anything else.
std::size_t latin_letter(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte >= 0xC3 && byte <= 0xC8 && at + 1 < text.size() ? 2 : 0;
}

/// Words that readers of YAML 1.1 or 1.2 take for a truth value, nothing or a number.
bool is_reserved(std::string_view value) {
    constexpr std::array<std::string_view, 11> words{"y",    "n",     "yes",  "no",  "on", "off",
                                                     "true", "false", "null", "nan", "inf"};
    std::string lower{value};
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return std::find(words.begin(), words.end(), lower) != words.end();
}

/// Starts with a letter, has nothing but letters, digits, single blanks and marks without a
/// meaning.
bool is_plain(std::string_view value) {
    if (value.empty() || value.size() > longest_line || value.back() == ' ') return false;
    if (!is_letter(value.front()) && latin_letter(value, 0) == 0) return false;
    for (std::size_t at = 0; at < value.size();) {
        const char c = value[at];
        if (const auto length = latin_letter(value, at); length > 0) {
            at += length;
            continue;
        }
        const bool known = is_letter(c) || is_digit(c) ||
                           std::string_view{" .-_/()+@'"}.find(c) != std::string_view::npos;
        if (!known || (c == ' ' && value[at - 1] == ' ')) return false;
        ++at;
    }
    return !is_reserved(value);
}

std::string quoted(std::string_view value) {
    // Line separators and the byte order mark: readers differ about them when they stand bare.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> escapes{
        {{"\"", "\\\""},
         {"\\", "\\\\"},
         {"\n", "\\n"},
         {"\t", "\\t"},
         {"\xE2\x80\xA8", "\\u2028"},
         {"\xE2\x80\xA9", "\\u2029"},
         {"\xEF\xBB\xBF", "\\uFEFF"}}};
    std::string out{"\""};
    for (std::size_t at = 0; at < value.size();) {
        const auto rest = value.substr(at);
        const auto escape = std::find_if(escapes.begin(), escapes.end(), [&](const auto& entry) {
            return rest.substr(0, entry.first.size()) == entry.first;
        });
        if (escape == escapes.end()) {
            out += value[at++];
        } else {
            out += escape->second;
            at += escape->first.size();
        }
    }
    return out += '"';
}

/// Whether a block keeps `value` as it is: in every line something stands before blanks or a tab
/// could be lost, and at most one newline ends it.
bool fits_block(std::string_view value) {
    for (const std::string_view odd : {"\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF"})
        if (value.find(odd) != std::string_view::npos) return false;
    if (value.front() == '\n' || (value.size() > 1 && value.substr(value.size() - 2) == "\n\n"))
        return false;
    const auto lines = split(value, '\n');
    return std::all_of(lines.begin(), lines.end(), [](const std::string& part) {
        const auto first = part.find_first_not_of(' ');
        return part.empty() || (first != std::string::npos && part[first] != '\t');
    });
}

/// Digits with at most one `e` among them: some readers see a number there.
bool is_like_number(std::string_view value) {
    return value.size() > 9 && is_digit(value.front()) &&
           std::all_of(value.begin(), value.end(),
                       [](char c) { return is_digit(c) || c == 'e'; }) &&
           std::count(value.begin(), value.end(), 'e') <= 1;
}

/// Whether it may stand in a bare word.
bool is_bare(char c) {
    return is_letter(c) || is_digit(c) || c == '-' || c == ':' || c == '.' || c == '+' ||
           c == '/' || c == '_';
}

}  // namespace

std::string scalar(std::string_view value) {
    return is_plain(value) ? std::string{value} : quoted(value);
}

std::string token(std::string_view value) {
    const bool bare = !value.empty() && std::all_of(value.begin(), value.end(), is_bare) &&
                      (is_letter(value.front()) || is_digit(value.front())) &&
                      value.back() != ':' && !is_like_number(value);
    return bare ? std::string{value} : quoted(value);
}

std::string flow_list(const std::vector<std::string>& values) {
    return "[" + join(values, ", ") + "]";
}

std::string flow_map(const std::vector<std::pair<std::string, std::string>>& entries) {
    std::vector<std::string> parts;
    for (const auto& [key, value] : entries) parts.push_back(key + ": " + value);
    return "{" + join(parts, ", ") + "}";
}

void line(std::string& out, std::size_t indent, std::string_view key, std::string_view value) {
    out.append(indent, ' ');
    out += key;
    out += ": ";
    out += value;
    out += '\n';
}

void prose(std::string& out, std::size_t indent, std::string_view key, std::string_view value) {
    const bool is_long = value.size() > longest_line || value.find('\n') != std::string_view::npos;
    if (!is_long || !fits_block(value)) return line(out, indent, key, scalar(value));
    const bool ends_line = value.back() == '\n';
    std::string head{"|"};
    if (value.front() == ' ') head += "2";
    if (!ends_line) head += "-";
    line(out, indent, key, head);
    if (ends_line) value.remove_suffix(1);
    for (const std::string& part : split(value, '\n')) {
        if (!part.empty()) out.append(indent + 2, ' ');
        out += part + "\n";
    }
}

}  // namespace klag::yaml
