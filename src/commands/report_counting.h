#pragma once

#include "core/report.h"
#include "core/small_numbers.h"

#include <future>
#include <optional>
#include <vector>

namespace klag::commands {

/// Counts a report case by case, beside the thread that reads them.
class ReportCounting {
  public:
    /// `world` must outlive it. No more than about three times `at_once` cases are in memory.
    ReportCounting(const core::ReportQuestion& question, const core::ReportWorld& world,
                   std::size_t at_once = 2000);
    ReportCounting(const ReportCounting&) = delete;
    ReportCounting& operator=(const ReportCounting&) = delete;

    /// In order of their numbers.
    void add(core::Case&& c);
    /// Throws Error{bad_data} when the figures do not add up.
    core::ReportFigures finish();

  private:
    /// What of a period decides what is hidden of it: the months around it, then the periods that
    /// it shares days with.
    struct Around {
        std::size_t months;
        core::ReportCounter counter;
    };

    void count_waiting();
    void count();
    core::HiddenRows hidden(const core::Report& report, Around& around) const;

    std::optional<core::HidingRule> rule_;
    core::ReportCounter own_;
    std::vector<Around> around_;  ///< one a period, when there is a rule
    std::size_t at_once_;
    std::vector<core::Case> waiting_;
    std::vector<core::Case> counted_;  ///< just now
    std::future<void> counting_;       ///< the last to be made and the first to go
};

}  // namespace klag::commands
