#pragma once

#include "letters/letter.h"

/// What an answer tells, by letter or by word of mouth.
namespace klag::letters {

/// Findings and reasons for each issue, measures, and the way further. Throws Error{refused} when
/// it would name a body that nobody has checked; so do the others that name one.
void add_outcome(const LetterCase& letter, Data::Map& out);
void add_praise(const LetterCase& letter, Data::Map& out);
void add_suggestion(const LetterCase& letter, Data::Map& out);
void add_file_note(const LetterCase& letter, Data::Map& out);

/// The reason given with the newest decision on `issue`; "" when none was.
std::string decision_reason(const LetterCase& letter, const core::Issue& issue);

/// issues, has_issues. The findings are worded by `table`: outcome speaks to the person,
/// outcome-note of the case.
void add_issues(const LetterCase& letter, const std::string& table, Data::Map& out);
/// actions, has_actions.
void add_actions(const LetterCase& letter, Data::Map& out);
/// The same for those alone that are still to be done.
void add_open_actions(const LetterCase& letter, Data::Map& out);
/// next_level, body and what belongs to it, further, contact_name. The letter of `kind` names the
/// body from the highest level, and before it where the procedure demands it.
void add_way_further(const std::string& kind, const LetterCase& letter, Data::Map& out);
/// body and what belongs to it, where the procedure demands it of the letter of `kind`; else empty.
void add_demanded_body(const std::string& kind, const LetterCase& letter, Data::Map& out);
/// body, body_address, body_phone, body_web: of the procedure's highest body. Throws Error{refused}
/// when nobody has checked it.
void add_body(const core::Procedure& procedure, Data::Map& out);

}  // namespace klag::letters
