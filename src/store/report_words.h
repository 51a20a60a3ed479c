#pragma once

#include <functional>
#include <map>
#include <string>

namespace klag::store {

/// The words of a report in a language, as klag ships them: English sentence → translation. Empty
/// for English, whose sentences stand for themselves.
std::map<std::string, std::string, std::less<>> report_words(const std::string& language);

}  // namespace klag::store
