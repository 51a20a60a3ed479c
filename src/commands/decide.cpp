#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb decide_command() {
    return act_verb({
        .act = core::Act::decide,
        .summary = "Record the outcome",
        .description = "Records the finding and what the person is given: apology, explanation, "
                       "putting right, compensation. With --issue N for one issue, else for "
                       "all.\n\nWhen the person went further only because of how the complaint was "
                       "handled, give --handling-finding; the outcomes stay as they are.",
        .examples =
            {{"klag decide 42 --outcome upheld --remedies apology --remedies put-right",
              "for all issues"},
             {"klag decide 42 --issue 2 --outcome not-upheld --reason \"The van was on time\"",
              "one issue"}},
        .text = core::Field::reason,
    });
}

}  // namespace klag::commands
