#pragma once

#include "commands/context.h"
#include "core/report_duties.h"
#include "core/tasks.h"

#include <string>
#include <vector>

/// The reports that the organisation owes, for `overdue`, `agenda` and `report --deliver`.
namespace klag::commands {

/// The procedures in force, from the newest saved register.
core::InForce in_force(Context& klag);

/// The reports that are due within `span` from today and not delivered, by procedure and date.
std::vector<core::Task> reports_to_come(const core::Term& span, Context& klag);

/// The reports that were due before today and are not delivered, by date.
std::vector<core::Task> reports_over(Context& klag);

/// What to type for each who has not got the report: klag report 2026-H1 --deliver "Socialnämnden";
/// before the period has ended only "klag report 2026-H1".
std::vector<std::string> delivery_commands(const core::Task& task, Context& klag);

}  // namespace klag::commands
