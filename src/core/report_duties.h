#pragma once

#include "base/zone.h"
#include "core/calendar.h"
#include "core/period.h"
#include "core/procedure.h"

#include <vector>

/// When the organisation itself owes a report: deadlines that belong to no case.
namespace klag::core {

/// A report for one period.
struct ReportDue {
    const ReportDuty* duty{};  ///< of the procedure that was asked
    Period period{};
    Date due{};  ///< the last day on which it is in time
};

/// The reports of `procedure` that are due from `first` to `last`, by date; `procedure` must live
/// longer. A period's report can be due only after the period has ended.
std::vector<ReportDue> reports_due(const Procedure& procedure, Date first, Date last,
                                   const Halves& halves, const Calendar& calendar,
                                   const Zone& zone);

}  // namespace klag::core
