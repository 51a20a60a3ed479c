#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb note_command() {
    return act_verb({
        .act = core::Act::note,
        .summary = "Write a note",
        .description = "Adds a note to the case. The text stands only in the private part of the "
                       "register.",
        .examples = {{"klag note 42 --note \"The daughter calls back on Friday\"", "a short note"},
                     {"klag note 42", "opens your editor"},
                     {"klag note 42 --file talk.txt", "the text of a file"}},
        .text = core::Field::note,
    });
}

}  // namespace klag::commands
