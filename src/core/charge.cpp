#include "core/charge.h"

#include <algorithm>

namespace klag::core {
namespace {

/// Whether `id` manages the unit of the case or one above it, or has a manager's role.
bool is_manager(const std::string& id, const State& state, const World& world) {
    const Member* member = world.organisation.member(id);
    if (member == nullptr) return false;
    const auto senior = manager_roles(world.procedure);
    const auto path = upwards(world.organisation, state.facts.get(Field::unit));
    return std::any_of(path.begin(), path.end(),
                       [&](const Unit* unit) { return unit->manager == id; }) ||
           std::find_first_of(senior.begin(), senior.end(), member->roles.begin(),
                              member->roles.end()) != senior.end();
}

bool makes_handler(const Event& event) {
    return event.act == Act::assign && event.facts.is(Field::as, "handler");
}

/// Whether the act puts the person complained about in charge.
bool lacks_independence(const Attempt& a) {
    const std::string& to = a.event.facts.get(Field::to);
    const bool in_charge = makes_handler(a.event) || a.event.act == Act::escalate ||
                           a.event.facts.is(Field::as, "investigator");
    return in_charge && !to.empty() &&
           to == latest(a.before, a.personal_before, Field::about_staff);
}

/// Whether the act gives a serious complaint to somebody who is no manager.
bool passes_the_manager(const Attempt& a) {
    return makes_handler(a.event) && is_serious(a.state) &&
           !is_manager(a.event.facts.get(Field::to), a.state, a.world);
}

bool becomes_serious(const Attempt& a, const State& after) {
    const bool was = a.event.act != Act::register_ && is_serious(a.state);
    return !was && is_serious(after);
}

/// The case became serious while no manager handles it: names the nearest one, if there is one.
void advise_manager(const Attempt& a, const State& after, std::vector<Advice>& out) {
    if (!is_open(after.status) || is_manager(after.facts.get(Field::handler), after, a.world))
        return;
    Advice advice{.code = Advice::Code::serious_to_manager,
                  .values = {},
                  .source = a.world.procedure.serious_source};
    if (const Member* nearest = manager(a.world.organisation, after.facts.get(Field::unit)))
        advice.values.emplace("staff", nearest->id);
    out.push_back(std::move(advice));
}

/// Where the level demands another person, nobody takes charge who had it at a lower level.
void check_other_person(const Attempt& a, Refusals& out) {
    const bool climbs = a.event.act == Act::escalate;
    const int number = climbs ? a.event.facts.number(Field::level) : a.state.level;
    const Level* here = level(a.world.procedure, number);
    const std::string& to = a.event.facts.get(Field::to);
    if (here == nullptr || !here->other_person || to.empty()) return;
    int at = 1;
    for (const Event& event : a.before.events) {
        if (event.act == Act::escalate) at = event.facts.number(Field::level);
        const bool had_it =
            at < number && (event.facts.is(Field::to, to) || event.facts.is(Field::handler, to));
        if (!had_it) continue;
        return refuse(out, Reason::same_person, {{"staff", to}, {"level", std::to_string(number)}},
                      here->source, true);
    }
}

}  // namespace

void check_charge(const Attempt& a, Refusals& out) {
    const Procedure& procedure = a.world.procedure;
    const std::string& to = a.event.facts.get(Field::to);
    if (procedure.independence == Force::demanded && lacks_independence(a))
        refuse(out, Reason::not_independent, {{"staff", to}}, procedure.independence_source, true);
    if (procedure.serious_to_manager == Force::demanded && passes_the_manager(a))
        refuse(out, Reason::serious_needs_manager, {{"staff", to}}, procedure.serious_source, true);
    check_other_person(a, out);
}

std::vector<Advice> advice_on(const Attempt& a, const State& after) {
    std::vector<Advice> out;
    const Procedure& procedure = a.world.procedure;
    const std::string& to = a.event.facts.get(Field::to);
    const auto advise = [&](Advice::Code code, const std::string& source) {
        std::map<std::string, std::string> values{{"staff", to}};
        out.push_back({.code = code, .values = std::move(values), .source = source});
    };
    if (procedure.independence == Force::advised && lacks_independence(a))
        advise(Advice::Code::not_independent, procedure.independence_source);
    if (procedure.serious_to_manager == Force::advised && passes_the_manager(a))
        advise(Advice::Code::not_a_manager, procedure.serious_source);
    if (procedure.serious_to_manager != Force::none && becomes_serious(a, after))
        advise_manager(a, after, out);
    return out;
}

}  // namespace klag::core
