#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb acknowledge_command() {
    return act_verb({
        .act = core::Act::acknowledge,
        .aliases = {"ack"},
        .summary = "Tell the person that the complaint has arrived",
        .description =
            "Records that the person was told that we have the complaint, once at each "
            "level, and writes the letter of acknowledgement in the person's "
            "language.\n\nWith --channel phone or meeting it was done by word of mouth: no "
            "letter is written.",
        .examples = {{"klag acknowledge 42", "write the letter and record it"},
                     {"klag ack 42 --channel phone --on yesterday",
                      "told by telephone the day before"}},
        .text = core::Field::note,
        .see_also = {"klag-letter(1)"},
    });
}

}  // namespace klag::commands
