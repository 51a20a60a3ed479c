#include "commands/report_comments.h"

#include "base/utf8.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace klag::commands {
namespace {

/// A comment, and whether it is for everybody.
struct Part {
    report::Comment comment{};
    bool is_public{};
};

/// Without the marks of **words in bold**, which plain text cannot show.
std::string without_bold(std::string_view marked) {
    std::string words{marked};
    for (auto begin = words.find("**"); begin != std::string::npos;) {
        const auto end = words.find("**", begin + 2);
        if (end == std::string::npos) break;
        words.erase(end, 2).erase(begin, 2);
        begin = words.find("**", end - 2);
    }
    return words;
}

/// The words in square brackets at the end of a heading, with the brackets; "" for none.
std::string_view mark_of(std::string_view heading) {
    const auto begin = heading.ends_with(']') ? heading.rfind('[') : std::string_view::npos;
    return begin == std::string_view::npos ? "" : heading.substr(begin);
}

bool is_public_mark(std::string_view mark) {
    constexpr std::string_view wanted = "[public]";
    return std::equal(
        mark.begin(), mark.end(), wanted.begin(), wanted.end(),
        [](char typed, char small) { return typed == small || typed == small - 'a' + 'A'; });
}

/// The item without its mark, "- ", "* " or "+ "; a number stays. Nothing when the line is none.
std::optional<std::string> item_of(std::string_view line) {
    for (const std::string_view mark : {"- ", "* ", "+ "})
        if (line.starts_with(mark)) return "• " + std::string{trim(line.substr(mark.size()))};
    const auto digits = line.find_first_not_of("0123456789");
    const bool is_numbered =
        digits != 0 && digits != std::string_view::npos &&
        (line.substr(digits).starts_with(". ") || line.substr(digits).starts_with(") "));
    return is_numbered ? std::optional{std::string{line}} : std::nullopt;
}

/// The part that a line such as "# Staffing [public]" begins.
Part begun(std::string_view line, std::vector<std::string>& unknown) {
    const std::string whole =
        without_bold(trim(line.substr(std::min(line.find_first_not_of('#'), line.size()))));
    std::string_view heading{whole};
    const std::string_view mark = mark_of(heading);
    const bool is_public = is_public_mark(mark);
    if (is_public) heading.remove_suffix(mark.size());
    if (!is_public && !mark.empty()) unknown.emplace_back(heading);
    return {{std::string{trim(heading)}, {}}, is_public};
}

/// Adds lines to the paragraphs of a comment: a line goes on with the one before it, unless a blank
/// line came between or it is an item of a list.
class Paragraphs {
  public:
    void add(std::string_view line, std::vector<std::string>& paragraphs) {
        const auto item = item_of(line);
        if (item || fresh_ || paragraphs.empty())
            paragraphs.push_back(item.value_or(std::string{line}));
        else
            paragraphs.back() += " " + std::string{line};
        fresh_ = false;
    }
    void end() { fresh_ = true; }

  private:
    bool fresh_{true};
};

}  // namespace

Comments comments_from(const std::string& typed, core::Edition edition) {
    Comments out;
    std::vector<Part> parts{{}};
    Paragraphs paragraphs;
    for (const std::string& line : split(typed, '\n')) {
        const std::string_view words = trim(line);
        if (words.starts_with('#')) parts.push_back(begun(words, out.unknown));
        if (words.empty() || words.starts_with('#'))
            paragraphs.end();
        else
            paragraphs.add(words, parts.back().comment.paragraphs);
    }
    for (Part& part : parts) {
        if (part.comment.paragraphs.empty()) continue;
        for (std::string& paragraph : part.comment.paragraphs) paragraph = without_bold(paragraph);
        if (edition == core::Edition::public_ && !part.is_public)
            ++out.left_out;
        else
            out.shown.push_back(std::move(part.comment));
    }
    return out;
}

}  // namespace klag::commands
