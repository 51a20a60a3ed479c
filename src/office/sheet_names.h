#pragma once

#include <string>
#include <vector>

namespace klag::office {

/// A name for the sheet of each title, in their order, as Excel takes them: 1 to 31 characters (an
/// emoji counts as two), without []:*?/\ or ' at an end, no two alike in small letters of Latin-1,
/// and none called History. What is too long ends in …, and a second one in (2).
std::vector<std::string> sheet_names(const std::vector<std::string>& titles);

}  // namespace klag::office
