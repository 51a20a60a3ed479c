#include "letters/template_check.h"

#include "base/utf8.h"
#include "letters/foreign_markdown.h"
#include "letters/letter.h"
#include "letters/template.h"

#include <algorithm>

namespace klag::letters {
namespace {

bool is_list(const std::string& name, const std::vector<Name>& all) {
    return std::any_of(all.begin(), all.end(), [&](const Name& one) { return one.inside == name; });
}

/// The name as the tag at its place may use it; nullptr when the letter has none.
const Name* known_name(const Tag& tag, const std::vector<Name>& all) {
    const auto& around = tag.sections;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Name& row) {
        return row.name == tag.name &&
               (row.inside.empty() ||
                std::find(around.begin(), around.end(), row.inside) != around.end());
    });
    return found == all.end() ? nullptr : &*found;
}

void add_names(const std::string& kind, const std::vector<Tag>& tags, std::vector<Problem>& out) {
    const std::vector<Name> all = names(kind);
    for (const Tag& tag : tags) {
        if (tag.kind == Tag::Kind::end || tag.name == ".") continue;
        const Name* name = known_name(tag, all);
        if (name == nullptr)
            out.push_back(
                {tag.place, text("this letter has no value '{name}'", {{"name", tag.name}}),
                 text("The names are listed in klag-letters(7): type 'man klag-letters'.")});
        else if (tag.kind == Tag::Kind::variable && (name->yes_or_no || is_list(tag.name, all)))
            out.push_back(
                {tag.place, not_a_text(tag.name, name->yes_or_no), use_a_section(tag.name)});
    }
}

/// The template as Markdown: tags are letters, or nothing where they fill their lines.
std::string without_tags(std::string_view pattern) {
    std::string out{pattern};
    for (auto open = out.find("{{"); open != std::string::npos; open = out.find("{{", open)) {
        const auto close = std::min(out.find("}}", open), out.size() - 2) + 2;
        const bool is_value = std::string_view{"#^/!"}.find(out[open + 2]) == std::string::npos;
        const auto start = out.rfind('\n', open) + 1;  // 0 in the first line
        const auto end = std::min(out.find('\n', close), out.size());
        const std::string_view text{out};
        const bool alone = trim(text.substr(start, open - start)).empty() &&
                           trim(text.substr(close, end - close)).empty();
        const char filler = !is_value && alone ? ' ' : 'x';
        for (auto at = open; at < close; ++at)
            if (out[at] != '\n') out[at] = filler;
        open = close;
    }
    return out;
}

}  // namespace

std::vector<Problem> problems(const std::string& kind, std::string_view template_text,
                              const std::string& template_name) {
    const std::string pattern = unix_lines(template_text);
    std::vector<Problem> out;
    add_names(kind, tags(pattern, template_name), out);
    for (const Foreign& part : foreign_markdown(without_tags(pattern)))
        out.push_back(
            {place_of(pattern, template_name, part.offset),
             text("a letter has no place for this: {what}", {{"what", part.what.english()}}),
             text("It has headings with # and ##, paragraphs, lists with - and quotations "
                  "with >.")});
    return out;
}

}  // namespace klag::letters
