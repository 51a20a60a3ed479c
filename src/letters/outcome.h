#pragma once

#include "letters/letter.h"

namespace klag::letters {

/// Adds what an answer tells: findings and reasons for each issue, measures, and the way further.
/// Throws Error{refused} when it would name a body that nobody has checked.
void add_outcome(const LetterCase& letter, Data::Map& out);

}  // namespace klag::letters
