#pragma once

#include "base/zone.h"
#include "core/calendar.h"
#include "core/case.h"
#include "core/procedure.h"

#include <vector>

/// The same thing in the same unit, more than once.
namespace klag::core {

/// The first day on which a case that counts as a repeat of `c` may have been received.
Date first_day_of_repeats(const Case& c, const Term& span, const Calendar& calendar);

/// The cases like `c`, oldest first: same unit, a category in common, received within `span` before
/// it; not `c` itself, not void. Empty while `c` has no category. (G16, D10.)
std::vector<const Case*> like_before(const Case& c, const std::vector<Case>& cases,
                                     const Term& span, const Calendar& calendar);

}  // namespace klag::core
