#include "commands/guidance.h"

namespace klag::commands {

void show_guidance(core::Act act, const core::Procedure& procedure, Context& klag) {
    if (!klag.may_ask()) return;
    bool first = true;
    for (const core::Guidance& line : procedure.guidance) {
        if (line.at != act) continue;
        if (first) klag.out().say(text("Keep in mind:"));
        first = false;
        klag.out().say(line.source.empty() ? text("  - {line}", {{"line", line.text}})
                                           : text("  - {line} ({source})",
                                                  {{"line", line.text}, {"source", line.source}}));
    }
}

}  // namespace klag::commands
