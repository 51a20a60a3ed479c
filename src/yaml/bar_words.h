#pragma once

#include "base/text.h"
#include "core/reachability.h"

/// Why a rule never works, in sentences.
namespace klag::yaml {

/// "nothing starts this clock: …".
Text starts_never(core::Bar bar);

/// "nothing ends this clock: …".
Text ends_never(core::Bar bar);

/// What to write instead, for a clock.
Text way_out(core::Bar bar);

/// "this act never happens: …".
Text never_done(core::Bar bar);

}  // namespace klag::yaml
