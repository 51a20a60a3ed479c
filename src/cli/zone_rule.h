#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace klag::cli {

/// Thrown for what is no time zone.
struct NoZone {};

/// How a time zone goes on for ever: with one offset, or with two that change on the same days of
/// every year.
struct ZoneRule {
    /// A day of every year, and a time on it by the offset before.
    struct Turn {
        enum class Day {
            weekday,  ///< the `count`-th `weekday` of `month`; 5 means the last
            counted,  ///< `count` days after the first of January
            no_leap,  ///< the `count`-th day of a year in which the 29th of February is not counted
        };
        Day day{};
        unsigned count{};
        std::chrono::month month{};
        std::chrono::weekday weekday{};
        std::chrono::seconds time{};  ///< since midnight; may be negative, or more than a day
    };
    struct Summer {
        std::chrono::seconds offset{};  ///< east of UTC
        Turn begins{};
        Turn ends{};
    };

    std::chrono::seconds offset{};  ///< east of UTC, in winter
    std::optional<Summer> summer{};

    /// The instants of the year's two changes with the offset after each, in their order; none
    /// without a summer.
    std::vector<std::pair<std::chrono::sys_seconds, std::chrono::seconds>> changes(
        std::chrono::year year) const;
};

/// Reads a rule as the variable TZ writes it: CET-1CEST,M3.5.0,M10.5.0/3. Throws NoZone.
/// Source: POSIX, Base Definitions 8.3; RFC 8536, 3.3.1 (hours from -167 to 167).
ZoneRule parse_zone_rule(std::string_view text);

}  // namespace klag::cli
