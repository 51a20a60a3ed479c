#pragma once

#include <string>
#include <string_view>

namespace klag::letters {

/// `markdown` in which no line is broken between a box to tick (☐) and its label, nor inside a
/// short label.
std::string with_whole_boxes(std::string_view markdown);

}  // namespace klag::letters
