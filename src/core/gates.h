#pragma once

#include "core/attempt.h"

/// The closing gates of a procedure: what must have happened before a case is closed as answered.
namespace klag::core {

/// Refuses an act that would close the case while a gate for its kind demands more.
void check_closing(const Attempt& attempt, Refusals& out);

/// The demands that an event of `c` set aside, as they stood before it: one Refusal of Reason::gate
/// each; none when it sets no closing demand aside. `then` is the procedure as it was.
Refusals demands_set_aside(const Case& c, const Event& event, const Procedure& then);

}  // namespace klag::core
