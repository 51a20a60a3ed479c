#pragma once

#include "base/zone.h"
#include "core/organisation.h"
#include "yaml/reader.h"

#include <string>
#include <string_view>
#include <vector>

/// klag.yaml: the register's own settings.
namespace klag::yaml {

/// Reads klag.yaml. Throws Error{bad_data} with file, line and column. Whether there is such a time
/// zone is not looked at; a file without one means UTC.
core::Settings parse_settings(std::string_view text, std::string_view file);

/// Everything that is wrong in klag.yaml, a time zone that is missing or unknown included.
std::vector<Finding> findings_in_settings(std::string_view text, std::string_view file,
                                          const JudgeZone& judge_zone);

}  // namespace klag::yaml
