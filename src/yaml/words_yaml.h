#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace klag::yaml {

/// Reads a file of translations: English sentence → the same sentence in another language. Throws
/// Error{bad_data} with the place for a sentence whose {places} differ from the English ones.
std::map<std::string, std::string, std::less<>> parse_words(std::string_view text,
                                                            std::string_view file);

}  // namespace klag::yaml
