#pragma once

#include "core/procedure.h"
#include "yaml/reader.h"

#include <string>
#include <string_view>
#include <vector>

/// procedures/NAME.yaml: an organisation's rules, as people write them.
namespace klag::yaml {

/// Reads a procedure; `object_id` stays empty. Throws Error{bad_data} at the first thing that has
/// the wrong form. What does not fit together is left to `findings_in_procedure`.
core::Procedure parse_procedure(std::string_view text, std::string_view file);

/// Everything that is wrong: what `parse_procedure` throws at, ids that stand twice or nowhere,
/// gaps between the levels, and rules that can never hold, begin, end or be met. `calendars` are
/// the names of those that there are, `returns` those of the reports that a duty may name; without
/// them these are not looked at. The name of a file procedures/NAME.yaml must be the procedure's.
std::vector<Finding> findings_in_procedure(std::string_view text, std::string_view file,
                                           const std::vector<std::string>& calendars = {},
                                           const std::vector<std::string>& returns = {});

/// What keeps no register from working, but nobody can defend: rules without a source, and sources
/// whose letters `sources` does not explain.
std::vector<Finding> notes_on_procedure(std::string_view text, std::string_view file);

}  // namespace klag::yaml
