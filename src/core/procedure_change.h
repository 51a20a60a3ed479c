#pragma once

#include "core/case.h"
#include "core/procedure.h"

#include <string>
#include <vector>

namespace klag::core {

/// What an open case still uses and a changed procedure would no longer have.
struct StillUsed {
    std::string number;  ///< of the case
    std::string what;    ///< `clock promise` or `level 2`

    bool operator==(const StillUsed&) const = default;
};

/// The levels and running clocks of open cases that `changed` drops. Cases of other procedures are
/// passed over.
std::vector<StillUsed> still_used(const std::vector<Case>& cases, const Procedure& changed);

/// The running clocks of cases under `before` whose rule counts another term in `changed`. Their
/// dates were told and stay.
std::vector<StillUsed> keep_dates(const std::vector<Case>& cases, const Procedure& before,
                                  const Procedure& changed);

}  // namespace klag::core
