#pragma once

#include "core/small_numbers.h"

#include <vector>

/// Numbers of cases that break no total down, and how old the open ones are.
namespace klag::core {

/// Hides single numbers of cases, and of measures with the staff, under `contact` and `actions`,
/// where they are small in the report or, as of its last day, in one of its `neighbours`, which
/// share a day with it: a case may count in each of them, so that the whole is no more than the sum
/// of its parts and no less than any of them. Whatever bounds a hidden number is hidden as well.
/// Such a number may also be the rest of one that is shown: praise that was not passed on.
void judge_figures(const Report& report, const std::vector<const Report*>& neighbours, int least,
                   HiddenRows& hidden);

/// Hides, under `ages`, all `bands` when one of them is small, and the `spread` of fewer cases than
/// `least`. Bands are hidden together because the median and the oldest case are shown: beside
/// these a band that stays might give another one away. The age of the oldest case alone is known
/// then, and that its band is not empty.
void judge_ages(const Report& report, int least, HiddenRows& hidden);

}  // namespace klag::core
