#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb extend_command() {
    return act_verb({
        .act = core::Act::extend,
        .summary = "Give the person a new date before the old one passes",
        .description =
            "Moves a deadline, with the reason, and writes the letter of delay. The notice "
            "comes before the date passes; a late one is refused, and can only be recorded "
            "as late with --override extension-late and a reason.",
        .examples = {{"klag extend 42 --until 2026-05-08 --reason \"The doctor is back on 4 May\"",
                      "the only deadline that can be extended"},
                     {"klag extend 42 --clock promise --until 2026-05-08 --reason \"…\"",
                      "one of several"}},
        .letter = "delay",
        .text = core::Field::reason,
    });
}

}  // namespace klag::commands
