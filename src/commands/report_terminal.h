#pragma once

#include "commands/context.h"
#include "report/document.h"

#include <string>

namespace klag::commands {

/// The report for a terminal, at most as wide as it: tables, with bars where a chart has them.
std::string terminal_text(const report::Document& document, Context& klag);

}  // namespace klag::commands
