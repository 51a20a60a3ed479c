#pragma once

#include <string_view>

namespace klag::print {

/// weasyprint_wrapper.py, put in by the build.
extern const std::string_view wrapper;

}  // namespace klag::print
