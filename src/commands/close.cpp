#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb close_command() {
    return act_verb({
        .act = core::Act::close,
        .summary = "Close the case",
        .description =
            "Closes an answered case when everything is there that the procedure demands "
            "for its kind. An anonymous case is closed from handling; with --duplicate-of "
            "the case goes on under the other number. Whoever is not satisfied is heard at the "
            "next "
            "level first where the procedure makes that a duty; if the person does not want it, "
            "set "
            "the rule aside and say so.",
        .examples = {{"klag close 42", "says what is missing, if anything"},
                     {"klag close 43 --duplicate-of 42", "the same complaint twice"}},
        .text = core::Field::reason,
    });
}

}  // namespace klag::commands
