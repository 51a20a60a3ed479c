#include "yaml/organisation_yaml.h"

#include "base/email.h"
#include "core/period.h"
#include "yaml/procedure_check.h"

#include <algorithm>

namespace klag::yaml {
namespace {

using core::Member;
using core::Organisation;
using core::Unit;

const std::vector<std::string> fields{"social", "medical"};
const std::vector<std::string> operators{"own", "contracted"};

/// One of `codes`; "" when absent.
std::string optional_code(const Reader& map, std::string_view key,
                          const std::vector<std::string>& codes) {
    return map.has(key) ? map.code(key, codes) : "";
}

std::string email_from(const Reader& map) {
    std::string email = map.optional_text("e-mail");
    if (!email.empty() && !is_one_address(email))
        map.error_at("e-mail", text("this is not an e-mail address"));
    return email;
}

void check_span(const Reader& map, const std::optional<Date>& from, const std::optional<Date>& to) {
    if (from && to && *to < *from) map.error_at("to", text("'to' lies before 'from'"));
}

std::optional<int> optional_count(const Reader& map, std::string_view key) {
    if (!map.has(key)) return std::nullopt;
    return map.number(key, 1, 1'000'000'000);
}

core::Served served_from(const Reader& map) {
    map.only_keys({"period", "users", "contacts"});
    core::Served served{.period = map.text("period"),
                        .users = optional_count(map, "users"),
                        .contacts = optional_count(map, "contacts")};
    if (!core::parse_period(served.period, {}))
        map.error_at("period", text("'{period}' is no period", {{"period", served.period}}),
                     text("Write it as 2026-H1, 2026-Q2, 2026-T1, 2026-03 or 2026."));
    if (!served.users && !served.contacts)
        map.error(text("users or contacts are expected"),
                  text("Write how many, such as 'users: 120'."));
    return served;
}

std::vector<core::Served> served_list(const Reader& map) {
    std::vector<core::Served> out;
    if (!map.has("served")) return out;
    for (const Reader& entry : map.list("served")) out.push_back(served_from(entry));
    return out;
}

Unit unit_from(const Reader& map) {
    map.only_keys({"id", "name", "part-of", "level", "field", "run-by", "procedure", "manager",
                   "successor", "from", "to", "served"});
    std::vector<core::Served> served = served_list(map);
    Unit unit{.id = map.id("id"),
              .name = map.text("name"),
              .part_of = map.optional_id("part-of"),
              .level = map.optional_text("level"),
              .field = optional_code(map, "field", fields),
              .run_by = optional_code(map, "run-by", operators),
              .procedure = map.optional_id("procedure"),
              .manager = map.optional_id("manager"),
              .successor = map.optional_id("successor"),
              .from = map.optional_date("from"),
              .to = map.optional_date("to"),
              .served = std::move(served)};
    check_span(map, unit.from, unit.to);
    return unit;
}

Member member_from(const Reader& map) {
    map.only_keys(
        {"id", "name", "title", "unit", "roles", "e-mail", "phone", "deputy", "from", "to"});
    Member member{.id = map.id("id"),
                  .name = map.text("name"),
                  .title = map.optional_text("title"),
                  .unit = map.optional_id("unit"),
                  .roles = map.ids("roles"),
                  .email = email_from(map),
                  .phone = map.optional_text("phone"),
                  .deputy = map.optional_id("deputy"),
                  .from = map.optional_date("from"),
                  .to = map.optional_date("to")};
    check_span(map, member.from, member.to);
    return member;
}

Organisation organisation_from(const Reader& top) {
    top.check_format();
    top.only_keys({"format", "units", "staff"});
    Organisation organisation{};
    for (const Reader& entry : top.list("units")) organisation.units.push_back(unit_from(entry));
    for (const Reader& entry : top.list("staff")) organisation.staff.push_back(member_from(entry));
    return organisation;
}

template <class T>
std::vector<std::string> ids_of(const std::vector<T>& all) {
    std::vector<std::string> out;
    for (const T& one : all) out.push_back(one.id);
    return out;
}

/// Complains when `key` names none of `known`.
void check_known(const Reader& map, std::string_view key, const std::vector<std::string>& known,
                 Text message) {
    const std::string id = map.optional_id(key);
    if (id.empty() || std::find(known.begin(), known.end(), id) != known.end()) return;
    message.places.emplace_back("id", id);
    map.error_at(key, std::move(message), did_you_mean(id, known));
}

/// Whether going up from the unit leads back to it.
bool is_part_of_itself(const Organisation& organisation, const Unit& unit) {
    const auto path = core::upwards(organisation, unit.id);
    return !path.empty() && path.back()->part_of == unit.id;
}

void check_units(const Reader& top, const Organisation& organisation) {
    check_unique_ids(top, "units");
    const auto units = ids_of(organisation.units);
    const auto staff = ids_of(organisation.staff);
    std::size_t at = 0;
    for (const Reader& entry : top.list("units")) {
        const Unit& unit = organisation.units[at++];
        check_known(entry, "part-of", units, text("there is no unit '{id}'"));
        check_known(entry, "successor", units, text("there is no unit '{id}'"));
        check_known(entry, "manager", staff, text("there is no member of staff '{id}'"));
        if (!unit.id.empty() && is_part_of_itself(organisation, unit))
            entry.error_at("part-of", text("the unit would be part of itself"));
        if (!unit.id.empty() && unit.successor == unit.id)
            entry.error_at("successor", text("a unit can't be its own successor"));
    }
}

void check_staff(const Reader& top, const Organisation& organisation) {
    check_unique_ids(top, "staff");
    const auto units = ids_of(organisation.units);
    const auto staff = ids_of(organisation.staff);
    std::size_t at = 0;
    for (const Reader& entry : top.list("staff")) {
        const Member& member = organisation.staff[at++];
        check_known(entry, "unit", units, text("there is no unit '{id}'"));
        check_known(entry, "deputy", staff, text("there is no member of staff '{id}'"));
        if (!member.id.empty() && member.deputy == member.id)
            entry.error_at("deputy", text("nobody can be their own deputy"));
        const Member* same = organisation.member_by_email(member.email);
        if (same != nullptr && same->id != member.id)
            entry.error_at("e-mail", text("'{id}' has this address already", {{"id", same->id}}));
    }
}

}  // namespace

Organisation parse_organisation(std::string_view text, std::string_view file) {
    return organisation_from(Reader{text, file});
}

std::vector<Finding> findings_in_organisation(std::string_view text, std::string_view file) {
    return findings_in(text, file, [](const Reader& top) {
        const Organisation organisation = organisation_from(top);
        check_units(top, organisation);
        check_staff(top, organisation);
    });
}

}  // namespace klag::yaml
