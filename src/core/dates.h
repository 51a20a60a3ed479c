#pragma once

#include "core/attempt.h"

/// The dates of an act, beside each other and beside what happened to the case.
namespace klag::core {

/// Refuses dates in the future, out of order, or that cannot be right.
void check_dates(const Attempt& attempt, Refusals& out);

/// Says of a complaint that it came later than the procedure wants after what it is about, which
/// bars nobody from registering it.
void advise_late_complaint(const Attempt& attempt, std::vector<Advice>& out);

}  // namespace klag::core
