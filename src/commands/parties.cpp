#include "commands/parties.h"

#include "base/error.h"
#include "base/utf8.h"
#include "commands/facts_given.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Facts;
using core::Field;

Error no_party(const std::string& typed) {
    return Error{ErrorKind::usage, text("--party {typed}: no role and name", {{"typed", typed}})}
        .hinted(text("Write it as \"witness: Bo Ek\". Roles are: {roles}.",
                     {{"roles", join(codes(Field::person_role), ", ")}}));
}

/// The role and the name of one person; 1 is the complainant.
Facts party(const std::string& typed, std::size_t number, Context& klag) {
    const auto colon = typed.find(':');
    if (colon == std::string::npos) throw no_party(typed);
    const std::string role{trim(std::string_view{typed}.substr(0, colon))};
    const std::string name{trim(std::string_view{typed}.substr(colon + 1))};
    const auto roles = codes(Field::person_role);
    if (std::find(roles.begin(), roles.end(), role) == roles.end() || name.empty())
        throw no_party(typed);
    return {{Field::person, std::to_string(number)},
            {Field::person_role, role},
            {Field::corrected, std::string{spec(Field::name).name}},
            {Field::name, checked_value(Field::name, name, klag)}};
}

}  // namespace

cli::Option party_option() {
    return {.name = "party",
            .value = "\"ROLE: NAME\"",
            .help = "a further person: person-concerned, representative, witness or complainant",
            .many = true};
}

std::vector<Draft> party_drafts(const cli::Given& given, Context& klag) {
    std::vector<Draft> out;
    for (const std::string& typed : given.texts("party"))
        out.push_back({.act = core::Act::correct,
                       .on = klag.now(),
                       .facts = party(typed, out.size() + 2, klag)});
    return out;
}

}  // namespace klag::commands
