#pragma once

#include "core/judged_table.h"

/// The table of units and categories, which other tables of the report have the sums of.
namespace klag::core {

inline constexpr std::string_view cross_table = "by-unit-and-category";

/// Shown for half-years and years alone. The unit's and the category's own numbers stand in other
/// tables of the report, whose judgement `hidden` has: what those hide, this one hides with all
/// that belongs to it; where this one could only be shown if they hid more, it is not shown.
void judge_cross(const Bench& bench, const Halves& halves, HiddenRows& hidden);

}  // namespace klag::core
