#pragma once

#include "core/case.h"
#include "core/procedure.h"

#include <string>
#include <vector>

/// What can happen to a case in the scope of a rule, whatever people do: rules that wait for
/// anything else never start, end or hold.
namespace klag::core {

/// Why an act cannot start, or cannot end, a clock.
enum class Bar {
    none,
    level,      ///< the act is done at, or leads to, other levels
    open_only,  ///< the case is closed by then, and the clock with it
    nobody,     ///< an anonymous person is never told
    complaint,  ///< only complaints get there
    start,      ///< a registration is before every clock
    serious,    ///< what is serious is never put right on the spot
    order,      ///< it can only happen before what starts the clock
    aside,      ///< a void case has no clocks, and a reckoning starts and ends none
};

/// An event that is the trigger and nothing more, done at `level`.
Event event_of(const Trigger& trigger, int level);

/// Why what `trigger` names never starts this clock; Bar::none when it can.
Bar bar_to_start(const Trigger& trigger, const ClockRule& clock, const Procedure& procedure);

/// Why what `trigger` names never ends this clock; Bar::none when it can.
Bar bar_to_end(const Trigger& trigger, const ClockRule& clock, const Procedure& procedure);

/// Why what `trigger` names is refused in every case of the scope; Bar::none when it is not.
Bar bar_to_act(const Trigger& trigger, const Scope& scope, const Procedure& procedure);

/// Whether what `trigger` names can happen before a case of these kinds is first closed; no kinds
/// mean all.
bool may_precede_closing(const Trigger& trigger, const std::vector<std::string>& kinds,
                         const Procedure& procedure);

}  // namespace klag::core
