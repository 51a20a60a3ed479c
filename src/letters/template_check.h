#pragma once

#include "base/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace klag::letters {

/// Something that is wrong with a template.
struct Problem {
    std::string place;  ///< FILE:LINE:COLUMN
    Text message;
    Text hint;
};

/// What is wrong with a template for `kind`, whatever case fills it: names that such a letter does
/// not have, those of a section or a list where a text belongs, and Markdown that letters do not
/// have. Throws Error{bad_data} when it cannot be read at all.
std::vector<Problem> problems(const std::string& kind, std::string_view template_text,
                              const std::string& template_name);

}  // namespace klag::letters
