#pragma once

#include "letters/letter.h"

/// What the letters tell that go out while a case is handled.
namespace klag::letters {

void add_acknowledgement(const LetterCase& letter, Data::Map& out);
void add_plan(const LetterCase& letter, Data::Map& out);
void add_progress(const LetterCase& letter, Data::Map& out);
void add_report(const LetterCase& letter, Data::Map& out);
void add_delay(const LetterCase& letter, Data::Map& out);
void add_escalation(const LetterCase& letter, Data::Map& out);
void add_forwarding(const LetterCase& letter, Data::Map& out);
void add_referral(const LetterCase& letter, Data::Map& out);
void add_withdrawal(const LetterCase& letter, Data::Map& out);

}  // namespace klag::letters
