#pragma once

#include "core/breakdown.h"
#include "core/contact_figures.h"
#include "core/issue_figures.h"
#include "core/report.h"
#include "core/report_totals.h"
#include "core/trend.h"

#include <map>
#include <memory>
#include <utility>

namespace klag::core {

/// The first day from which a case of the period's end may be a repeat.
Date repeats_from(const Period& period, const ReportWorld& world);

/// What was over before that day is in no figure but the trend.
Date first_that_matters(const Period& period, const ReportWorld& world);

/// Adds up one case after the other.
class ReportCollector {
  public:
    /// `world` must outlive it. With `as_of` nobody asks for Learning::problems.
    ReportCollector(Period period, const ReportWorld& world, ReportScope scope,
                    std::optional<Date> as_of);
    ReportCollector(const ReportCollector&) = delete;
    ReportCollector& operator=(const ReportCollector&) = delete;

    /// Counts the months of the trend as well.
    void follow_trend();
    void add(const History& history);
    Report finish();

  private:
    bool within(const Step& step) const { return contains(period_, step.day); }

    void add_flow(const History& history, const State& state);
    void add_new(const History& history, const State& state);
    void add_closing(const History& history, const State& state);
    void add_events(const History& history);
    void add_escalations(const History& history);
    void add_age(const History& history, const State& state);
    void add_actions(const State& state);
    OpenAges ages() const;

    Period period_;
    Date as_of_;  ///< cases count as what they were at its end
    const ReportWorld& world_;
    ReportScope scope_;
    Date today_;
    Date last_;        ///< the period's last day, or today when it has not ended
    Date looks_back_;  ///< what was over before that day changes no figure
    Timeliness timeliness_;
    LearningCollector learning_;
    IssueCollector issues_;
    ContactCollector contact_;
    std::unique_ptr<TrendCollector> trend_;
    Report report_;
    Flows units_, procedures_, kinds_, channels_, complainants_;
    Counts closed_as_, remedies_, causes_, external_;
    std::map<std::string, OutcomeRow> outcomes_;
    std::map<std::pair<int, std::string>, EscalationRow> escalations_;
    std::vector<int> ages_;
    int oldest_{-1};
};

}  // namespace klag::core
