#include "core/report_duties.h"

#include "core/clock.h"

#include <algorithm>

namespace klag::core {

std::vector<ReportDue> reports_due(const Procedure& procedure, Date first, Date last,
                                   const Halves& halves, const Calendar& calendar,
                                   const Zone& zone) {
    std::vector<ReportDue> out;
    for (const ReportDuty& duty : procedure.reports) {
        for (Period period = period_of(duty.every, last, halves);;
             period = previous(period, halves)) {
            const Date due = reckon(duty.within, Moment{period.last}, calendar, zone).due.date;
            if (due < first) break;
            if (due <= last) out.push_back({&duty, period, due});
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const ReportDue& a, const ReportDue& b) { return a.due < b.due; });
    return out;
}

}  // namespace klag::core
