#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb reopen_command() {
    return act_verb({
        .act = core::Act::reopen,
        .group = group::further,
        .summary = "Open a closed case again",
        .description =
            "Opens a closed case again: new facts, resumed after a withdrawal, returned by "
            "another body, or after its decision. A person who is not satisfied goes "
            "further instead: see klag escalate.",
        .examples = {{"klag reopen 42 --because new-facts --note \"The duty rota has turned up\"",
                      "new facts"}},
        .text = core::Field::note,
    });
}

}  // namespace klag::commands
