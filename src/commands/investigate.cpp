#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb investigate_command() {
    return act_verb({
        .act = core::Act::investigate,
        .summary = "Start an investigation, or record what it found",
        .description =
            "Without findings it records that the investigation has begun. Findings, cause,"
            " consequences and cost can be recorded as they come to light.\n\nWith --report"
            " FILE the finished report is kept with the case.",
        .examples = {{"klag investigate 42", "it has begun"},
                     {"klag investigate 42 --cause staffing --findings -",
                      "findings from standard input"},
                     {"klag investigate 42 --report report.pdf --recommendations \"Two carers on "
                      "Sundays\"",
                      "the report is ready"}},
        .text = core::Field::findings,
        .file_flag = core::Field::report,
    });
}

}  // namespace klag::commands
