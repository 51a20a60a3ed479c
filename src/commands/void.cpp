#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb void_command() {
    return act_verb({
        .act = core::Act::void_,
        .group = group::further,
        .summary = "Mark a case as registered by mistake",
        .description =
            "For a registration that should not be there, such as a test or the wrong form."
            " The number stays used. It is refused once a letter was sent.",
        .examples = {{"klag void 42 --reason \"Registered in the wrong register\"",
                      "it stays in the list as void"}},
        .text = core::Field::reason,
    });
}

}  // namespace klag::commands
