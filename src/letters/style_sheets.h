#pragma once

#include <string_view>

/// The parts of a letter's style sheet that no letterhead changes.
namespace klag::letters {

extern const std::string_view common_style;  ///< what both screen and paper have
extern const std::string_view screen_style;
extern const std::string_view print_style;
extern const std::string_view proof_rules;  ///< of the sheet that shows the window

}  // namespace klag::letters
