#pragma once

#include "base/text.h"

#include <string>
#include <vector>

namespace klag::commands {

/// Throws Error{usage} with `message` when `name` is none of `known`; the hint says what was
/// perhaps meant.
void demand_known(const std::string& name, const std::vector<std::string>& known, Text message);

}  // namespace klag::commands
