#pragma once

#include <string>
#include <string_view>

namespace klag::print {

/// What klag-office writes, the program beside klag that has the libraries for it: `kind` is eml or
/// xlsx, `packed` the document. `klag` is the path of the running program. Throws Error: usage when
/// klag-office is not there, not_saved when it fails.
std::string by_office(std::string_view kind, std::string packed, const std::string& klag);

}  // namespace klag::print
