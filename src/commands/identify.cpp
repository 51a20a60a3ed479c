#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb identify_command() {
    return act_verb({
        .act = core::Act::identify,
        .summary = "Record that an anonymous person has come forward",
        .description = "Records the name of a person who had complained anonymously. The person's "
                       "deadlines start on that day.",
        .examples = {{"klag identify 42 --name \"Sara Lund\" --phone \"070-555 01 23\"",
                      "now we can answer"}},
    });
}

}  // namespace klag::commands
