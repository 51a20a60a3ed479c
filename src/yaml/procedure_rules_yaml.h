#pragma once

#include "core/procedure.h"
#include "yaml/reader.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The clocks, gates and conditions of a procedure, and what their keys have in common.
namespace klag::yaml {

/// Levels of a procedure are numbered from 1 to this one.
inline constexpr int highest_level = 9;

/// The value of an enumeration whose names stand, in its order, in `names`.
template <class Enum>
Enum one_of(const Reader& map, std::string_view key, const std::vector<std::string>& names) {
    const auto found = std::find(names.begin(), names.end(), map.code(key, names));
    return static_cast<Enum>(found - names.begin());
}

/// A term such as `10 working days`; nothing when absent.
std::optional<core::Term> term_from(const Reader& map, std::string_view key);

/// The value of `force`; none when absent.
core::Force force_from(const Reader& map);

/// An entry of `clocks`, of `gates`, of `conditions` and of `letters`. What has the wrong form is
/// complained of; what does not fit the rest of the procedure is left to check_rules.
core::ClockRule clock_from(const Reader& map);
core::Gate gate_from(const Reader& map);
core::Condition condition_from(const Reader& map);
core::LetterDemand letter_demand_from(const Reader& map);

}  // namespace klag::yaml
