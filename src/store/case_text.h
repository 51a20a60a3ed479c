#pragma once

#include "core/case.h"
#include "store/layout.h"

#include <string>
#include <string_view>

namespace klag::store {

/// The path of the file that holds the facts of the case.
std::string case_path(const Number& number);

/// The case that stands in `text`, the file of the case `number`. Throws Error{bad_data} when it
/// cannot be read, or says that it is another case.
core::Case read_case(std::string_view text, const Number& number);

}  // namespace klag::store
