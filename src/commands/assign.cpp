#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

Verb assign_command() {
    return act_verb({
        .act = core::Act::assign,
        .summary = "Say who coordinates, handles or investigates it",
        .description =
            "Puts a member of staff in charge. A handler or an investigator takes the case "
            "into handling; a coordinator does not yet.\n\nWhere the procedure demands "
            "independence, the person complained about is refused, here and wherever somebody is "
            "put in charge, and so is what she investigates, decides or answers; a serious "
            "complaint "
            "goes to a manager where the procedure says so. What it only advises becomes a hint. A "
            "rule that is set aside here stays so for what that person does with the case.",
        .examples = {{"klag assign 42 --as handler --to eva.lind", "Eva Lind handles it"},
                     {"klag assign 42 --as investigator --to per.ek", "Per Ek investigates"}},
    });
}

}  // namespace klag::commands
