#pragma once

#include "core/report_form.h"

#include <string_view>

namespace klag::yaml {

/// Reads a form of a report, returns/NAME.yaml. Throws Error{bad_data} with file, line and column.
core::ReportForm parse_report_form(std::string_view text, std::string_view file);

}  // namespace klag::yaml
