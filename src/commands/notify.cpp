#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb notify_command() {
    return act_verb({
        .act = core::Act::notify,
        .group = group::further,
        .summary = "Record that an outside body was notified",
        .description = "Records that a supervisory body or an ombudsman was notified, and its own "
                       "number for the case.",
        .examples = {{"klag notify 42 --body ivo --ombudsman 3.1.2-08123/2026",
                      "with their number"}},
        .text = core::Field::note,
    });
}

}  // namespace klag::commands
