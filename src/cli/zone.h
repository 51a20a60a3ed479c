#pragma once

#include "base/zone.h"

#include <string>

namespace klag::cli {

/// The time zone `name` (Europe/Stockholm) with its changes from 1970 to 2100, from the system's
/// time zone database. Throws Error{bad_data} for an unknown name, with names that are near.
Zone load_zone(const std::string& name);

}  // namespace klag::cli
