#pragma once

#include "core/organisation.h"
#include "yaml/reader.h"

#include <string_view>
#include <vector>

/// organisation.yaml: units and staff.
namespace klag::yaml {

/// Reads organisation.yaml. Throws Error{bad_data} at the first thing that has the wrong form. What
/// does not fit together is left to `findings_in_organisation`.
core::Organisation parse_organisation(std::string_view text, std::string_view file);

/// Everything that is wrong: what `parse_organisation` throws at, and ids that stand twice or
/// nowhere, units that are part of themselves, two members of staff with one e-mail address.
std::vector<Finding> findings_in_organisation(std::string_view text, std::string_view file);

}  // namespace klag::yaml
