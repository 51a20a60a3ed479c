#include "letters/template.h"

#include "base/utf8.h"

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <charconv>
#include <functional>

namespace klag::letters {
namespace {

namespace km = kainjow::mustache;

constexpr std::size_t largest_template = 64UL * 1024;
constexpr std::size_t deepest_nesting = 16;

/// letters/sv/outcome.md → sv/outcome, as `klag edit letter` takes it.
std::string letter_id(std::string name) {
    if (name.rfind("letters/", 0) == 0) name.erase(0, 8);
    if (name.size() > 3 && name.ends_with(".md")) name.erase(name.size() - 3);
    return name;
}

Text edit_hint(const std::string& template_name) {
    return text("Change it with 'klag edit letter {letter}'.",
                {{"letter", letter_id(template_name)}});
}

bool is_name(std::string_view name) {
    if (name == ".") return true;
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

/// Reads a template into its tags, and into a second template in which every tag carries its
/// number (`name@3`), so that a problem while filling it can be traced to its place.
class Scanner {
  public:
    Scanner(std::string_view text, const std::string& name) : text_{text}, name_{name} { scan(); }

    std::vector<Tag> tags;
    std::string numbered;

  private:
    [[noreturn]] void refuse(std::size_t offset, Text message) const {
        throw Error{ErrorKind::bad_data, std::move(message)}
            .at(place_of(text_, name_, offset))
            .hinted(edit_hint(name_));
    }

    void scan() {
        if (text_.size() > largest_template) refuse(0, text("the template is longer than 64 KiB"));
        std::size_t at = 0;
        for (auto open = text_.find("{{"); open != std::string_view::npos;
             open = text_.find("{{", at)) {
            numbered += text_.substr(at, open - at);
            at = take_tag(open);
        }
        numbered += text_.substr(at);
        if (!open_.empty())
            refuse(open_.back().offset, text("the section '{name}' is not closed",
                                             {{"name", tags[open_.back().tag].name}}));
    }

    /// Takes the tag at `open`; returns the offset behind it.
    std::size_t take_tag(std::size_t open) {
        const char mark = open + 2 < text_.size() ? text_[open + 2] : '\0';
        if (mark == '{' || mark == '&' || mark == '>' || mark == '=')
            refuse(open, text("a letter takes no '{tag}'", {{"tag", std::string{"{{"} + mark}}));
        const auto close = text_.find("}}", open);
        if (close == std::string_view::npos) refuse(open, text("this place is not closed"));
        if (mark == '!') return skip_comment(open, close + 2);
        const bool marked = mark == '#' || mark == '^' || mark == '/';
        const auto first = open + (marked ? 3 : 2);
        const std::string name{trim(text_.substr(first, close - first))};
        if (!is_name(name)) refuse(open, text("'{name}' is not a name", {{"name", name}}));
        if (mark == '/')
            close_section(open, name);
        else
            add(open, mark, name);
        return close + 2;
    }

    /// A comment that fills its lines takes the line end with it.
    std::size_t skip_comment(std::size_t open, std::size_t end) const {
        const bool starts_line = open == 0 || text_[open - 1] == '\n';
        const bool ends_line = end < text_.size() && text_[end] == '\n';
        return starts_line && ends_line ? end + 1 : end;
    }

    void add(std::size_t open, char mark, const std::string& name) {
        const auto kind = mark == '#'   ? Tag::Kind::section
                          : mark == '^' ? Tag::Kind::inverted
                                        : Tag::Kind::variable;
        const std::string number = std::to_string(tags.size());
        const bool section = kind != Tag::Kind::variable;
        numbered += "{{" + (section ? std::string{mark} : "") + name + "@" + number + "}}";
        tags.push_back({kind, name, place_of(text_, name_, open), around()});
        if (!section) return;
        open_.push_back({tags.size() - 1, open});
        if (open_.size() > deepest_nesting)
            refuse(open, text("sections are nested more than 16 deep"));
    }

    void close_section(std::size_t open, const std::string& name) {
        if (open_.empty() || tags[open_.back().tag].name != name)
            refuse(open, text("no section '{name}' is open here", {{"name", name}}));
        numbered += "{{/" + name + "@" + std::to_string(open_.back().tag) + "}}";
        open_.pop_back();
        tags.push_back({Tag::Kind::end, name, place_of(text_, name_, open), around()});
    }

    std::vector<std::string> around() const {
        std::vector<std::string> names;
        for (const Open& section : open_) names.push_back(tags[section.tag].name);
        return names;
    }

    struct Open {
        std::size_t tag;
        std::size_t offset;
    };

    std::string_view text_;
    const std::string& name_;
    std::vector<Open> open_;
};

km::data to_mustache(const Data& data) {
    if (const auto* yes = std::get_if<bool>(&data.value)) return km::data{*yes};
    if (const auto* words = std::get_if<std::string>(&data.value)) return km::data{*words};
    if (const auto* list = std::get_if<Data::List>(&data.value)) {
        km::data out{km::data::type::list};
        for (const Data& item : *list) out.push_back(to_mustache(item));
        return out;
    }
    km::data out{km::data::type::object};
    for (const auto& [name, item] : std::get<Data::Map>(data.value))
        out.set(name, to_mustache(item));
    return out;
}

/// Looks names up for the renderer, and refuses what is unknown or empty.
class StrictContext : public km::context<std::string> {
  public:
    StrictContext(const km::data* data, const Scanner& scanner, const std::string& template_name)
        : km::context<std::string>{data}, scanner_{scanner}, template_name_{template_name} {}

    const km::data* get(const std::string& numbered) const override {
        const auto sign = numbered.rfind('@');
        std::size_t number = 0;
        std::from_chars(numbered.data() + sign + 1, numbered.data() + numbered.size(), number);
        const Tag& tag = scanner_.tags.at(number);
        const km::data* found = km::context<std::string>::get(numbered.substr(0, sign));
        if (found == nullptr)
            refuse(tag, text("'{name}' is not known in this letter", {{"name", tag.name}}),
                   edit_hint(template_name_));
        const bool blank = found->is_string() && trim(found->string_value()).empty();
        const bool no = blank || found->is_false() || found->is_empty_list();
        if (!no && tag.kind != Tag::Kind::inverted) said_.insert(tag.name);
        if (tag.kind != Tag::Kind::variable) return blank ? &no_ : found;
        if (found->is_bool()) refuse(tag, not_a_text(tag.name, true), use_a_section(tag.name));
        if (blank)
            refuse(tag, text("'{name}' is missing", {{"name", tag.name}}),
                   text("Add it to the case or the settings, or change the template with "
                        "'klag edit letter {letter}'.",
                        {{"letter", letter_id(template_name_)}}));
        if (!found->is_string()) refuse(tag, not_a_text(tag.name, false), use_a_section(tag.name));
        return found;
    }

    const std::set<std::string>& said() const { return said_; }

  private:
    [[noreturn]] static void refuse(const Tag& tag, Text message, Text hint) {
        throw Error{ErrorKind::bad_data, std::move(message)}.at(tag.place).hinted(std::move(hint));
    }

    const Scanner& scanner_;
    const std::string& template_name_;
    mutable std::set<std::string> said_;
    km::data no_{false};
};

/// Takes what the renderer writes.
struct Collected {
    std::string text;
    Collected& operator<<(const std::string& part) {
        text += part;
        return *this;
    }
};

/// Whether a mark at the start of a line would make Markdown of it.
bool opens_a_block(char c) {
    return std::string_view{"#+-=>~|:"}.find(c) != std::string_view::npos;
}

/// Whether Markdown gives the character a meaning anywhere in a line.
bool means_something(char c) {
    return std::string_view{"\\`*_[]<&!"}.find(c) != std::string_view::npos;
}

std::string line_as_markdown(std::string_view line) {
    std::string out;
    std::size_t digits = 0;
    while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') ++digits;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool number_of_list = digits > 0 && i == digits && (line[i] == '.' || line[i] == ')');
        if (means_something(line[i]) || (i == 0 && opens_a_block(line[i])) || number_of_list)
            out += '\\';
        out += line[i] == '\t' ? ' ' : line[i];
    }
    return out;
}

}  // namespace

std::string place_of(std::string_view text, const std::string& name, std::size_t offset) {
    const auto before = text.substr(0, offset);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const auto column =
        std::count_if(before.begin() + static_cast<std::ptrdiff_t>(start), before.end(),
                      [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }) +
        1;
    return name + ":" + std::to_string(line) + ":" + std::to_string(column);
}

Text not_a_text(const std::string& name, bool yes_or_no) {
    return yes_or_no ? text("'{name}' is a section (yes or no), not a text", {{"name", name}})
                     : text("'{name}' is a list, not a text", {{"name", name}});
}

Text use_a_section(const std::string& name) {
    return text("Write {begin} before the words that belong to it, and {end} after them.",
                {{"begin", "{{#" + name + "}}"}, {"end", "{{/" + name + "}}"}});
}

std::vector<Tag> tags(std::string_view template_text, const std::string& template_name) {
    return Scanner{template_text, template_name}.tags;
}

std::string as_markdown(std::string_view value) {
    const std::string lines = unix_lines(trim(value));
    std::string out;
    for (std::size_t at = 0; at <= lines.size();) {
        const auto end = std::min(lines.find('\n', at), lines.size());
        if (at > 0) out += "\\\n";
        out += line_as_markdown(trim(std::string_view{lines}.substr(at, end - at)));
        at = end + 1;
    }
    return out;
}

Rendered render(std::string_view template_text, const std::string& template_name,
                const Data& data) {
    const std::string unix_text = unix_lines(template_text);
    const Scanner scanner{unix_text, template_name};
    km::mustache letter{scanner.numbered};
    if (!letter.is_valid())
        throw Error{ErrorKind::bad_data, text("the template cannot be read")}
            .at(template_name)
            .hinted(edit_hint(template_name));
    letter.set_custom_escape([](const std::string& value) { return as_markdown(value); });
    const km::data root = to_mustache(data);
    StrictContext context{&root, scanner, template_name};
    Collected out;
    letter.render(context, out);
    return {std::move(out.text), context.said()};
}

}  // namespace klag::letters
