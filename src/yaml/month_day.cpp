#include "yaml/month_day.h"

namespace klag::yaml {

std::pair<unsigned, unsigned> month_day_from(const Reader& value) {
    // A leap year, so that 29 February counts.
    const auto date = Date::parse("2024-" + value.scalar());
    if (date) return {date->month(), date->day()};
    value.error(text("this is not a day of the year"), text("Write month and day as 06-20."));
    return {1, 1};
}

}  // namespace klag::yaml
