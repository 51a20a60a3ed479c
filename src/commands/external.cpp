#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb external_command() {
    return act_verb({
        .act = core::Act::external,
        .group = group::further,
        .summary = "Follow the case at an outside body",
        .description = "Keeps track of a case at an ombudsman or a supervisory body: submitted, a "
                       "request from them, what we supplied, their decision. It runs beside the "
                       "status, and the case's personal data is kept as long as it goes on.",
        .examples = {{"klag external 42 --body ivo --step request --until 2026-05-20",
                      "they want documents by 20 May"},
                     {"klag external 42 --body ivo --step decision --note \"No criticism\"",
                      "it is over"}},
        .text = core::Field::note,
    });
}

}  // namespace klag::commands
