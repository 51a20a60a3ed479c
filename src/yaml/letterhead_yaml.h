#pragma once

#include "core/letterhead.h"
#include "yaml/reader.h"

#include <optional>
#include <string_view>
#include <vector>

/// letters/letterhead.yaml: the sheet that letters are printed on.
namespace klag::yaml {

/// Reads a letterhead: the organisation's own, where what it leaves out is as in `shipped`; or a
/// whole one, which names its country. Who gives the window has measured it: `verify` is then no
/// unless the file says yes. Throws Error{bad_data} with file, line and column.
core::Letterhead parse_letterhead(std::string_view text, std::string_view file,
                                  const std::optional<core::Letterhead>& shipped = {});

/// Everything that is wrong in such a file.
std::vector<Finding> findings_in_letterhead(std::string_view text, std::string_view file,
                                            const std::optional<core::Letterhead>& shipped = {});

}  // namespace klag::yaml
