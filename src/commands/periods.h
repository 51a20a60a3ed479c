#pragma once

#include "cli/command.h"
#include "commands/context.h"
#include "core/period.h"

#include <optional>
#include <string>
#include <vector>

/// Periods as they are typed: for a report, and to compare procedures.
namespace klag::commands {

/// --half-year, --month … for the one that ended last, and --from with --to.
std::vector<cli::Option> period_options();

/// Whether one of them was given.
bool names_a_period(const cli::Given& given);

/// The period that the options say, else `named` such as 2026-H1, else the half-year that ended
/// last. Throws Error{usage} for two periods, and for one that has not begun.
core::Period wanted_period(const cli::Given& given, const std::optional<std::string>& named,
                           Context& klag);

}  // namespace klag::commands
