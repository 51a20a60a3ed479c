#pragma once

#include "base/error.h"
#include "base/text.h"
#include "letters/data.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace klag::letters {

/// A tag of a template: {{name}}, {{#name}}, {{^name}} or {{/name}}.
struct Tag {
    enum class Kind { variable, section, inverted, end };
    Kind kind{};
    std::string name;
    std::string place;                    ///< FILE:LINE:COLUMN of its first brace
    std::vector<std::string> sections{};  ///< names of the sections around it, outermost first
};

/// Every tag in order. Throws Error{bad_data} with the place for anything that a letter may not
/// hold: {{{, {{&, {{> and {{=, a tag or section that is not closed, sections nested over 16 deep,
/// a template of more than 64 KiB.
std::vector<Tag> tags(std::string_view template_text, const std::string& template_name);

/// FILE:LINE:COLUMN of byte `offset`; columns count characters.
std::string place_of(std::string_view text, const std::string& name, std::size_t offset);

/// That what `name` says cannot be printed, since it is a yes or no, or else a list; what to do.
Text not_a_text(const std::string& name, bool yes_or_no);
Text use_a_section(const std::string& name);

/// A template with its places filled in.
struct Rendered {
    std::string markdown;
    std::set<std::string> said;  ///< the names that were printed, or whose section was shown
};

/// The letter as Markdown. Values are escaped, so that nothing in them reads as Markdown, and are
/// never looked at again for tags. Throws Error{bad_data} at FILE:LINE:COLUMN when the template
/// names something that `data` does not have, or prints something that is empty or no text.
Rendered render(std::string_view template_text, const std::string& template_name, const Data& data);

/// `value` in such a form that Markdown reads it as plain text: its line breaks stay, and no line
/// of it becomes a heading, a list or a quotation.
std::string as_markdown(std::string_view value);

}  // namespace klag::letters
