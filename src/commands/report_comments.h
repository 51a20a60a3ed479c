#pragma once

#include "core/small_numbers.h"
#include "report/document.h"

#include <string>
#include <vector>

namespace klag::commands {

/// What a file of comments holds for one edition.
struct Comments {
    std::vector<report::Comment> shown{};
    int left_out{};                      ///< parts with text that are not for this edition
    std::vector<std::string> unknown{};  ///< headings that end with another mark than [public]
};

/// Comments from a file: paragraphs under headings that begin with #, and lists with an item a
/// paragraph. One whose heading ends with [public], in letters of any case, stands in the public
/// edition as well. The marks of words in bold are taken away.
Comments comments_from(const std::string& typed, core::Edition edition);

}  // namespace klag::commands
