#pragma once

#include "core/attempt.h"

#include <string>
#include <string_view>
#include <vector>

/// The roles of whoever handles a case at its level, and of whoever investigates it.
namespace klag::core {

/// The roles that handle `level` for cases of the unit: its field decides where the level says so.
std::vector<std::string> roles_at(const Level& level, const Organisation& organisation,
                                  std::string_view unit);

/// Whether the member may stand for one of the roles in the case; no roles stand for whoever
/// manages its unit.
bool has_one_of(const std::vector<std::string>& roles, const Member& member, const State& state,
                const Organisation& organisation);

/// Who was made the investigator of the case at its level; "" when nobody.
std::string investigator(const Case& c);

/// Refuses whom the procedure keeps from handling or investigating for want of a role. A rule that
/// was set aside for somebody stays so for them at that level.
void check_roles(const Attempt& attempt, Refusals& out);

/// Says what the procedure advises about the roles of whoever is put in charge.
void advise_roles(const Attempt& attempt, std::vector<Advice>& out);

}  // namespace klag::core
