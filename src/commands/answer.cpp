#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb answer_command() {
    return act_verb({
        .act = core::Act::answer,
        .summary = "Answer the person",
        .description =
            "Records the answer and writes it as a letter, with the findings, the measures "
            "and where the person can turn next. A complaint waits for satisfied yes, no or"
            " no reply before it is closed; a comment, a suggestion or praise is closed "
            "with the answer.\n\nWith --solved --satisfied it was put right on the spot. "
            "With --not-taken-up a committee declines to take it up.",
        .examples = {{"klag answer 42 --file answer.txt", "the text from a file"},
                     {"klag answer 42 --channel phone --explanation \"…\"",
                      "told by telephone; no letter"},
                     {"klag answer 42 --solved --satisfied --explanation \"New food was brought at "
                      "once\"",
                      "put right on the spot"}},
        .text = core::Field::explanation,
    });
}

}  // namespace klag::commands
