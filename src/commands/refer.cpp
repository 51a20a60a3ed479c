#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb refer_command() {
    return act_verb({
        .act = core::Act::refer,
        .group = group::further,
        .summary = "Show the person the right route",
        .description =
            "For what is no complaint but an appeal against a decision, a fault report or a"
            " citizen's proposal: records which route the person was shown. With --issue N "
            "only that issue is referred.",
        .examples = {{"klag refer 42 --route appeal --note \"Told where and until when to appeal\"",
                      "the whole case"}},
        .text = core::Field::note,
    });
}

}  // namespace klag::commands
