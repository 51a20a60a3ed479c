#pragma once

#include "commands/case_page.h"
#include "letters/dossier.h"

/// What a dossier says of the recording itself.
namespace klag::commands {

/// Every event: when it happened, when that was recorded and by whom, its facts and deadlines.
letters::Section timeline_section(const WordedCase& subject, Context& klag);

/// The chain of recorded steps, what an inspection of the case finds, and each version of the
/// private content against what the chain says of it.
letters::Section trail_section(const WordedCase& subject, Context& klag);

}  // namespace klag::commands
