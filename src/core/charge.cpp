#include "core/charge.h"

#include "core/acting.h"
#include "core/roles.h"

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

/// The one of them whom the complaint is about; "" when it is about none.
std::string lacks_independence(const Attempt& a) {
    const std::string about = latest(a.before, a.personal_before, Field::about_staff);
    const bool is_one = !about.empty() && is_complaint(a.state) &&
                        contains(touched(Reason::not_independent, a), about);
    return is_one ? about : "";
}

/// Those who answer for a serious complaint and are no managers: whoever becomes its handler; when
/// it is decided its handler, and whoever else decides.
std::vector<std::string> pass_the_manager(const Attempt& a) {
    const bool is_short = !is_complaint(a.state) || a.event.facts.flag(Field::solved);
    if (!is_serious(a.state) || (decides(a.event.act) && is_short)) return {};
    auto out = touched(Reason::serious_needs_manager, a);
    std::erase_if(out, [&](const std::string& who) {
        return who.empty() || is_manager(who, a.state, a.world);
    });
    return out;
}

/// What a refusal of `staff` says: who, in which act, and as what when they do not take charge.
std::map<std::string, std::string> values_of(const Attempt& a, const std::string& staff) {
    const Event& event = a.event;
    std::map<std::string, std::string> out{{"staff", staff}, {"act", std::string{name(event.act)}}};
    if (event.facts.flag(Field::solved)) out.emplace("solved", "yes");
    const bool has_it = put_in_charge(event) == staff ||
                        (handles(event.act) && a.state.facts.is(Field::handler, staff));
    if (has_it) return out;
    const bool acts = event.by == staff && wants_independence(event);
    out.emplace("as", acts ? "by" : "signed-by");
    return out;
}

/// Whether `staff` handled the case below level `number`.
bool handled_below(const Case& c, int number, const std::string& staff) {
    int at = 1;
    for (const Event& event : c.events) {
        if (event.act == Act::escalate) at = event.facts.number(Field::level);
        if (at < number && contains(touched(Reason::same_person, event, ""), staff)) return true;
    }
    return false;
}

/// Where the level demands another person, nobody takes charge, investigates, decides or answers
/// who did so at a lower level.
void check_other_person(const Attempt& a, Refusals& out) {
    const bool climbs = a.event.act == Act::escalate;
    const int number = climbs ? a.event.facts.number(Field::level) : a.state.level;
    const Level* here = level(a.world.procedure, number);
    if (here == nullptr || !here->other_person) return;
    for (const std::string& who : touched(Reason::same_person, a)) {
        if (who.empty() || !handled_below(a.before, number, who) ||
            stays_aside(a, Reason::same_person, who))
            continue;
        auto values = values_of(a, who);
        values.emplace("level", std::to_string(number));
        return refuse(out, Reason::same_person, std::move(values), here->source, true);
    }
}

/// What bars the people of the act, but for the roles of a level.
void check_people(const Attempt& a, Refusals& out) {
    const Procedure& procedure = a.world.procedure;
    const auto check = [&](Force force, Reason reason, const std::vector<std::string>& staff,
                           const std::string& source) {
        if (force != Force::demanded) return;
        const auto wrong = std::find_if(staff.begin(), staff.end(), [&](const std::string& who) {
            return !who.empty() && !stays_aside(a, reason, who);
        });
        if (wrong != staff.end()) refuse(out, reason, values_of(a, *wrong), source, true);
    };
    check(procedure.independence, Reason::not_independent, {lacks_independence(a)},
          procedure.independence_source);
    check(procedure.serious_to_manager, Reason::serious_needs_manager, pass_the_manager(a),
          procedure.serious_source);
    check_other_person(a, out);
}

/// The case became serious while no manager handles it: names the nearest one, if there is one.
void advise_manager(const Attempt& a, const State& after, std::vector<Advice>& out) {
    const bool was = a.event.act != Act::register_ && is_serious(a.state);
    if (was || !is_serious(after) || !is_open(after.status) ||
        is_manager(after.facts.get(Field::handler), after, a.world))
        return;
    Advice advice{.code = Advice::Code::serious_to_manager,
                  .values = {},
                  .source = a.world.procedure.serious_source};
    if (const Member* nearest = manager(a.world.organisation, after.facts.get(Field::unit)))
        advice.values.emplace("staff", nearest->id);
    out.push_back(std::move(advice));
}

/// It turned out that the complaint is about somebody who is in charge of it: somebody else takes
/// it.
void advise_another(const Attempt& a, const State& after, std::vector<Advice>& out) {
    const std::string& about = a.personal.get(Field::about_staff);
    const bool may_assign = after.status == Status::received || after.status == Status::in_handling;
    if (a.event.act != Act::correct || about.empty() || !may_assign || !is_complaint(after)) return;
    const auto advise = [&](const std::string& as, const std::string& who) {
        if (who == about)
            out.push_back({.code = Advice::Code::about_who_handles_it,
                           .values = {{"staff", about}, {"as", as}},
                           .source = a.world.procedure.independence_source});
    };
    advise("handler", after.facts.get(Field::handler));
    advise("investigator", investigator(a.before));
}

/// Somebody with a role for the level, and what speaks against them.
struct Candidate {
    const Member* member;
    Refusals bars;
};

std::vector<Candidate> candidates(const Case& c, const PrivateCase& personal, int number,
                                  const World& world) {
    const Organisation& organisation = world.organisation;
    const State state = fold(c);
    const Level* target = level(world.procedure, number);
    if (target == nullptr) return {};
    const auto roles = roles_at(*target, organisation, state.facts.get(Field::unit));
    std::vector<Candidate> out;
    for (const Member& member : organisation.staff) {
        if (!active(member, world.now.date) || !has_one_of(roles, member, state, organisation))
            continue;
        Event event{.id = "", .act = Act::escalate, .on = world.now, .by = ""};
        event.facts.set(Field::to, member.id);
        event.facts.set(Field::level, std::to_string(number));
        const Attempt attempt{c, personal, state, event, {}, world};
        Refusals bars;
        check_people(attempt, bars);
        if (world.procedure.independence == Force::advised && !lacks_independence(attempt).empty())
            refuse(bars, Reason::not_independent, values_of(attempt, member.id),
                   world.procedure.independence_source);
        out.push_back({&member, std::move(bars)});
    }
    return out;
}

}  // namespace

void check_charge(const Attempt& a, Refusals& out) {
    check_people(a, out);
    check_roles(a, out);
}

std::vector<std::string> able_to_take_over(const Case& c, const PrivateCase& personal, int number,
                                           const World& world) {
    const auto path = upwards(world.organisation, fold(c).facts.get(Field::unit));
    std::vector<std::string> all;
    std::vector<std::string> near;
    for (const auto& [member, bars] : candidates(c, personal, number, world)) {
        if (!bars.empty()) continue;
        all.push_back(member->id);
        if (std::any_of(path.begin(), path.end(),
                        [&, id = member->unit](const Unit* unit) { return unit->id == id; }))
            near.push_back(member->id);
    }
    return near.empty() ? all : near;
}

std::vector<Refusal> barred_from_taking_over(const Case& c, const PrivateCase& personal, int number,
                                             const World& world) {
    std::vector<Refusal> out;
    for (const auto& [member, bars] : candidates(c, personal, number, world))
        out.insert(out.end(), bars.begin(), bars.end());
    return out;
}

std::vector<Advice> advice_on(const Attempt& a, const State& after) {
    std::vector<Advice> out;
    const Procedure& procedure = a.world.procedure;
    const std::string& handler = a.state.facts.get(Field::handler);
    // Whoever is named as the handler once more was spoken of before.
    const bool is_old = a.event.act != Act::register_ && made_handler(a.event) == handler;
    const auto advise = [&](Advice::Code code, const std::string& staff,
                            const std::string& source) {
        const bool again = is_old && staff == handler && !decides(a.event.act);
        if (!staff.empty() && !again)
            out.push_back({.code = code, .values = {{"staff", staff}}, .source = source});
    };
    if (procedure.independence == Force::advised)
        advise(Advice::Code::not_independent, lacks_independence(a), procedure.independence_source);
    if (procedure.serious_to_manager == Force::advised && !decides(a.event.act))
        for (const std::string& who : pass_the_manager(a))
            advise(Advice::Code::not_a_manager, who, procedure.serious_source);
    if (procedure.serious_to_manager != Force::none) advise_manager(a, after, out);
    if (procedure.independence != Force::none) advise_another(a, after, out);
    advise_roles(a, out);
    return out;
}

}  // namespace klag::core
