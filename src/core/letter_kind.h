#pragma once

#include "core/act.h"
#include "core/field.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The documents that klag writes, and which act writes which.
namespace klag::core {

/// To whom a document goes.
enum class Audience {
    complainant,
    person_complained_about,
    file,    ///< it stays with the case
    office,  ///< whoever takes a closed case over: the registry, SAS, MAS
    anyone,  ///< a sheet to hand out; it belongs to no case
};

struct LetterKind {
    std::string_view code;  ///< the name of its template file, and its value in Field::letter
    Audience audience{};
};

/// Every one, in the order of a case's life; those for anyone come last.
std::vector<LetterKind> letter_kinds();

/// The row of `code`; nothing when there is no such letter.
std::optional<LetterKind> letter_kind(std::string_view code);

/// outcome, for the template outcome.lex-sarah as for the template outcome.
std::string_view kind_of_template(std::string_view name);

/// lex-sarah, for the template outcome.lex-sarah; "" for a usual one.
std::string_view set_of_template(std::string_view name);

/// Whether a template of this name is one for a letter: outcome, outcome.lex-sarah.
bool is_template_name(std::string_view name);

/// A letter that an act writes.
struct ActLetter {
    std::string_view code;  ///< "" for none
    bool at_once{};         ///< written unless somebody says no; else only when it is asked for
};

/// The letter that goes with an act, given its facts and the kind of the case. An answer by word of
/// mouth leaves a note for the file instead (O06); so does nothing else that is only spoken.
ActLetter letter_of(Act act, const Facts& facts, std::string_view kind);

/// Every letter that an act can write, the one at once first.
std::vector<ActLetter> letters_of(Act act);

/// The elements that a procedure may demand in a letter: handler, time-frame, reasons …
std::vector<std::string> letter_elements();

/// Whether a letter of this code can say the element at all: its template has a name for it.
bool can_say(std::string_view letter, std::string_view element);

/// Ways in which somebody hears from us without a letter.
bool by_word_of_mouth(const Facts& facts);

}  // namespace klag::core
