#include "core/organisation.h"

#include <algorithm>
#include <cctype>

namespace klag::core {
namespace {

std::string lower(std::string_view text) {
    std::string out{text};
    for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

/// The first value that `part` gives for the unit or one above it; "" when none does.
template <class Part>
std::string inherited(const Organisation& organisation, std::string_view unit, Part part) {
    for (const Unit* step : upwards(organisation, unit))
        if (!part(*step).empty()) return part(*step);
    return "";
}

}  // namespace

const Unit* Organisation::unit(std::string_view id) const {
    const auto found =
        std::find_if(units.begin(), units.end(), [&](const Unit& unit) { return unit.id == id; });
    return found == units.end() ? nullptr : &*found;
}

const Member* Organisation::member(std::string_view id) const {
    const auto found = std::find_if(staff.begin(), staff.end(),
                                    [&](const Member& member) { return member.id == id; });
    return found == staff.end() ? nullptr : &*found;
}

const Member* Organisation::member_by_email(std::string_view email) const {
    if (email.empty()) return nullptr;
    const auto found = std::find_if(staff.begin(), staff.end(), [&](const Member& member) {
        return lower(member.email) == lower(email);
    });
    return found == staff.end() ? nullptr : &*found;
}

bool active(const Member& member, Date day) {
    return (!member.from || *member.from <= day) && (!member.to || day <= *member.to);
}

bool active(const Unit& unit, Date day) {
    return (!unit.from || *unit.from <= day) && (!unit.to || day <= *unit.to);
}

std::vector<const Unit*> upwards(const Organisation& organisation, std::string_view unit) {
    std::vector<const Unit*> path;
    for (const Unit* step = organisation.unit(unit); step != nullptr;
         step = organisation.unit(step->part_of)) {
        if (std::find(path.begin(), path.end(), step) != path.end()) break;
        path.push_back(step);
    }
    return path;
}

bool is_within(const Organisation& organisation, std::string_view unit, std::string_view top) {
    const auto path = upwards(organisation, unit);
    return std::any_of(path.begin(), path.end(), [&](const Unit* step) { return step->id == top; });
}

const Member* manager(const Organisation& organisation, std::string_view unit) {
    return organisation.member(
        inherited(organisation, unit, [](const Unit& step) { return step.manager; }));
}

bool manages(const Organisation& organisation, const Member& member, std::string_view unit) {
    const auto path = upwards(organisation, unit);
    return std::any_of(path.begin(), path.end(),
                       [&](const Unit* step) { return step->manager == member.id; });
}

bool has_role(const Organisation& organisation, const Member& member, std::string_view role,
              std::string_view unit) {
    if (std::find(member.roles.begin(), member.roles.end(), role) != member.roles.end())
        return true;
    if (role == "unit-manager") return manages(organisation, member, unit);
    if (role != "department-head") return false;
    const Unit* own = organisation.unit(unit);
    const bool is_top = own != nullptr && own->part_of.empty();
    return own != nullptr && manages(organisation, member, is_top ? unit : own->part_of);
}

std::string field_of(const Organisation& organisation, std::string_view unit) {
    return inherited(organisation, unit, [](const Unit& step) { return step.field; });
}

std::string procedure_of(const Organisation& organisation, std::string_view unit,
                         const std::string& otherwise) {
    const auto own = inherited(organisation, unit, [](const Unit& step) { return step.procedure; });
    return own.empty() ? otherwise : own;
}

std::vector<const Member*> with_role(const Organisation& organisation, std::string_view role,
                                     Date day) {
    std::vector<const Member*> found;
    for (const Member& member : organisation.staff)
        if (active(member, day) &&
            std::find(member.roles.begin(), member.roles.end(), role) != member.roles.end())
            found.push_back(&member);
    return found;
}

}  // namespace klag::core
