#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb return_command() {
    return act_verb({
        .act = core::Act::return_,
        .group = group::further,
        .summary = "Record that a forwarded case came back",
        .description =
            "Records that the organisation outside sent it back. It is ours again, and its "
            "deadlines run on from when it first came in.",
        .examples = {{"klag return 42 --note \"It is our bus after all\"", "back with us"}},
        .text = core::Field::note,
    });
}

}  // namespace klag::commands
