#pragma once

#include "base/date.h"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace klag {

/// A time zone as a value: its offsets from UTC and when they change.
/// The edge fills it from the time zone database; the rules only read it.
struct Zone {
    struct Change {
        std::chrono::sys_seconds from;  ///< the first instant with this offset
        int offset{};                   ///< minutes east of UTC

        bool operator==(const Change&) const = default;
    };

    std::string name{"UTC"};
    std::vector<Change> changes{};  ///< ascending; before the first one the offset is 0

    /// Minutes east of UTC at `instant`.
    int offset(std::chrono::sys_seconds instant) const;

    /// The local time at `instant`, to the minute.
    Moment local(std::chrono::sys_seconds instant) const;

    /// The instant at which `minute` (since midnight) of `date` is shown by a clock here.
    /// A time that occurs twice means the first; one that is skipped means the first after the gap.
    std::chrono::sys_seconds instant(Date date, int minute) const;
};

/// Throws Error, with what to write instead, when there is no time zone of that name. The edge that
/// reads the time zone database hands it to those who check files.
using JudgeZone = std::function<void(const std::string& name)>;

}  // namespace klag
