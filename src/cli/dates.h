#pragma once

#include "base/date.h"
#include "base/zone.h"

#include <string_view>

namespace klag::cli {

/// Reads a day as people type it: 2026-03-02; today, yesterday, tomorrow in English, Swedish,
/// Norwegian and Dutch (igår, i går, gisteren); -3d, +2w, -1m, -1y counted from `today`.
/// Throws Error{usage} for anything else, 15/1/2026 among it.
Date parse_date(std::string_view typed, Date today);

/// The same, and a local time: 2026-03-02T14:30, 2026-03-02 14:30, "yesterday 14:30", with the
/// offset from `zone`; or one with its own offset, 2026-03-02T14:30+01:00. A time that summer time
/// skips is refused; one that occurs twice means the first.
Moment parse_moment(std::string_view typed, Date today, const Zone& zone);

}  // namespace klag::cli
