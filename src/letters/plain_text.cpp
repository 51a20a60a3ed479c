#include "letters/plain_text.h"

#include "base/utf8.h"
#include "letters/check_boxes.h"

#include <utf8proc.h>

#include <algorithm>
#include <vector>

namespace klag::letters {
namespace {

enum class Shape { heading, subheading, paragraph, item, quotation };

struct Block {
    Shape shape{};
    std::vector<std::string> lines{};  ///< each is wrapped on its own
    bool forced{};                     ///< the last line ended with a backslash
};

/// The two margins of a block: of its first line and of all others.
struct Margins {
    std::string first;
    std::string rest;
};

/// Backslashes at the end of a line force a line end when their number is odd.
bool ends_with_break(std::string_view line) {
    const auto last = line.find_last_not_of('\\');
    const auto count = line.size() - (last == std::string_view::npos ? 0 : last + 1);
    return count % 2 == 1;
}

bool is_punctuation(char c) {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
           (c >= '{' && c <= '~');
}

std::string without_escapes(std::string_view line) {
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && is_punctuation(line[i + 1])) ++i;
        out += line[i];
    }
    return out;
}

/// Takes one line of Markdown after the other and puts them together into blocks.
class Reader {
  public:
    std::vector<Block> blocks;

    void take(std::string_view line) {
        const auto start = line.find_first_not_of(' ');
        if (start == std::string_view::npos) {
            open_ = false;
            return;
        }
        line.remove_prefix(start);
        if (line.rfind("# ", 0) == 0)
            add_heading(Shape::heading, line.substr(2));
        else if (line.rfind("## ", 0) == 0)
            add_heading(Shape::subheading, line.substr(3));
        else if (line.rfind("- ", 0) == 0)
            add(Shape::item, line.substr(2));
        else if (line == ">" || line.rfind("> ", 0) == 0)
            quote(line.substr(std::min<std::size_t>(2, line.size())));
        else if (open_)
            continue_with(line);
        else
            add(Shape::paragraph, line);
    }

  private:
    void add(Shape shape, std::string_view line) {
        blocks.push_back({shape, {""}, true});
        open_ = true;
        join(line);
    }

    void add_heading(Shape shape, std::string_view line) {
        add(shape, line);
        open_ = blocks.back().forced;
    }

    void quote(std::string_view line) {
        if (open_ && blocks.back().shape == Shape::quotation)
            continue_with(line);
        else
            add(Shape::quotation, line);
    }

    void continue_with(std::string_view line) {
        if (blocks.back().forced) blocks.back().lines.emplace_back();
        join(line);
    }

    /// Adds `line` to the last line of the open block.
    void join(std::string_view line) {
        Block& block = blocks.back();
        block.forced = ends_with_break(line);
        if (block.forced) line.remove_suffix(1);
        std::string& last = block.lines.back();
        if (!last.empty()) last += ' ';
        last += without_escapes(trim(line));
    }

    bool open_{};  ///< the next line may belong to the last block
};

/// Adds `line` to `out`, broken at blanks so that no line is wider than `width` where that can be.
void wrap(std::string_view line, const Margins& margins, int width, std::string& out) {
    std::string current = margins.first;
    bool empty = true;
    for (const std::string& word : split(line, ' ')) {
        if (word.empty()) continue;
        if (!empty && display_width(current) + 1 + display_width(word) > width) {
            out += current + "\n";
            current = margins.rest;
            empty = true;
        }
        if (!empty) current += ' ';
        current += word;
        empty = false;
    }
    if (empty) current.erase(current.find_last_not_of(' ') + 1);
    out += current + "\n";
}

Margins margins_of(Shape shape) {
    if (shape == Shape::item) return {"- ", "  "};
    if (shape == Shape::quotation) return {"    ", "    "};
    return {"", ""};
}

/// A blank that kept a date or a number on one line has done its work.
std::string with_plain_blanks(std::string text) {
    for (auto at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0", at))
        text.replace(at, 2, " ");
    return text;
}

bool is_heading(Shape shape) { return shape == Shape::heading || shape == Shape::subheading; }

/// Items of one list, and a subheading and what it heads, stand without an empty line between.
bool stand_together(const Block& above, const Block& below) {
    if (above.shape == Shape::item && below.shape == Shape::item) return true;
    return above.shape == Shape::subheading && !is_heading(below.shape);
}

enum class Heading { underlined, plain };

void set(const Block& block, int width, Heading heading, std::string& out) {
    Margins margins = margins_of(block.shape);
    for (const std::string& line : block.lines) {
        wrap(line, margins, width, out);
        margins.first = margins.rest;
    }
    if (block.shape != Shape::heading || heading == Heading::plain) return;
    int widest = 0;
    for (const std::string& line : block.lines) widest = std::max(widest, display_width(line));
    out += std::string(static_cast<std::size_t>(std::min(widest, width)), '=') + "\n";
}

std::string text_of(std::string_view markdown, int width, Heading heading) {
    Reader reader;
    const std::string lines = with_whole_boxes(unix_lines(markdown));
    for (std::size_t at = 0; at < lines.size();) {
        const auto end = std::min(lines.find('\n', at), lines.size());
        reader.take(std::string_view{lines}.substr(at, end - at));
        at = end + 1;
    }
    std::string out;
    for (std::size_t i = 0; i < reader.blocks.size(); ++i) {
        const Block& block = reader.blocks[i];
        if (i > 0 && !stand_together(reader.blocks[i - 1], block)) out += '\n';
        if (i > 0 && block.shape == Shape::heading) out += '\n';
        set(block, width, heading, out);
    }
    return with_plain_blanks(std::move(out));
}

}  // namespace

int display_width(std::string_view text) {
    int width = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t character = 0;
        const auto used = utf8proc_iterate(bytes, left, &character);
        if (used < 1) return width + static_cast<int>(left);
        width += utf8proc_charwidth(character);
        bytes += used;
        left -= used;
    }
    return width;
}

std::string to_text(std::string_view markdown, int width) {
    return text_of(markdown, width, Heading::underlined);
}

std::string to_mail_text(std::string_view markdown, int width) {
    return text_of(markdown, width, Heading::plain);
}

std::string to_text(const Letter& letter, int width) {
    std::string out;
    const auto add = [&](std::string_view value, const Margins& margins = {}) {
        const std::string lines = unix_lines(trim(value));
        if (lines.empty()) return;
        for (const std::string& line : split(lines, '\n')) wrap(trim(line), margins, width, out);
    };
    const auto end_part = [&] {
        if (!out.empty() && !out.ends_with("\n\n")) out += '\n';
    };
    add(letter.head.organisation);
    for (const std::string& line : letter.head.sender) add(line);
    end_part();
    for (const Head::Reference& reference : letter.head.references)
        if (!trim(reference.value).empty())
            add(reference.label + ": " + reference.value, {"", "  "});
    end_part();
    for (const std::string& line : letter.head.recipient) add(line);
    end_part();
    return with_plain_blanks(std::move(out)) + to_text(letter.body, width);
}

}  // namespace klag::letters
