#pragma once

#include "core/case.h"
#include "core/language.h"
#include "core/letter_kind.h"
#include "core/organisation.h"
#include "core/procedure.h"
#include "core/state.h"
#include "letters/data.h"
#include "letters/page.h"

#include <string>
#include <vector>

namespace klag::letters {

/// The codes of the letters that belong to a case: Field::letter, and the names of the template
/// files.
std::vector<std::string> letter_kinds();

/// The codes of the sheets to hand out, which belong to no case: leaflet and form.
std::vector<std::string> sheet_kinds();

/// Both: the names of all template files.
std::vector<std::string> template_kinds();

/// A name that a template may use.
struct Name {
    std::string name;
    std::string meaning;   ///< one English line; a key for translation
    bool optional{};       ///< may be empty or no: use it in a section of its own name
    bool yes_or_no{};      ///< it has no text: only a section can use it
    std::string inside{};  ///< the list whose items have it; "" for the letter itself
};

/// Every name that a letter or sheet of `kind` may use; klag-letters(7) prints it. Empty for an
/// unknown kind.
std::vector<Name> names(const std::string& kind);

/// Of `values` those that a letter or sheet of `kind` may use; what it lacks is empty, or no.
Data only_named(const std::string& kind, Data::Map values);

/// All that a letter may tell. The case already has the event that the letter goes with.
struct LetterCase {
    const core::Case& c;
    const core::PrivateCase& personal;
    const core::State& state;
    const core::Procedure& procedure;
    const core::Organisation& organisation;
    const core::Settings& settings;
    const core::Language& language;
    Date today;
    const core::Member& signer;
};

/// The values for a letter of `kind`: exactly names(kind). Throws Error{refused} when nobody can be
/// written to (an anonymous case, no name), or when the letter would name a body that nobody has
/// checked; Error{bad_data} when the language lacks a word; Error{usage} when the letter consists
/// of words that nobody gave.
Data letter_data(const std::string& kind, const LetterCase& letter);

/// What stands above that letter. Throws as letter_data does.
Head letter_head(const std::string& kind, const LetterCase& letter);

/// The part of a head that says who sends it.
Head sender_head(const core::Settings& settings, const core::Language& language);

/// What a sheet to hand out is made from.
struct SheetBase {
    const core::Procedure& procedure;
    const core::Settings& settings;
    const core::Language& language;
    Date today;
};

/// The values for a sheet of `kind`: exactly names(kind). Throws Error{refused} when it would name
/// a body that nobody has checked; Error{bad_data} when the language lacks a word.
Data sheet_data(const std::string& kind, const SheetBase& base);

/// What stands above that sheet: the sender, nobody's address.
Head sheet_head(const std::string& kind, const SheetBase& base);

}  // namespace klag::letters
