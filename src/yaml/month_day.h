#pragma once

#include "yaml/reader.h"

#include <utility>

namespace klag::yaml {

/// A value of the form 06-20: month and day; 29 February is one. 1 January after a complaint.
std::pair<unsigned, unsigned> month_day_from(const Reader& value);

}  // namespace klag::yaml
