#pragma once

#include "core/period.h"
#include "yaml/reader.h"

#include <optional>
#include <string_view>
#include <utility>

namespace klag::yaml {

/// A value of the form 06-20: month and day; 29 February is one. 1 January after a complaint.
std::pair<unsigned, unsigned> month_day_from(const Reader& value);

/// The list `key` of the first days of two halves of a year, in order; nothing when it is not
/// there.
std::optional<core::Halves> halves_from(const Reader& top, std::string_view key);

}  // namespace klag::yaml
