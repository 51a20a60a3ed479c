#pragma once

#include "core/calendar.h"
#include "core/procedure.h"
#include "core/summary.h"

#include <vector>

/// The same thing in the same unit, more than once.
namespace klag::core {

/// The first day on which a case that counts as a repeat of `c` may have been received.
Date first_day_of_repeats(const Summary& c, const Term& span, const Calendar& calendar);

/// Those of `cases` that are like `c`, by their day of receipt, then in their order: same unit, a
/// category in common, received within `span` before it or on the same day; not `c` itself, not
/// void. Empty while `c` has no category. (G16, D10.)
std::vector<Summary> like_before(const Summary& c, const std::vector<Summary>& cases,
                                 const Term& span, const Calendar& calendar);

}  // namespace klag::core
