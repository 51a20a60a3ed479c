#pragma once

#include "core/procedure.h"
#include "letters/data.h"

#include <set>
#include <string>
#include <vector>

/// What a procedure wants in a letter, and what a letter really says.
namespace klag::letters {

/// Something that a letter must say and does not.
struct Missing {
    std::string element;  ///< one of core::letter_elements()
    std::string source;   ///< the rule that wants it
};

/// What the letter of `kind` lacks of that which `procedure` demands for a case of `case_kind`.
/// `data` are its values, `said` the names that it printed or whose section it showed. Measures are
/// owed only where the finding says that something went wrong; each must have a date. Own words are
/// owed back only for what was said to us, and an answer that declines the case judges nothing.
std::vector<Missing> missing_elements(const std::string& kind, const std::string& case_kind,
                                      const core::Procedure& procedure, const Data& data,
                                      const std::set<std::string>& said);

/// What an element is, as one English line; a key for translation.
std::string_view element_words(std::string_view element);

}  // namespace klag::letters
