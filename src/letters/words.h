#pragma once

#include "base/date.h"
#include "core/language.h"

#include <string>
#include <vector>

namespace klag::letters {

/// The date as `language` writes it in a letter: "3 mars 2026".
std::string format_date(Date date, const core::Language& language);

/// The word for `code` in one of the language's tables: `lex-sarah-upheld` where there is one and
/// lex-sarah is the `set` of templates (Procedure::templates), else `upheld`; "" when there is
/// none.
std::string word(const core::Language& language, const std::string& table, const std::string& code,
                 const std::string& set = "");

/// The same; throws Error{bad_data} at letters/LANGUAGE/language.yaml when there is none.
std::string demanded_word(const core::Language& language, const std::string& table,
                          const std::string& code, const std::string& set = "");

/// "a, b and c".
std::string listed(const std::vector<std::string>& parts, const core::Language& language);

}  // namespace klag::letters
