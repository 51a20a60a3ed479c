#include "core/working_days.h"

#include <algorithm>

namespace klag::core {

WorkingDays::WorkingDays(const Calendar& calendar, Date first, Date last)
    : calendar_{calendar}, first_{first} {
    const std::vector<Date> off = holidays(calendar, first, last);
    int count = 0;
    for (Date day = first; day <= last; day = day + 1) {
        const bool is_off =
            is_weekend(calendar, day) || std::binary_search(off.begin(), off.end(), day);
        until_.push_back(count += is_off ? 0 : 1);
    }
}

int WorkingDays::between(Date from, Date to) const {
    if (knows(from) && knows(to)) return until(to) - until(from);
    return working_days_between(calendar_, from, to);
}

}  // namespace klag::core
