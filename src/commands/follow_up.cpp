#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb follow_up_command() {
    return act_verb({
        .act = core::Act::follow_up,
        .summary = "Ask whether the person is satisfied and the measures work",
        .description =
            "Records whether the person is satisfied with the outcome and, separately, with"
            " the handling; how the measures were received; and whether they work. It says "
            "what to do next.",
        .examples =
            {{"klag follow-up 42 --satisfied-outcome yes --satisfied-handling yes --works yes",
              "all is well"},
             {"klag follow-up 42 --satisfied-outcome no-reply", "no reply"}},
        .text = core::Field::note,
    });
}

}  // namespace klag::commands
