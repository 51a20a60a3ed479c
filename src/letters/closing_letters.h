#pragma once

#include "letters/letter.h"

/// What the letters tell that go out after the answer, and those to others than the complainant.
namespace klag::letters {

void add_question(const LetterCase& letter, Data::Map& out);
void add_follow_up(const LetterCase& letter, Data::Map& out);
void add_closing(const LetterCase& letter, Data::Map& out);
void add_closing_form(const LetterCase& letter, Data::Map& out);
void add_notice(const LetterCase& letter, Data::Map& out);

}  // namespace klag::letters
