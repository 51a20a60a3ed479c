#pragma once

#include "base/zone.h"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace klag::cli {

/// The changes of a time zone in the years from `first` to `last` (UTC), by the bytes of its file
/// in the time zone database. The first one is the offset with which `first` begins, each further
/// one another offset, in whole minutes. Nothing when the bytes are no such file, or count leap
/// seconds. Source: RFC 9636, versions 2 and later.
std::optional<std::vector<Zone::Change>> changes_in(std::string_view file, std::chrono::year first,
                                                    std::chrono::year last);

}  // namespace klag::cli
