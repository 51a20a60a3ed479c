#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb contact_command() {
    return act_verb({
        .act = core::Act::contact,
        .summary = "Record a conversation with the person",
        .description =
            "Records that we were in touch with the person, why, and what was said. Talking"
            " about the outcome is a purpose of its own, because some procedures set a time"
            " limit for it.",
        .examples = {{"klag contact 42 --purpose outcome --channel phone --note \"Content with the "
                      "new times\"",
                      "the outcome was discussed"}},
        .text = core::Field::note,
    });
}

}  // namespace klag::commands
