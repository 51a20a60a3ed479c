#pragma once

#include "core/attempt.h"

/// The dates of an act, beside each other and beside what happened to the case.
namespace klag::core {

/// Refuses dates in the future, out of order, or that cannot be right.
void check_dates(const Attempt& attempt, Refusals& out);

}  // namespace klag::core
