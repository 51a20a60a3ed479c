#include "yaml/month_day.h"

namespace klag::yaml {

std::pair<unsigned, unsigned> month_day_from(const Reader& value) {
    // A leap year, so that 29 February counts.
    const auto date = Date::parse("2024-" + value.scalar());
    if (date) return {date->month(), date->day()};
    value.error(text("this is not a day of the year"), text("Write month and day as 06-20."));
    return {1, 1};
}

std::optional<core::Halves> halves_from(const Reader& top, std::string_view key) {
    if (!top.has(key)) return std::nullopt;
    core::Halves halves;
    for (const Reader& entry : top.list(key)) halves.push_back(month_day_from(entry));
    if (halves.size() != 2 || !(halves[0] < halves[1]))
        top.error_at(key, text("the first days of two halves are expected, in order"),
                     text("Write [01-01, 07-01]."));
    return halves;
}

}  // namespace klag::yaml
