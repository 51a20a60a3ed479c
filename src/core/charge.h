#pragma once

#include "core/attempt.h"

#include <vector>

/// Whom a procedure lets take charge of a case: somebody independent, and for a serious complaint
/// a manager.
namespace klag::core {

/// Refuses somebody whom the complaint is about, and for a serious one somebody who is no manager,
/// where the procedure demands it.
void check_charge(const Attempt& attempt, Refusals& out);

/// What the procedure advises about the act, which was done and left the case in state `after`.
std::vector<Advice> advice_on(const Attempt& attempt, const State& after);

}  // namespace klag::core
