#pragma once

#include "letters/letter.h"

#include <string>
#include <vector>

/// Whom a letter is written to.
namespace klag::letters {

struct Addressee {
    std::string name;                  ///< "" for a document that goes to nobody
    std::vector<std::string> below{};  ///< the address on paper, else the e-mail address
};

/// Throws Error{refused} when nobody can be written to: an anonymous case, one that wants no
/// answer, no name.
Addressee addressee(const std::string& kind, const LetterCase& letter);

}  // namespace klag::letters
