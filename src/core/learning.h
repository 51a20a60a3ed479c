#pragma once

#include "core/flow.h"
#include "core/period.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// What an organisation learns from its cases: causes, measures and what came of them.
namespace klag::core {

/// A measure, as it stood at the end of the period.
struct MeasureRow {
    std::string number{};  ///< of the case
    int action{};
    std::string event{};  ///< id of the event that decided it: its text stands there
    std::string unit{};
    std::string cause{};  ///< the newest of the case
    std::string owner{};  ///< id of a member of staff
    Date decided{};
    std::string until{};  ///< YYYY-MM-DD; "" for none
    std::string done{};
    std::string effect{};
    std::vector<std::string> changed{};

    bool operator==(const MeasureRow&) const = default;
};

/// A case that was investigated in the period: its causes and consequences stand in the private
/// texts of these events (S14, G13).
struct InvestigationRow {
    std::string number{};
    std::string unit{};
    std::string cause{};                ///< the newest of the case
    std::vector<std::string> events{};  ///< ids, in order

    bool operator==(const InvestigationRow&) const = default;
};

/// The same cause at the same unit, more than once: a problem of the system, not of one case (D10).
struct RepeatedProblem {
    std::string cause{};
    std::string unit{};
    std::vector<std::string> numbers{};  ///< of the cases, by receipt; at least two
    int measures_open{};
    int measures_done{};

    bool operator==(const RepeatedProblem&) const = default;
};

/// What was recorded in the period of the costs of defects (G13), in whole units of the currency. A
/// cost that revises an earlier one of the case counts with the difference, in the period in which
/// it was recorded: so the periods of a year add up to the year, and no cost counts twice.
struct DefectCost {
    int entries{};    ///< costs recorded, revisions among them
    int cases{};      ///< in which one was recorded
    long long sum{};  ///< below 0 when costs turned out lower than said before

    bool operator==(const DefectCost&) const = default;
};

struct Learning {
    std::vector<InvestigationRow> investigations{};  ///< by case
    std::vector<MeasureRow> measures{};       ///< decided, done or open in the period, by case
    std::vector<RepeatedProblem> problems{};  ///< received within a span that ends with the period
    std::map<std::string, int> effects{};     ///< of measures done in the period; "" not evaluated
    std::map<std::string, int> changed{};     ///< of the same: what changed (G15); "" nothing said
    std::map<std::string, int> received{};    ///< how people received the measures (O12)
    std::map<std::string, int> works{};  ///< whether measures work, asked when followed up (G26)
    DefectCost cost{};
    int staff_told{};       ///< cases in which staff, unit or the person complained about were told
    int staff_supported{};  ///< cases in which support was given to those complained about (G25)
    int staff_declined{};   ///< cases in which they were offered support and declined it
    int with_staff{};  ///< measures decided in the period in which those concerned take part (G25)
    int praise{};      ///< received in the period
    int praise_passed_on{};  ///< of these: told to those concerned by its end (O23)

    bool operator==(const Learning&) const = default;
};

/// Collects what was learned, one case after the other.
class LearningCollector {
  public:
    /// `period` must outlive it. Repeats are looked for from `repeats_from` on, if at all.
    LearningCollector(const Period& period, std::optional<Date> repeats_from, Date today)
        : period_{period}, repeats_from_{repeats_from}, last_{std::min(period.last, today)} {}

    /// Adds a case that was not void; `state` is its state at the period's end.
    void add(const History& history, const State& state);

    /// Counts a case that was received in the period when it is praise.
    void add_praise(const State& state);

    Learning finish();

  private:
    struct Repeat {
        std::vector<std::pair<Date, std::string>> cases;
        int open{};
        int done{};
    };

    void add_investigation(const History& history, const State& state, const std::string& cause);
    void add_measures(const History& history, const State& state, const std::string& cause);
    void add_repeat(const History& history, const State& state, const std::string& cause);
    void add_events(const History& history);
    void add_costs(const History& history);

    const Period& period_;
    std::optional<Date> repeats_from_;
    Date last_;  ///< the period's last day, or today when it has not ended
    Learning learning_;
    std::map<std::pair<std::string, std::string>, Repeat> repeats_;
};

}  // namespace klag::core
