#pragma once

#include "base/text.h"
#include "core/lifecycle.h"

/// What closing a case demands, in words.
namespace klag::commands {

struct Demand {
    core::Gate::Demand demand;
    const char* unmet;  ///< that it is not there yet
    const char* hint;   ///< what to do about it
};

/// The row of the demand that a refusal for Reason::gate names; nullptr for an act that must have
/// happened, as the procedure writes it.
const Demand* demand_of(const core::Refusal& refusal);

/// That it is not there yet.
Text unmet(const core::Refusal& refusal);

}  // namespace klag::commands
