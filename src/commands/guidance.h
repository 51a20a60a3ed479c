#pragma once

#include "commands/context.h"
#include "core/procedure.h"

namespace klag::commands {

/// Says, before an act is recorded, what the procedure wants the member of staff to keep in mind at
/// it. Only to a person at a terminal: a script meets nobody.
void show_guidance(core::Act act, const core::Procedure& procedure, Context& klag);

}  // namespace klag::commands
