#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb forward_command() {
    return act_verb({
        .act = core::Act::forward,
        .group = group::further,
        .summary = "Send the case to another unit, or outside",
        .description =
            "With --unit the case goes to another unit of the organisation, whose 'assign' "
            "is the receipt. With --outside it goes to somebody else; it stays open until "
            "they confirm ('klag confirm') or it comes back ('klag return').",
        .examples =
            {{"klag forward 42 --unit home-care-south --reason \"The address is theirs\"",
              "inside"},
             {"klag forward 42 --outside --recipient-name \"Region Jämtland\" --reason \"…\"",
              "outside"}},
        .text = core::Field::reason,
        .further = {{"confirmed", "they have it already: close it here at once",
                     core::Act::confirm}},
    });
}

}  // namespace klag::commands
