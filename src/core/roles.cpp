#include "core/roles.h"

#include "base/utf8.h"
#include "core/acting.h"
#include "core/charge.h"

#include <algorithm>

namespace klag::core {
namespace {

/// Somebody without the roles that what they do asks for.
struct Outsider {
    std::string staff;
    std::vector<std::string> roles;
    const Level* level{};  ///< whose roles they are; nullptr for those of an investigator
};

std::map<std::string, std::string> values_of(const Outsider& one) {
    std::map<std::string, std::string> out{{"staff", one.staff}, {"roles", join(one.roles, ", ")}};
    if (one.level != nullptr) out.emplace("level", std::to_string(one.level->number));
    return out;
}

/// Whoever is made the handler without a role of the level that the case is at then.
std::optional<Outsider> outside_the_level(const Attempt& a) {
    const Organisation& organisation = a.world.organisation;
    const bool climbs = a.event.act == Act::escalate;
    const int number = climbs ? a.event.facts.number(Field::level) : a.state.level;
    const Level* here = level(a.world.procedure, number);
    const std::string staff = made_handler(a.event);
    const Member* member = organisation.member(staff);
    if (here == nullptr || member == nullptr || !is_complaint(a.state)) return std::nullopt;
    State then = a.state;
    if (a.event.facts.has(Field::unit)) then.facts.set(Field::unit, a.event.facts.get(Field::unit));
    auto roles = roles_at(*here, organisation, then.facts.get(Field::unit));
    if (roles.empty() || has_one_of(roles, *member, then, organisation)) return std::nullopt;
    return Outsider{staff, std::move(roles), here};
}

/// Whoever takes the case over has one of the level's roles. At the level itself its handler
/// decides who goes on with it (O10), unless the procedure demands the role there too (S05).
void check_handler(const Attempt& a, Refusals& out) {
    const auto wrong = outside_the_level(a);
    const bool climbs = a.event.act == Act::escalate;
    if (!wrong || (!climbs && wrong->level->force != Force::demanded) ||
        stays_aside(a, Reason::role_of_the_level, wrong->staff))
        return;
    auto values = values_of(*wrong);
    values.emplace("act", std::string{name(a.event.act)});
    values.emplace(
        "able",
        join(able_to_take_over(a.before, a.personal_before, wrong->level->number, a.world), ", "));
    refuse(out, Reason::role_of_the_level, std::move(values), wrong->level->source, true);
}

/// Whoever is made the investigator, or investigates while nobody is, without being senior (N09).
/// What somebody else records for a named investigator is the investigator's.
std::optional<Outsider> junior_investigator(const Attempt& a) {
    const Procedure& procedure = a.world.procedure;
    const bool named = a.event.facts.is(Field::as, "investigator");
    const bool investigates = a.event.act == Act::investigate && investigator(a.before).empty();
    if (!is_complaint(a.state) || (!named && !investigates)) return std::nullopt;
    const std::string staff = named ? a.event.facts.get(Field::to) : a.event.by;
    const Member* member = a.world.organisation.member(staff);
    const auto& roles = procedure.investigator_roles;
    if (member == nullptr || has_one_of(roles, *member, a.state, a.world.organisation))
        return std::nullopt;
    return Outsider{staff, roles};
}

void check_investigator(const Attempt& a, Refusals& out) {
    const Procedure& procedure = a.world.procedure;
    if (procedure.senior_investigator != Force::demanded) return;
    const auto junior = junior_investigator(a);
    if (junior && !stays_aside(a, Reason::senior_investigator, junior->staff))
        refuse(out, Reason::senior_investigator, values_of(*junior), procedure.investigator_source,
               true);
}

}  // namespace

bool has_one_of(const std::vector<std::string>& roles, const Member& member, const State& state,
                const Organisation& organisation) {
    const std::string& unit = state.facts.get(Field::unit);
    if (roles.empty()) return manages(organisation, member, unit);
    return std::any_of(roles.begin(), roles.end(), [&](const std::string& role) {
        return has_role(organisation, member, role, unit);
    });
}

std::string investigator(const Case& c) {
    for (auto event = c.events.rbegin(); event != c.events.rend(); ++event) {
        if (event->facts.is(Field::as, "investigator")) return event->facts.get(Field::to);
        if (event->act == Act::escalate) break;
    }
    return "";
}

std::vector<std::string> roles_at(const Level& level, const Organisation& organisation,
                                  std::string_view unit) {
    const std::string field = field_of(organisation, unit);
    for (const Choice& choice : level.by_field)
        if (choice.id == field) return {choice.title};
    return level.roles;
}

void check_roles(const Attempt& a, Refusals& out) {
    check_handler(a, out);
    check_investigator(a, out);
}

void advise_roles(const Attempt& a, std::vector<Advice>& out) {
    const Procedure& procedure = a.world.procedure;
    const auto here = outside_the_level(a);
    // Whoever is named as the handler once more was spoken of before.
    const bool is_new = here && !a.state.facts.is(Field::handler, here->staff);
    if (is_new && here->level->force == Force::advised && a.event.act != Act::escalate)
        out.push_back({Advice::Code::role_of_the_level, values_of(*here), here->level->source});
    const auto junior = junior_investigator(a);
    if (junior && procedure.senior_investigator == Force::advised)
        out.push_back(
            {Advice::Code::senior_investigator, values_of(*junior), procedure.investigator_source});
}

}  // namespace klag::core
