#pragma once

#include "core/flow.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Why a report brings another number of cases forward than the delivered one before it carried.
namespace klag::core {

/// One case that makes the figures differ.
struct ForwardChange {
    enum class Why {
        registered_since,   ///< registered after that report, received before its last day ended
        receipt_corrected,  ///< its date of receipt was moved into or out of the time before
        voided_since,       ///< void, by an act that is dated within that time
        closed_earlier,     ///< closed by such an act
        reopened_earlier,   ///< opened again by such an act
        changed_since,      ///< anything else
    };
    std::string number{};
    Why why{};
    int sign{};                ///< 1: it counts now and did not then; −1: the other way round
    std::optional<Date> on{};  ///< the receipt as corrected by now, or the day of that act; nothing
                               ///< for changed_since

    bool operator==(const ForwardChange&) const = default;
};

/// `registered-since`, `receipt-corrected`, `voided-since`, `closed-with-an-earlier-date`,
/// `reopened-with-an-earlier-date`, `changed-since`.
std::string_view name(ForwardChange::Why why);

/// Which cases a report counts, by how they stood at the end of its last day; an empty function:
/// every one.
using Counted = std::function<bool(const State&)>;

/// The cases that were open at the end of `last` by what is known `now` and not by what was known
/// `then`, or the other way round, in the order of `now`; those that `now` lacks come last. The sum
/// of their signs is exactly the difference of the two numbers of open cases. Cases that are the
/// same in both lists may be left out of both.
std::vector<ForwardChange> forward_changes(const std::vector<Case>& then,
                                           const std::vector<Case>& now, Date last,
                                           const Counted& counted = {});

/// The sum of the signs.
int sum(const std::vector<ForwardChange>& changes);

}  // namespace klag::core
