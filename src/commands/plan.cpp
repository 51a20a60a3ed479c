#include "commands/act_verb.h"
#include "commands/context.h"
#include "commands/verbs.h"

namespace klag::commands {
namespace {

/// Whoever handles it already, else the one who tells the plan.
core::Facts suggest(const core::Case& c, const core::Facts&, Context& klag) {
    const core::State state = fold(c);
    const std::string& handler = state.facts.get(core::Field::handler);
    return {{core::Field::handler, handler.empty() ? klag.actor().id : handler}};
}

}  // namespace

Verb plan_command() {
    return act_verb({
        .act = core::Act::plan,
        .summary = "Tell the person how it will be handled, by whom and until when",
        .description =
            "Records what the person was told: how the complaint will be handled, who does "
            "it, and by which date. The date is a promise and becomes a deadline of its "
            "own; a later one is a notice of delay, by klag extend.\n\nThe letter tells it in "
            "writing. Say with --orally on which day the person was "
            "told by word of mouth as well; some procedures want both.",
        .examples = {{"klag plan 42 --handling investigation --handler eva.lind --until 2026-04-17",
                      "and write the letter"}},
        .text = core::Field::note,
        .suggests = suggest,
        .see_also = {"klag-extend(1)"},
    });
}

}  // namespace klag::commands
