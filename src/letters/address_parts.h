#pragma once

#include "letters/alike.h"

#include <string_view>
#include <vector>

namespace klag::letters {

/// What of a postal address leads to somebody, made alike.
struct AddressParts {
    std::vector<Letters> lines;    ///< lines, streets and postal codes
    std::vector<Letters> care_of;  ///< the names after c/o
};

/// The parts of an address of several lines, or of one line with commas. The town stays out, and so
/// does a country below it: "London" may be read where "London SW1A 1AA" may not.
AddressParts address_parts(std::string_view address);

}  // namespace klag::letters
