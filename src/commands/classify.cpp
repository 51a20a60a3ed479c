#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb classify_command() {
    return act_verb({
        .act = core::Act::classify,
        .summary = "Say what the complaint is about and how serious it is",
        .description = "Sets category, quality dimension and severity of an issue. A complaint may "
                       "have several issues, each with an outcome of its own: --issue 2 adds the "
                       "second.\n\nOnly the person decides that a complaint is something else: "
                       "changing --kind from complaint needs --at-wish.",
        .examples = {{"klag classify 42 --category missed-visit --severity moderate",
                      "the first issue"},
                     {"klag classify 42 --issue 2 --category treatment", "a second issue"}},
    });
}

}  // namespace klag::commands
