#pragma once

#include "core/attempt.h"

#include <string>
#include <string_view>
#include <vector>

/// Who may handle a case and decide it: somebody independent, for a serious complaint a manager, at
/// a higher level somebody else with that level's role.
namespace klag::core {

/// Refuses whom the procedure bars from taking charge, or from doing the act. A rule that was set
/// aside for somebody stays so for them at that level.
void check_charge(const Attempt& attempt, Refusals& out);

/// The ids of those who have a role for level `number` and whom no rule bars there; those of the
/// case's unit and the units above it alone, when there are any.
std::vector<std::string> able_to_take_over(const Case& c, const PrivateCase& personal, int number,
                                           const World& world);

/// What bars those who have a role for level `number`.
std::vector<Refusal> barred_from_taking_over(const Case& c, const PrivateCase& personal, int number,
                                             const World& world);

/// What the procedure advises about the act, which was done and left the case in state `after`.
std::vector<Advice> advice_on(const Attempt& attempt, const State& after);

}  // namespace klag::core
