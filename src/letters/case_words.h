#pragma once

#include "letters/letter.h"

#include <string>

/// Facts of a case as words for a letter.
namespace klag::letters {

/// The private facts that go with the event of this id; empty when there are none.
const core::Facts& private_facts(const LetterCase& letter, const std::string& event);

/// The newest event of `act`; an empty one when there is none, so that its facts are missing.
const core::Event& newest(const LetterCase& letter, core::Act act);

/// The newest event that calls for a letter of `kind`; an empty one when there is none.
const core::Event& calling_for(const LetterCase& letter, const std::string& kind);

/// What somebody wrote for the newest letter of `kind`: the note of the event that sent it, or of
/// the one that it was written again for; "" when none was. What was noted with an act that sent no
/// such letter is for the office, and never becomes part of one.
std::string words_given(const LetterCase& letter, const std::string& kind);

/// The date as the letter's language writes it, in one piece.
std::string date_word(const LetterCase& letter, Date date);

/// The same for a date as a fact has it; "" for an empty one.
std::string date_word(const LetterCase& letter, const std::string& iso);

/// `words` with blanks at which no line is broken.
std::string unbroken(const std::string& words);

/// `words` with a capital first letter.
std::string first_upper(const std::string& words);

/// `words` with a full stop, unless they end with a mark of their own.
std::string as_sentence(const std::string& words);

/// Whether words of the procedure can stand in this letter as they are.
bool speaks_its_language(const LetterCase& letter);

/// The procedure's own word for `key` when it has one in the letter's language; else "".
std::string own_word(const LetterCase& letter, const std::string& key);

/// A word of the letter's language, for the procedure's set of templates. Throws Error{bad_data}
/// when the language has none.
std::string word_of_set(const LetterCase& letter, const std::string& table, const std::string& key);

/// "Eva Lind, unit manager"; "" for nobody.
std::string name_and_title(const core::Member* member);

/// The member of staff of this id; nullptr when there is none.
const core::Member* member(const LetterCase& letter, const std::string& id);

/// "Eva Lind, coordinator, telephone 063-14 30 00, e-mail eva@…". Somebody without a number and an
/// address of their own is reached through the organisation's; throws Error{bad_data} when that has
/// none either.
std::string contact(const LetterCase& letter, const core::Member& whom);

/// Whom the person may ask: the handler, or whoever signs while there is none, and when the case
/// has left us.
const core::Member& contact_person(const LetterCase& letter, const std::string& kind);

/// Who handles `level`, in the middle of a sentence: the role that the unit's field decides, else
/// the procedure's title, else, for a letter in another language, that language's word.
std::string level_word(const LetterCase& letter, const core::Level& level);

/// The level above the case's own; "" at the top, and for what is no complaint.
std::string next_level(const LetterCase& letter);

/// To whom a closed case goes: the newest handover's recipient, else the registry.
std::string handed_to(const LetterCase& letter);

}  // namespace klag::letters
