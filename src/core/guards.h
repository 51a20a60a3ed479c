#pragma once

#include "core/attempt.h"

/// What forbids an act, beside the table of statuses.
namespace klag::core {

/// Every reason against the act; empty when none.
Refusals refusals(const Attempt& attempt);

}  // namespace klag::core
