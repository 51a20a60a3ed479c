#pragma once

#include "base/text.h"
#include "core/lifecycle.h"

#include <string>

namespace klag::commands {

/// Words what the procedure advises about an act that was done. `short_name` is what one types for
/// the case.
Text wording(const core::Advice& advice, const std::string& short_name);

}  // namespace klag::commands
