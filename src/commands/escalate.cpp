#include "base/error.h"
#include "base/utf8.h"
#include "commands/act_verb.h"
#include "commands/context.h"
#include "commands/refusals.h"
#include "commands/verbs.h"
#include "core/charge.h"
#include "core/roles.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Field;

/// At the highest level klag names the outside body instead.
Error at_the_top(const core::State& state, const core::Procedure& procedure) {
    const auto top = std::find_if(procedure.bodies.begin(), procedure.bodies.end(),
                                  [](const core::Body& body) { return body.top; });
    const Text message = text("level {level} is the highest of this procedure",
                              {{"level", std::to_string(state.level)}});
    if (top == procedure.bodies.end())
        return Error{ErrorKind::refused, message}.hinted(text(
            "This procedure names no outside body. When the person turns to one, follow it with "
            "'klag external … --body … --step submitted'."));
    return Error{ErrorKind::refused, message}.hinted(
        text("The person can turn to {body}. When they do, follow it with 'klag escalate "
             "… --external {id}'.",
             {{"body", top->title}, {"id", top->id}}));
}

void tell_level(const core::Level& next, Context& klag) {
    const std::vector<std::pair<std::string, std::string>> places{
        {"level", std::to_string(next.number)}, {"title", next.title}, {"source", next.source}};
    klag.out().say(next.duty
                       ? text("Next is level {level}, {title}: a duty when the person asks "
                              "for it ({source}).",
                              places)
                       : text("Next is level {level}, {title}: an option ({source}).", places));
}

core::Facts suggest(const core::Case& c, const core::Facts& given, Context& klag) {
    const core::State state = fold(c);
    const store::Snapshot& saved = klag.saved();
    const core::Procedure& procedure = saved.procedure(state.facts.get(Field::procedure));
    const core::Level* next = level_above(procedure, state.level);
    if (next == nullptr) throw at_the_top(state, procedure);
    if (given.has(Field::level)) next = level(procedure, given.number(Field::level));
    if (next == nullptr || given.has(Field::to)) return {};
    tell_level(*next, klag);
    const core::PrivateCase personal = saved.load_private(c);
    const core::World known = world(saved, state.facts, klag);
    const auto able = core::able_to_take_over(c, personal, next->number, known);
    if (able.size() == 1) {
        klag.out().say(text("{staff} takes it over, unless --to names somebody else.",
                            {{"staff", able.front()}}));
        return {{Field::to, able.front()}};
    }
    if (klag.may_ask()) return {};
    const auto roles = roles_at(*next, saved.organisation(), state.facts.get(Field::unit));
    const auto bars = core::barred_from_taking_over(c, personal, next->number, known);
    if (able.empty() && !bars.empty()) throw nobody_free(bars, c.number);
    if (able.empty())
        throw Error{ErrorKind::usage, text("nobody has the role for this level: {roles}",
                                           {{"roles", join(roles, ", ")}})}
            .hinted(text("Name somebody with --to, or give the role in organisation.yaml."));
    throw Error{ErrorKind::usage, text("who takes over?")}.hinted(
        text("Say it with --to; these have the role: {staff}.", {{"staff", join(able, ", ")}}));
}

}  // namespace

Verb escalate_command() {
    return act_verb({
        .act = core::Act::escalate,
        .group = group::further,
        .summary = "Take the case to the next level",
        .description =
            "Takes the case to the next level of the procedure: because the person is not "
            "satisfied with the outcome, the handling or both, or because it is serious, "
            "about yourself, beyond the unit, or overdue. The old level's deadlines stop "
            "and the new one's begin.\n\nAlone, it proposes the next level and who can "
            "handle it there: who has one of its roles and is not barred. One level comes after "
            "the "
            "other. At the highest level it names the outside body to turn to.",
        .examples = {{"klag escalate 42", "proposes, asks, and writes the letter"},
                     {"klag escalate 42 --ground outcome --to karin.norr", "without questions"},
                     {"klag escalate 42 --external ivo --ombudsman 3.5.1-1234/2026",
                      "to an outside body, with its own number"}},
        .text = core::Field::reason,
        .suggests = suggest,
        .instead = {{"external",
                     "to an outside body: it has been submitted there",
                     core::Act::external,
                     Field::body,
                     {{Field::step, "submitted"}},
                     {Field::ombudsman}}},
        .see_also = {"klag-external(1)"},
    });
}

}  // namespace klag::commands
