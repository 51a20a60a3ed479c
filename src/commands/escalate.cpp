#include "base/error.h"
#include "base/utf8.h"
#include "commands/act_verb.h"
#include "commands/context.h"
#include "commands/verbs.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Field;

/// The roles that handle `level` for a unit of this field: SAS or MAS where the procedure has both.
std::vector<std::string> roles_at(const core::Level& level, const std::string& field) {
    for (const core::Choice& choice : level.by_field)
        if (choice.id == field) return {choice.title};
    return level.roles;
}

/// Who has the role to handle the case at `level`: those above its unit, else everybody.
std::vector<std::string> handlers(const core::Level& level, const core::State& state,
                                  Context& klag) {
    const core::Organisation& organisation = klag.saved().organisation();
    std::vector<std::string> out;
    for (const std::string& role :
         roles_at(level, field_of(organisation, state.facts.get(Field::unit))))
        for (const core::Member* member : with_role(organisation, role, klag.today()))
            out.push_back(member->id);
    // The one above this unit comes before somebody of the same role elsewhere.
    const auto path = upwards(organisation, state.facts.get(Field::unit));
    std::vector<std::string> above;
    for (const std::string& id : out)
        if (std::any_of(path.begin(), path.end(), [&](const core::Unit* unit) {
                return unit->id == organisation.member(id)->unit;
            }))
            above.push_back(id);
    return above.empty() ? out : above;
}

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

core::Facts suggest(const core::State& state, const core::Facts& given, Context& klag) {
    const core::Procedure& procedure = klag.saved().procedure(state.facts.get(Field::procedure));
    const int top = procedure.levels.empty() ? 1 : procedure.levels.back().number;
    if (state.level >= top) throw at_the_top(state, procedure);
    const int target = given.has(Field::level) ? given.number(Field::level) : state.level + 1;
    const core::Level* next = level(procedure, target);
    if (next == nullptr || given.has(Field::to)) return {};
    tell_level(*next, klag);
    const auto able = handlers(*next, state, klag);
    if (able.size() == 1) return {{Field::to, able.front()}};
    if (klag.may_ask()) return {};
    if (able.empty())
        throw Error{ErrorKind::usage, text("nobody has the role for this level: {roles}",
                                           {{"roles", join(next->roles, ", ")}})}
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
            "handle it there. At the highest level it names the outside body to turn to.",
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
