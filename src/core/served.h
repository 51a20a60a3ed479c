#pragma once

#include "core/organisation.h"
#include "core/period.h"

#include <optional>
#include <string_view>

/// How much a unit did, as organisation.yaml says under `served`: what a number of complaints is
/// measured by. "" stands for the whole organisation.
namespace klag::core {

/// People served: the unit's own row with the shortest period that holds the last day of `period`;
/// without one the sum of the units right below it, when each of them that is active has one.
std::optional<int> users_served(const Organisation& organisation, std::string_view unit,
                                const Period& period, const Halves& halves);

/// Contacts in exactly this period: the unit's own row, or several that make it up without a gap;
/// without them the sum of the units right below it, when each of them that is active has them.
std::optional<int> contacts(const Organisation& organisation, std::string_view unit,
                            const Period& period, const Halves& halves);

}  // namespace klag::core
