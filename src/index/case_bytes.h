#pragma once

#include "core/case.h"

#include <string>
#include <string_view>

/// A case in few bytes, for the index alone. The file of a case is the truth; these bytes are read
/// back about a hundred times as fast.
namespace klag::index {

std::string bytes_of(const core::Case& c);

/// Throws Damaged for bytes that `bytes_of` did not make.
core::Case case_of(std::string_view bytes);

/// Names the form of the bytes: it changes whenever a field or an act is added, moved or renamed,
/// so that what another klag wrote is never misread.
std::string form_of_bytes();

}  // namespace klag::index
