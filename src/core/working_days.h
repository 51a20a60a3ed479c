#pragma once

#include "core/calendar.h"

#include <vector>

namespace klag::core {

/// Counts working days where many spans of the same years are to be counted.
class WorkingDays {
  public:
    /// Looks at each day from `first` to `last` once. `calendar` must outlive it.
    WorkingDays(const Calendar& calendar, Date first, Date last);

    /// As working_days_between, also for other days.
    int between(Date from, Date to) const;

  private:
    bool knows(Date day) const { return first_ <= day && day < first_ + days(); }
    int days() const { return static_cast<int>(until_.size()); }
    int until(Date day) const { return until_[static_cast<std::size_t>(day - first_)]; }

    const Calendar& calendar_;
    Date first_;
    std::vector<int> until_;  ///< working days up to and including each day
};

}  // namespace klag::core
