#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace klag::print {

/// What klag-office writes, the program beside klag that has the libraries for it: `kind` is eml or
/// xlsx, `packed` the document, `klag` the path of the running program. Throws Error: usage when
/// klag-office is not there, belongs to a stranger or is of another version; not_saved when it
/// fails, or needs longer than `patience`.
std::string by_office(std::string_view kind, std::string packed, const std::string& klag,
                      std::chrono::milliseconds patience = std::chrono::minutes{2});

}  // namespace klag::print
