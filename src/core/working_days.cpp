#include "core/working_days.h"

namespace klag::core {

WorkingDays::WorkingDays(const Calendar& calendar, Date first, Date last)
    : calendar_{calendar}, first_{first} {
    int count = 0;
    for (Date day = first; day <= last; day = day + 1)
        until_.push_back(count += is_working_day(calendar, day) ? 1 : 0);
}

int WorkingDays::between(Date from, Date to) const {
    if (knows(from) && knows(to)) return until(to) - until(from);
    return working_days_between(calendar_, from, to);
}

}  // namespace klag::core
