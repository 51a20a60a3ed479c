#pragma once

#include "core/procedure.h"
#include "yaml/reader.h"

#include <string_view>
#include <vector>

/// procedures/NAME.yaml: an organisation's rules, as people write them.
namespace klag::yaml {

/// Reads a procedure; `object_id` stays empty. Throws Error{bad_data} at the first thing that has
/// the wrong form. What does not fit together is left to `findings_in_procedure`.
core::Procedure parse_procedure(std::string_view text, std::string_view file);

/// Everything that is wrong: what `parse_procedure` throws at, and ids that stand twice or nowhere,
/// gaps between the levels, triggers that never come true, a second top body.
std::vector<Finding> findings_in_procedure(std::string_view text, std::string_view file);

}  // namespace klag::yaml
