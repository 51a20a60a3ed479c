#pragma once

#include "core/attempt.h"

/// The closing gates of a procedure: what must have happened before a case is closed as answered.
namespace klag::core {

/// Refuses an act that would close the case while a gate for its kind demands more.
void check_closing(const Attempt& attempt, Refusals& out);

}  // namespace klag::core
