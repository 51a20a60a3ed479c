#pragma once

#include "core/state.h"

#include <optional>
#include <string>
#include <vector>

namespace klag::core {

/// What a list shows of a case: what follows from its events alone, whatever day it is. Empty
/// strings where the case has no such fact.
struct Summary {
    std::string number;
    Date received{};
    Status status{};
    int level{};
    std::optional<Date> due{};  ///< of the running clock that is due first
    std::string closed_as{};
    std::string kind{};
    std::string channel{};
    std::string procedure{};
    std::string unit{};
    std::string handler{};
    std::vector<std::string> categories{};  ///< of its issues, in their order
    std::string severity{};                 ///< of the first issue that has one

    bool operator==(const Summary&) const = default;
};

/// `state` is what the case `number` adds up to.
Summary summary(const std::string& number, const State& state);

Summary summary(const Case& c);

/// Of all issues, in their order.
std::vector<std::string> categories(const State& state);

/// Whether a category is among both.
bool share_one(const std::vector<std::string>& categories, const std::vector<std::string>& others);

}  // namespace klag::core
