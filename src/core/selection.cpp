#include "core/selection.h"

#include "core/tasks.h"

#include <algorithm>

namespace klag::core {

Traits traits(const Case& c) {
    const State state = fold(c);
    const auto newest =
        std::max_element(c.events.begin(), c.events.end(),
                         [](const Event& a, const Event& b) { return a.on.date < b.on.date; });
    return {is_open(state.status), received(state).date, newest->on.date, first_due(state),
            state.facts.get(Field::unit)};
}

bool selects(const Selection& selection, const Traits& traits) {
    if (selection.open_only && !traits.is_open) return false;
    if (selection.due_by && (!traits.due || *selection.due_by < *traits.due)) return false;
    if (selection.active_since && !traits.is_open && traits.newest < *selection.active_since)
        return false;
    if (!selection.unit.empty() && selection.unit != traits.unit) return false;
    if (selection.received_from && traits.received < *selection.received_from) return false;
    return !selection.received_to || traits.received <= *selection.received_to;
}

}  // namespace klag::core
