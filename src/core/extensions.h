#pragma once

#include "core/attempt.h"

#include <optional>

/// How far, how often and until when a procedure lets a clock be extended.
namespace klag::core {

/// The latest date to which the rule lets the clock move, counted from the date that it had before
/// any extension; nothing when the rule sets no end.
std::optional<Date> latest_extension(const ClockRule& rule, const Clock& clock, const World& world);

/// Refuses an extension of a clock that does not run or may not move so.
void check_extension(const Attempt& attempt, Refusals& out);

}  // namespace klag::core
