#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb escalate_command() {
    return act_verb({
        .act = core::Act::escalate,
        .group = group::further,
        .summary = "Take the case to the next level",
        .description =
            "Takes the case to the next level of the procedure: because the person is not "
            "satisfied with the outcome, the handling or both, or because it is serious, "
            "about yourself, beyond the unit, or overdue. The old level's deadlines stop "
            "and the new one's begin.\n\nAlone, it proposes the next level and who can "
            "handle it there. At the highest level it names the outside body to turn to.",
        .examples = {{"klag escalate 42", "proposes, asks, and writes the letter"},
                     {"klag escalate 42 --ground outcome --to karin.norr", "without questions"}},
        .letter = "escalation",
        .text = core::Field::reason,
        .see_also = {"klag-external(1)"},
    });
}

}  // namespace klag::commands
