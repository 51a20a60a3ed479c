#pragma once

#include "commands/report_making.h"

/// What a person asks of `klag report`.
namespace klag::commands {

/// Reads the options. Throws Error{usage} for what does not go together or is not known, and
/// Error{refused} for a part of the register in an edition that is handed out.
ReportRequest request_of(const cli::Given& given, Context& klag);

}  // namespace klag::commands
