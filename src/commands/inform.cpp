#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb inform_command() {
    return act_verb({
        .act = core::Act::inform,
        .summary = "Record that somebody was told",
        .description =
            "Records who was told what: the person who complained, the person complained "
            "about, the unit, staff or others. --passed-on records that praise or a "
            "suggestion reached those concerned.",
        .examples =
            {{"klag inform 42 --told complainant --note \"Still waiting for the duty rota\"",
              "a sign of life"},
             {"klag inform 42 --told staff --passed-on", "the praise reached the night team"}},
        .text = core::Field::note,
    });
}

}  // namespace klag::commands
