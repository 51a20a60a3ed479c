#pragma once

#include "core/report.h"

/// What cases were about.
namespace klag::core {

/// Collects the issues of the cases of a period, one case after the other.
class IssueCollector {
  public:
    /// `world` must outlive it.
    explicit IssueCollector(const ReportWorld& world) : world_{world} {}

    /// Adds what a case was about that was received in the period.
    void add(const State& state);

    /// By Field::category, Field::dimension or Field::severity.
    std::vector<IssueRow> rows(Field field) const;

    /// In the order of `units`.
    std::vector<UnitCategory> unit_categories(const std::vector<UnitRow>& units) const;

  private:
    /// Cases and issues with one value of an issue's fact.
    struct Tally {
        int cases{};
        int issues{};
    };

    const ReportWorld& world_;
    std::map<Field, std::map<std::string, Tally>> tallies_;
    std::map<std::string, std::map<std::string, int>> unit_categories_;  ///< unit → category
};

}  // namespace klag::core
