#pragma once

#include "core/attempt.h"

/// Whom a procedure lets take charge of a case.
namespace klag::core {

/// Refuses somebody whom the complaint is about, and for a serious one somebody who is no manager,
/// where the procedure demands it.
void check_charge(const Attempt& attempt, Refusals& out);

}  // namespace klag::core
