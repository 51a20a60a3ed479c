#pragma once

#include "commands/context.h"
#include "commands/report_sheet.h"

#include <string>

namespace klag::commands {

/// The report for a terminal, at most as wide as it.
std::string terminal_text(const Sheet& sheet, Context& klag);

/// The report as Markdown with tables.
std::string markdown(const Sheet& sheet, Context& klag);

/// The report as one JSON document: {"schema": 1, "report": …}.
std::string json_of(const Sheet& sheet);

}  // namespace klag::commands
