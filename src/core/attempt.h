#pragma once

#include "core/lifecycle.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

/// An act that somebody wants to do, and what speaks against it.
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

using Refusals = std::vector<Refusal>;

/// Adds one more reason against the act.
inline void refuse(Refusals& out, Reason reason, std::map<std::string, std::string> values = {},
                   std::string source = {}, bool overridable = false) {
    out.push_back({reason, std::move(values), std::move(source), overridable});
}

/// Whether the event names the rule of the refusal among those that it sets aside.
inline bool is_set_aside(const Refusal& refusal, const Event& event) {
    return refusal.overridable && event.facts.is(Field::override_rule, name(refusal.reason));
}

}  // namespace klag::core
