#pragma once

#include "core/report_form.h"

#include <vector>

namespace klag::store {

/// The forms of reports that klag ships, in order of name.
std::vector<core::ReportForm> report_forms();

}  // namespace klag::store
