#pragma once

#include "core/delivery.h"

#include <string>
#include <string_view>

/// The file of one delivery. It is canonical: the same value is always the same text.
namespace klag::yaml {

std::string print_delivery(const core::Delivery& delivery);

/// Reads what `print_delivery` wrote. Throws Error{bad_data} with file, line and column.
core::Delivery parse_delivery(std::string_view text, std::string_view file);

}  // namespace klag::yaml
