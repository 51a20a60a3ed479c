#pragma once

#include "core/report_form.h"

#include <vector>

namespace klag::store {

/// The names of the forms of reports that klag ships, without reading the forms.
std::vector<std::string> report_form_names();

/// The forms of reports that klag ships, in order of name.
std::vector<core::ReportForm> report_forms();

}  // namespace klag::store
