#pragma once

#include "base/zone.h"

/// Time zones made by hand, for tests that must not read the machine's database.
namespace klag::test {

/// Europe/Stockholm from 2024 to 2027, with the changes of 2026 and their neighbours.
inline Zone stockholm() {
    const auto at = [](Date day) { return day.days() + std::chrono::hours{1}; };
    return {.name = "Europe/Stockholm",
            .changes = {{Date{}.days(), 60},
                        {at("2024-03-31"_d), 120},
                        {at("2024-10-27"_d), 60},
                        {at("2025-03-30"_d), 120},
                        {at("2025-10-26"_d), 60},
                        {at("2026-03-29"_d), 120},
                        {at("2026-10-25"_d), 60},
                        {at("2027-03-28"_d), 120},
                        {at("2027-10-31"_d), 60}}};
}

}  // namespace klag::test
