#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb handover_command() {
    return act_verb({
        .act = core::Act::handover,
        .summary = "Hand a closed case over",
        .description =
            "Records that a closed case was handed over to those whom the procedure names: "
            "SAS, MAS, the diary.",
        .examples = {{"klag handover 42 --recipient sas", "to the SAS"}},
        .text = core::Field::note,
    });
}

}  // namespace klag::commands
