#pragma once

#include "core/report.h"

/// How people fared while their case was open: silence, being passed on, what they said afterwards.
namespace klag::core {

/// Collects what a report says of the contact with people, one case after the other.
class ContactCollector {
  public:
    /// `period` must outlive it; `last` is its last day, or today when it has not ended.
    ContactCollector(const Period& period, Date last) : period_{period}, last_{last} {}

    /// Adds a case that was not void; `state` is its state at the period's end.
    void add(const History& history, const State& state);

    const std::optional<Silence>& longest_silence() const { return silence_; }
    const HopFigures& hops() const { return hops_; }
    const Satisfaction& satisfaction() const { return satisfaction_; }

  private:
    void add_silence(const History& history);
    void add_hops(const History& history, const State& state);
    void add_satisfaction(const History& history);

    const Period& period_;
    Date last_;
    std::optional<Silence> silence_;
    HopFigures hops_;
    Satisfaction satisfaction_;
};

}  // namespace klag::core
