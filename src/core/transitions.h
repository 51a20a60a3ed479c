#pragma once

#include "core/state.h"

#include <optional>
#include <vector>

/// Which act leads from which status to which. The table in transitions.cpp is the whole truth.
namespace klag::core {

/// Where `event` leads from `state`; nothing when it is not allowed in that status.
std::optional<Status> next(const State& state, const Event& event);

/// The statuses in which `event` would be allowed in this case, in the order of the enumeration.
std::vector<Status> allowed_from(const State& state, const Event& event);

/// Why cases are closed: all that closing_reason can answer, in the order of a report.
std::vector<std::string> closing_reasons();

/// Why the case is closed when `event` closes it.
std::string closing_reason(const State& state, const Event& event);

}  // namespace klag::core
