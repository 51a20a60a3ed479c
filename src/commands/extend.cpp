#include "base/error.h"
#include "base/utf8.h"
#include "commands/act_verb.h"
#include "commands/context.h"
#include "commands/verbs.h"

namespace klag::commands {
namespace {

/// The date that the person was promised, else the one running deadline that the procedure lets be
/// extended. Throws when there are several.
core::Facts suggest(const core::Case& c, const core::Facts& given, Context& klag) {
    if (given.has(core::Field::clock)) return {};
    const core::State state = fold(c);
    const core::Procedure& procedure =
        klag.saved().procedure(state.facts.get(core::Field::procedure));
    std::vector<std::string> ids;
    std::string promised;
    for (const core::Clock& clock : state.clocks) {
        const core::ClockRule* rule = clock_rule(procedure, clock.entry.rule);
        if (!clock.running() || rule == nullptr || !rule->extendable) continue;
        ids.push_back(clock.entry.id);
        if (!rule->within) promised = clock.entry.id;
    }
    if (!promised.empty()) return {{core::Field::clock, promised}};
    if (ids.size() == 1) return {{core::Field::clock, ids.front()}};
    if (ids.empty())
        throw Error{ErrorKind::refused, text("no deadline that runs can be extended")}.hinted(
            text("See the deadlines with 'klag due'."));
    throw Error{ErrorKind::usage, text("which deadline?")}.hinted(text(
        "Say it with --clock; these can be extended: {clocks}.", {{"clocks", join(ids, ", ")}}));
}

}  // namespace

Verb extend_command() {
    return act_verb({
        .act = core::Act::extend,
        .summary = "Give the person a new date before the old one passes",
        .description =
            "Moves a deadline, with the reason, and writes the letter of delay. The notice "
            "comes before the date passes; a late one can only be recorded as late, with "
            "--late, and the deadline then counts as missed. With --on an earlier day it can only "
            "be a "
            "notice that the person got in another way than this letter: --no-letter. Where the "
            "procedure wants somebody "
            "else told as well, say so with --told; where it wants the person's consent, with "
            "--agreed.",
        .examples = {{"klag extend 42 --until 2026-05-08 --reason \"The doctor is back on 4 May\"",
                      "the only deadline that can be extended"},
                     {"klag extend 42 --clock promise --until 2026-05-08 --reason \"…\"",
                      "one of several"}},
        .text = core::Field::reason,
        .suggests = suggest,
    });
}

}  // namespace klag::commands
