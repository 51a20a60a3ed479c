#include "core/charge.h"

#include <algorithm>
#include <array>

namespace klag::core {
namespace {

bool is_manager(const Attempt& a, const std::string& id) {
    const Member* member = a.world.organisation.member(id);
    if (member == nullptr) return false;
    constexpr std::array senior{"manager", "department-head", "sas", "mas", "committee"};
    const bool by_role = std::any_of(senior.begin(), senior.end(), [&](const char* role) {
        return std::find(member->roles.begin(), member->roles.end(), role) != member->roles.end();
    });
    const auto path = upwards(a.world.organisation, a.state.facts.get(Field::unit));
    return by_role || std::any_of(path.begin(), path.end(),
                                  [&](const Unit* unit) { return unit->manager == id; });
}

}  // namespace

void check_charge(const Attempt& a, Refusals& out) {
    const Procedure& procedure = a.world.procedure;
    const std::string& to = a.event.facts.get(Field::to);
    const std::string& as = a.event.facts.get(Field::as);
    const std::string about = latest(a.before, a.personal_before, Field::about_staff);
    const bool handles = as == "handler" || as == "investigator" || a.event.act == Act::escalate;
    if (handles && !to.empty() && to == about && procedure.independence == Force::demanded)
        refuse(out, Reason::not_independent, {{"staff", to}}, procedure.independence_source, true);
    if (as == "handler" && is_serious(a.state) && procedure.serious_to_manager == Force::demanded &&
        !is_manager(a, to))
        refuse(out, Reason::serious_needs_manager, {{"staff", to}}, procedure.serious_source, true);
}

}  // namespace klag::core
