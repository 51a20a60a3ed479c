#include "core/report_duties.h"

#include "core/clock.h"

#include <algorithm>

namespace klag::core {
namespace {

bool holds(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

void add_once(std::vector<std::string>& list, const std::string& value) {
    if (!holds(list, value)) list.push_back(value);
}

/// Whether the duty holds for a period of its kind that ended on `last`.
bool has_begun(const ReportDuty& duty, Date last) { return !duty.from || *duty.from <= last; }

bool fulfils(const Delivery& delivery, const ReportDue& due, const std::string& recipient) {
    return delivery.period == due.period && delivery.to == recipient &&
           holds(delivery.duties, name(*due.procedure, *due.duty));
}

}  // namespace

std::vector<std::string> names_in_force(const Settings& settings,
                                        const Organisation& organisation) {
    std::vector<std::string> out{settings.procedure};
    for (const Unit& unit : organisation.units)
        if (!unit.procedure.empty()) add_once(out, unit.procedure);
    return out;
}

std::vector<ReportDue> reports_due(const Procedure& procedure, Date first, Date last,
                                   const Halves& halves, const Calendar& calendar,
                                   const Zone& zone) {
    std::vector<ReportDue> out;
    for (const ReportDuty& duty : procedure.reports) {
        for (Period period = period_of(duty.every, last, halves);;
             period = previous(period, halves)) {
            const Date due = reckon(duty.within, Moment{period.last}, calendar, zone).due.date;
            if (due < first) break;
            if (due <= last) out.push_back({&procedure, &duty, period, due, duty.to});
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const ReportDue& a, const ReportDue& b) { return a.due < b.due; });
    return out;
}

std::vector<ReportDue> still_owed(std::vector<ReportDue> due, std::optional<Date> begun,
                                  const std::vector<Delivery>& deliveries) {
    std::erase_if(due, [&](ReportDue& row) {
        if (!begun || row.period.last < *begun || !has_begun(*row.duty, row.period.last))
            return true;
        std::erase_if(row.waiting, [&](const std::string& recipient) {
            return std::any_of(deliveries.begin(), deliveries.end(), [&](const Delivery& delivery) {
                return fulfils(delivery, row, recipient);
            });
        });
        return row.waiting.empty();
    });
    return due;
}

std::string name(const Procedure& procedure, const ReportDuty& duty) {
    return procedure.name + "/" + duty.id;
}

std::vector<std::string> recipients(const InForce& procedures) {
    std::vector<std::string> out;
    for (const Procedure& procedure : procedures)
        for (const ReportDuty& duty : procedure.reports)
            for (const std::string& recipient : duty.to) add_once(out, recipient);
    return out;
}

std::vector<std::string> duties_fulfilled(const InForce& procedures, const std::string& recipient,
                                          const Period& period, const Extent& extent) {
    const auto holds_enough = [&](const ReportDuty& duty) {
        return extent.whole || (!extent.form.empty() && duty.form == extent.form);
    };
    std::vector<std::string> out;
    for (const Procedure& procedure : procedures)
        for (const ReportDuty& duty : procedure.reports)
            if (duty.every == period.kind && has_begun(duty, period.last) &&
                holds(duty.to, recipient) && holds_enough(duty))
                out.push_back(name(procedure, duty));
    return out;
}

}  // namespace klag::core
