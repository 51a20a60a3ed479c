#include "commands/act_verb.h"
#include "commands/context.h"
#include "commands/verbs.h"

namespace klag::commands {
namespace {

/// A new measure is seen to by the one who records it, unless somebody else is named.
core::Facts suggest(const core::Case&, const core::Facts& given, Context& klag) {
    if (given.has(core::Field::action)) return {};
    return {{core::Field::owner, klag.actor().id}};
}

}  // namespace

Verb action_command() {
    return act_verb({
        .act = core::Act::action,
        .summary = "Decide on a measure, or record that it was done",
        .description =
            "Without --action it decides on a new measure: what, who sees to it, by when, "
            "and whether it is immediate. --involved says whether the staff concerned take part "
            "in the change. With --action N it records what became of measure"
            " N: done, its effect, and what changed because of the complaint.",
        .examples =
            {{"klag action 42 --what \"New routine for key boxes\" --owner per.ek --until "
              "2026-05-01",
              "a new measure"},
             {"klag action 42 --action 1 --done yesterday --effect works --changed procedure",
              "it was done"}},
        .text = core::Field::what,
        .suggests = suggest,
    });
}

}  // namespace klag::commands
