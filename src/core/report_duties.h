#pragma once

#include "base/zone.h"
#include "core/calendar.h"
#include "core/delivery.h"
#include "core/organisation.h"
#include "core/period.h"
#include "core/procedure.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// When the organisation itself owes a report: deadlines that belong to no case.
namespace klag::core {

/// The procedures that are in force; they must live longer than what is said about them.
using InForce = std::vector<std::reference_wrapper<const Procedure>>;

/// The names of the procedures in force, each once: that of klag.yaml, then those of units.
std::vector<std::string> names_in_force(const Settings& settings, const Organisation& organisation);

/// A report for one period.
struct ReportDue {
    const Procedure* procedure{};
    const ReportDuty* duty{};  ///< of that procedure
    Period period{};
    Date due{};                          ///< the last day on which it is in time
    std::vector<std::string> waiting{};  ///< who of ReportDuty::to has not got it
};

/// The reports of `procedure` that are due from `first` to `last`, by date; `procedure` must live
/// longer. A period's report can be due only after the period has ended.
std::vector<ReportDue> reports_due(const Procedure& procedure, Date first, Date last,
                                   const Halves& halves, const Calendar& calendar,
                                   const Zone& zone);

/// What of `due` is owed after all: nothing for a period that ended before `begun`, the day on
/// which the first case was registered (nothing: there is none yet), so that a new register owes no
/// report of earlier years; nothing for one that ended before ReportDuty::from, so that a recipient
/// who is added owes nobody the past; and nothing that every recipient has got. A report counts for
/// the duties that its delivery names, and for the days of its period.
std::vector<ReportDue> still_owed(std::vector<ReportDue> due, std::optional<Date> begun,
                                  const std::vector<Delivery>& deliveries);

/// `social-se/committee`: how a delivery names a duty.
std::string name(const Procedure& procedure, const ReportDuty& duty);

/// Everybody whom a duty names, in order, each once.
std::vector<std::string> recipients(const InForce& procedures);

/// What a report holds: all that its period has, or a part.
struct Extent {
    bool whole{true};    ///< no filter, and not one table of it alone
    std::string form{};  ///< the name of the ReportForm that it is; "" for none
};

/// The names of the duties that a report for `period` to `recipient` fulfils; may be none. A part
/// fulfils only the duties that name its form.
std::vector<std::string> duties_fulfilled(const InForce& procedures, const std::string& recipient,
                                          const Period& period, const Extent& extent = {});

}  // namespace klag::core
