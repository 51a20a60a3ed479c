#pragma once

#include "core/period.h"
#include "core/selection.h"
#include "core/state.h"

#include <optional>
#include <string>
#include <vector>

/// How cases come, go and stay within a period.
namespace klag::core {

/// Cases that came, went and stayed. Each figure is counted on its own, none by subtraction.
struct Flow {
    int brought_forward{};  ///< open at the end of the day before the period
    int received{};         ///< new: received in the period, by the date as corrected
    int reopened{};         ///< how often a closed case was opened again, or went to a higher level
    int closed{};           ///< how often an open case was closed
    int voided{};           ///< open cases that turned out to be registered by mistake
    int carried_forward{};  ///< open at the end of the period's last day

    /// brought forward + received + reopened − closed − voided = carried forward.
    bool adds_up() const;
    bool empty() const { return *this == Flow{}; }
    Flow& operator+=(const Flow& other);
    bool operator==(const Flow&) const = default;
};

/// One event, and what it did to the case.
struct Step {
    const Event* event{};
    Date day{};  ///< of the event; of the receipt for the registration
    bool open_before{};
    bool open_after{};
    bool voided{};
    bool tells{};             ///< the person heard from us
    std::string closed_as{};  ///< when it closed the case
};

/// Whether the step closed an open case.
bool closes(const Step& step);
/// Whether the step opened a closed case again.
bool reopens(const Step& step);

/// A case with its events applied one by one.
struct History {
    const Case* of{};
    State now{};      ///< after all events
    Date received{};  ///< as corrected
    std::vector<Step> steps{};
    /// Outside these days nothing of it happened, was promised or fell due.
    Date first{};
    Date last{};
    bool unfinished{};  ///< open, or something of it is still to be done

    /// Whether it can change a figure of the days from `from` to `to`.
    bool touches(Date from, Date to) const { return first <= to && (unfinished || from <= last); }
};

/// `c` must outlive the result.
History history(const Case& c);
/// Of all that were registered; `cases` must outlive the result.
std::vector<History> histories(std::span<const Case> cases);

/// Whether all that happened after the registration had happened at the end of `day`.
bool knows_all(const History& history, Date day);

/// The state at the end of `day`, as fold(c, day); nullptr when the case was received later. It is
/// in `history`, or in `folded` when later events had to be left out.
const State* state_at(const History& history, Date day, std::optional<State>& folded);

/// What one case adds to the flow of `period`.
Flow flow_of(const History& history, const Period& period);

}  // namespace klag::core
