#pragma once

#include "core/report.h"

#include <set>
#include <string_view>

/// Sums over the rows of a report.
namespace klag::core {

/// Deadlines that fell in the period: due = kept + missed.
struct DeadlineTotals {
    int due{};
    int kept{};
    int missed{};

    bool operator==(const DeadlineTotals&) const = default;
};

DeadlineTotals deadline_totals(const Report& report);

/// The same of the dates that people were promised (G17).
DeadlineTotals promise_totals(const Report& report);

/// Whether an outcome says that the complaint was right, wholly or in part.
bool is_upheld(std::string_view outcome);

/// Findings about issues of complaints that were closed in the period.
struct UpheldIssues {
    int decided{};
    int upheld{};  ///< of these: wholly or in part

    bool operator==(const UpheldIssues&) const = default;
};

/// Of the cases closed at this level; 0 for all levels.
UpheldIssues upheld_issues(const Report& report, int level = 0);

/// The levels at which complaints were closed.
std::set<int> levels_closed(const Report& report);

}  // namespace klag::core
