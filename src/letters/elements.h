#pragma once

#include "core/procedure.h"
#include "letters/data.h"
#include "letters/letter.h"

#include <set>
#include <string>
#include <vector>

/// What a procedure wants in a letter, and what a letter really says.
namespace klag::letters {

/// Something that a letter must say and does not.
struct Missing {
    std::string element;  ///< one of core::letter_elements()
    std::string source;   ///< the rule that wants it
    bool known{};         ///< the case has it: the template leaves it out
};

/// What an answer owes, by the findings of the case.
struct Owed {
    bool measures{};     ///< an issue was upheld, or partly, and has no remedy but an apology
    bool reasons{};      ///< an issue has a finding without a reason
    bool finding{true};  ///< an issue has a finding, or the procedure demands one
};

Owed owed(const LetterCase& letter);

/// Whether the procedure demands `element` in the letter of `kind` for a case such as this one.
bool is_demanded(std::string_view element, const std::string& kind, const LetterCase& letter);

/// What the letter of `kind` lacks of that which `procedure` demands for a case of `case_kind`.
/// `data` are its values, `said` the names that it printed or whose section it showed. Each measure
/// must have a date, and each finding its reason. A spoken answer is held to what the letter would
/// be (O06). Own words are owed back only for what was said to us, and an answer that declines the
/// case judges nothing.
std::vector<Missing> missing_elements(const std::string& kind, const std::string& case_kind,
                                      const core::Procedure& procedure, const Data& data,
                                      const std::set<std::string>& said, const Owed& owed);

/// The dates that the letter promises although they have passed, the earliest first: dates of the
/// case that stand in it under a name that says when the person hears more. `data` and `said` as
/// above.
std::set<Date> passed_promises(const LetterCase& letter, const Data& data,
                               const std::set<std::string>& said);

/// Whether a letter of `kind` has a name that says the element.
bool has_name_for(const std::string& kind, std::string_view element);

/// What an element is, as one English line; a key for translation.
std::string_view element_words(std::string_view element);

}  // namespace klag::letters
