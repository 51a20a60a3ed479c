#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb confirm_command() {
    return act_verb({
        .act = core::Act::confirm,
        .group = group::further,
        .summary = "Record that the receiver outside has it",
        .description =
            "Records that the organisation to which the case was forwarded has received it."
            " That closes it here.",
        .examples = {{"klag confirm 42 --note \"By telephone, their number is 2026/118\"",
                      "they have it"}},
        .text = core::Field::note,
    });
}

}  // namespace klag::commands
