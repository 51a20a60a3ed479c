#pragma once

#include "core/report.h"

#include <map>
#include <string>
#include <vector>

/// The months before the end of a period, for control charts.
namespace klag::core {

/// The whole months that have ended by the end of `period`, 24 at the most.
Period run_up(const Period& period, const ReportWorld& world);

/// Collects the months of the run-up, one case after the other.
class TrendCollector {
  public:
    /// The references must outlive it. Looks back 24 months from the end of `period`, or from today
    /// when it has not ended; a month that has not ended is left out.
    TrendCollector(const Period& period, const ReportWorld& world, const ReportScope& scope);

    /// Counts a case among the new ones of its month.
    void add_new(const History& history);

    /// Adds the deadlines of a case that was not void; `state` is its state at the period's end.
    void add_deadlines(const History& history, const State& state);

    /// Oldest first, from the month after the first one with a case: a register seldom begins on
    /// the first day of a month.
    std::vector<TrendMonth> months() const;

  private:
    const ReportWorld& world_;
    std::string unit_;
    Period span_;  ///< of whole months; empty when last lies before first
    Timeliness timeliness_;
    std::map<std::string, int> received_;  ///< by month
};

}  // namespace klag::core
