#pragma once

#include "core/attempt.h"

/// What a procedure wants recorded with an act.
namespace klag::core {

/// Refuses an act without the facts that a condition of the procedure demands with it.
void check_conditions(const Attempt& attempt, Refusals& out);

/// Adds what the procedure advises to record with the act, and was not.
void advise_conditions(const Attempt& attempt, std::vector<Advice>& out);

}  // namespace klag::core
