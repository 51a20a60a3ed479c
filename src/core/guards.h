#pragma once

#include "core/lifecycle.h"

#include <string>
#include <vector>

/// What forbids an act, beside the table of statuses.
namespace klag::core {

/// All that a guard looks at.
struct Attempt {
    const Case& before;
    const PrivateCase& personal_before;
    const State& state;  ///< before the act
    const Event& event;
    const Facts& personal;
    const World& world;
};

/// Every reason against the act; empty when none.
std::vector<Refusal> refusals(const Attempt& attempt);

}  // namespace klag::core
