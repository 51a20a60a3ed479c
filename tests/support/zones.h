#pragma once

#include "base/zone.h"

#include <string>
#include <utility>

/// Time zones made by rule, for tests that must not read the machine's database.
namespace klag::test {

/// `offset` minutes east of UTC in winter, an hour more in summer: from the last Sunday of March to
/// the last Sunday of October, 01:00 UTC, from 1996 to 2100 (directive 2000/84/EC and before).
inline Zone european(std::string name, int offset) {
    const auto last_sunday = [](int year, unsigned month) {
        const Date last = *Date::make(year, month, 31);
        return (last - last.weekday() % 7).days() + std::chrono::hours{1};
    };
    Zone zone{.name = std::move(name), .changes = {{Date{}.days(), offset}}};
    for (int year = 1996; year <= 2100; ++year) {
        zone.changes.push_back({last_sunday(year, 3), offset + 60});
        zone.changes.push_back({last_sunday(year, 10), offset});
    }
    return zone;
}

inline Zone stockholm() { return european("Europe/Stockholm", 60); }
inline Zone london() { return european("Europe/London", 0); }

}  // namespace klag::test
