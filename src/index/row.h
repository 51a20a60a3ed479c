#pragma once

#include "core/selection.h"

#include <compare>
#include <string>

namespace klag::index {

/// Where a case stands in the order of all cases: the parts of its number.
struct Place {
    int year{};
    int running{};  ///< 1 to 999,999,999
    std::string series;

    auto operator<=>(const Place&) const = default;
};

/// A case as the index keeps it: where it stands, what it is found by, its bytes, and what a list
/// shows of it.
struct Row {
    Place place;
    core::Traits traits;
    std::string bytes;
    std::string summary;
};

/// May be made anywhere, in another thread too.
Row row_of(const Place& place, const core::Case& c);

}  // namespace klag::index
