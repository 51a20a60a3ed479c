#include "yaml/syntax.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace klag::yaml {
namespace {

Error bad(std::string_view text, std::size_t offset, std::string_view file, Text message) {
    return Error{ErrorKind::bad_data, std::move(message)}.at(where(file, place_of(text, offset)));
}

void check_bytes(std::string_view text, std::string_view file) {
    if (text.size() > max_bytes)
        throw Error{ErrorKind::bad_data, klag::text("the file is larger than 1 MiB")}.at(
            where(file, {}));
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
        throw bad(text, 0, file, klag::text("the file begins with a byte order mark"))
            .hinted(klag::text("Save it as UTF-8 without a byte order mark (BOM)."));
    const auto at = bad_byte(text);
    if (!at) return;
    const auto byte = static_cast<unsigned char>(text[*at]);
    if (byte == '\r')
        throw bad(text, *at, file, klag::text("the line ends in the Windows way (CR LF)"))
            .hinted(klag::text("Save the file with Unix line ends (LF)."));
    if (byte < 0x20 || byte == 0x7F)
        throw bad(text, *at, file, klag::text("a control character stands here"));
    throw bad(text, *at, file, klag::text("this is not readable text (UTF-8)"))
        .hinted(klag::text("Save the file as UTF-8."));
}

/// `line` begins with `mark`, and after it comes a blank or nothing.
bool is_marker(std::string_view line, std::string_view mark) {
    return line.substr(0, mark.size()) == mark &&
           (line.size() == mark.size() || line[mark.size()] == ' ' || line[mark.size()] == '\t');
}

bool is_conflict(std::string_view line) {
    return is_marker(line, "<<<<<<<") || is_marker(line, "=======") || is_marker(line, ">>>>>>>") ||
           is_marker(line, "|||||||");
}

struct Wording {
    std::string_view parser;  ///< how the parser's message begins
    std::string_view message;
    std::string_view hint;
};

constexpr std::string_view quote_hint = "Put text with special characters in double quotes.";
constexpr std::array wordings{
    Wording{"end of map flow", "this '{' lacks its '}' or a comma, in line {line} at the latest",
            "Put a comma between two entries and '}' after the last."},
    Wording{"end of sequence flow",
            "this '[' lacks its ']' or a comma, in line {line} at the latest",
            "Put a comma between two entries and ']' after the last."},
    Wording{"end of map", "this does not fit what stands above: a line 'key: value' is expected",
            "Check the blanks at the start of the line, and quotes in the middle of it."},
    Wording{"end of sequence", "this does not fit the list above: an entry begins with '- '",
            "Check the blanks at the start of the line."},
    Wording{"illegal map value", "a colon is not expected here",
            "Check the line above; put text that contains ': ' in double quotes."},
    Wording{"illegal map key", "a key is not expected here", ""},
    Wording{"illegal block entry", "a list entry ('- ') is not expected here", ""},
    Wording{"illegal flow end", "a ']' or '}' without its beginning", quote_hint},
    Wording{"unknown escape", "an unknown escape after '\\' in double quotes",
            "Write \\\\ for a backslash."},
    Wording{"unknown token", "a value can't begin with this character", quote_hint},
    Wording{"illegal tab", "a tab can't indent a line", "Use blanks."},
    Wording{"bad file", "it is nested too deeply", ""},
    Wording{"illegal EOF", "the text in quotes is not closed", ""},
    Wording{"invalid unicode", "an escape for a character that does not exist", ""},
    Wording{"bad character found while scanning hex", "an escape that is no hexadecimal number",
            ""},
    Wording{"", "this is not valid YAML", quote_hint},
};

/// The first tab that indents the line that holds `offset`, if any.
std::optional<std::size_t> indenting_tab(std::string_view text, std::size_t offset) {
    const auto end = text.rfind('\n', offset == 0 ? 0 : offset - 1);
    const auto first = text.find_first_not_of(' ', end == std::string_view::npos ? 0 : end + 1);
    if (first == std::string_view::npos || text[first] != '\t') return std::nullopt;
    return first;
}

/// Where the text goes on after the comment or the closed text in quotes that begins at `at`.
std::size_t after_comment_or_quotes(std::string_view text, std::size_t at) {
    if (text[at] == '#') return std::min(text.find('\n', at), text.size());
    const auto end = text.find(text[at], at + 1);
    return end == std::string_view::npos ? text.size() : end + 1;
}

/// The innermost '[' or '{' before `offset` that begins a value and is not closed there.
std::optional<std::size_t> open_bracket(std::string_view text, std::size_t offset) {
    std::vector<std::size_t> open;
    char before = '\n';  // the last character that is no blank
    for (std::size_t at = 0; at < std::min(offset, text.size());) {
        const char c = text[at];
        const bool begins = std::string_view{"\n:,[{-"}.find(before) != std::string_view::npos;
        if ((c == '#' && (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n')) ||
            ((c == '"' || c == '\'') && begins)) {
            at = after_comment_or_quotes(text, at);
            if (c != '#') before = c;
            continue;
        }
        if ((c == '[' || c == '{') && (begins || !open.empty())) open.push_back(at);
        if ((c == ']' || c == '}') && !open.empty()) open.pop_back();
        if (c != ' ' && (c != '\n' || open.empty())) before = c;
        ++at;
    }
    if (open.empty()) return std::nullopt;
    return open.back();
}

}  // namespace

void check_text(std::string_view text, std::string_view file) {
    check_bytes(text, file);
    bool begun = false;  // a document marker or content was seen
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto line = text.substr(start, end - start);
        if (is_conflict(line))
            throw bad(text, start, file, klag::text("two versions of this file were not merged"))
                .hinted(klag::text("Keep one of the versions between the lines that begin with "
                                   "<<<<<<< and >>>>>>>, and remove these lines."));
        if (is_marker(line, "..."))
            throw bad(text, start, file, klag::text("'...' would end the file here"))
                .hinted(klag::text("Remove the line."));
        if (is_marker(line, "---")) {
            if (begun)
                throw bad(text, start, file, klag::text("'---' would begin a second document"))
                    .hinted(klag::text("Remove the line."));
            begun = true;
        }
        if (line.substr(0, 1) == "%")
            throw bad(text, start, file, klag::text("a YAML directive is not allowed"))
                .hinted(klag::text("Remove the line."));
        const auto first = line.find_first_not_of(" \t");
        if (first != std::string_view::npos && line[first] != '#') begun = true;
        start = end + 1;
    }
}

bool is_closed(std::string_view text, std::size_t start) {
    const char quote = text[start];
    for (std::size_t at = start + 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            if (quote == '"' || at + 1 == text.size() || text[at + 1] != quote) return true;
            ++at;  // '' stands for one quote
        }
    }
    return false;
}

Place place_of(std::string_view text, std::size_t offset) {
    Place place;
    for (const char c : text.substr(0, std::min(offset, text.size()))) {
        if (c == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80) {
            ++place.column;
        }
    }
    return place;
}

Error syntax_error(std::string_view message, std::string_view text, std::size_t offset,
                   std::string_view file) {
    if (const auto tab = indenting_tab(text, offset))
        return bad(text, *tab, file, klag::text("a tab can't indent a line"))
            .hinted(klag::text("Use blanks."));
    const auto row = std::find_if(wordings.begin(), wordings.end(), [&](const Wording& wording) {
        return message.substr(0, wording.parser.size()) == wording.parser;
    });
    const bool in_brackets = row->parser.ends_with(" flow");
    const std::size_t place = in_brackets ? open_bracket(text, offset).value_or(offset) : offset;
    Error error = bad(text, place, file,
                      klag::text(std::string{row->message},
                                 {{"line", std::to_string(place_of(text, offset).line)}}));
    if (row->hint.empty()) return error;
    return std::move(error).hinted(klag::text(std::string{row->hint}));
}

}  // namespace klag::yaml
