#include "core/repeats.h"

#include "core/clock.h"

#include <algorithm>
#include <iterator>

namespace klag::core {

Date first_day_of_repeats(const Summary& c, const Term& span, const Calendar& calendar) {
    return counted_back(span, c.received, calendar);
}

std::vector<Summary> like_before(const Summary& c, const std::vector<Summary>& cases,
                                 const Term& span, const Calendar& calendar) {
    const Date first = first_day_of_repeats(c, span, calendar);
    const auto is_like = [&](const Summary& other) {
        return other.number != c.number && other.status != Status::voided && other.unit == c.unit &&
               first <= other.received && other.received <= c.received &&
               share_one(c.categories, other.categories);
    };
    std::vector<Summary> out;
    std::copy_if(cases.begin(), cases.end(), std::back_inserter(out), is_like);
    std::stable_sort(out.begin(), out.end(), [](const Summary& one, const Summary& other) {
        return one.received < other.received;
    });
    return out;
}

}  // namespace klag::core
