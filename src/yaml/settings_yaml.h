#pragma once

#include "core/organisation.h"
#include "yaml/reader.h"

#include <string>
#include <string_view>
#include <vector>

/// klag.yaml: the register's own settings.
namespace klag::yaml {

/// Reads klag.yaml. Throws Error{bad_data} with file, line and column.
core::Settings parse_settings(std::string_view text, std::string_view file);

/// Everything that is wrong in klag.yaml.
std::vector<Finding> findings_in_settings(std::string_view text, std::string_view file);

}  // namespace klag::yaml
