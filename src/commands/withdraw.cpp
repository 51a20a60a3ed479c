#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb withdraw_command() {
    return act_verb({
        .act = core::Act::withdraw,
        .summary = "Record that the person takes the complaint back",
        .description =
            "Closes the case at the person's wish. With --continue the person's deadlines "
            "stop but we go on, to learn from it.",
        .examples = {{"klag withdraw 42 --reason \"Has moved away\"", "closed"},
                     {"klag withdraw 42 --continue", "we go on without the person"}},
        .text = core::Field::reason,
    });
}

}  // namespace klag::commands
