#include "core/procedure_change.h"

#include "core/state.h"

namespace klag::core {
std::vector<StillUsed> still_used(const std::vector<Case>& cases, const Procedure& changed) {
    std::vector<StillUsed> out;
    for (const Case& c : cases) {
        const State state = fold(c);
        if (!state.facts.is(Field::procedure, changed.name)) continue;
        if (is_open(state.status) && state.level > 1 && level(changed, state.level) == nullptr)
            out.push_back({c.number, "level " + std::to_string(state.level)});
        for (const Clock& clock : state.clocks) {
            const bool kept = clock_rule(changed, clock.entry.rule) != nullptr;
            if (clock.running() && !kept) out.push_back({c.number, "clock " + clock.entry.rule});
        }
    }
    return out;
}

std::vector<StillUsed> keep_dates(const std::vector<Case>& cases, const Procedure& before,
                                  const Procedure& changed) {
    std::vector<StillUsed> out;
    for (const Case& c : cases) {
        const State state = fold(c);
        if (!state.facts.is(Field::procedure, before.name)) continue;
        for (const Clock& clock : state.clocks) {
            const ClockRule* old = clock_rule(before, clock.entry.rule);
            const ClockRule* now = clock_rule(changed, clock.entry.rule);
            if (clock.running() && old != nullptr && now != nullptr && old->within != now->within)
                out.push_back({c.number, "clock " + clock.entry.rule});
        }
    }
    return out;
}

}  // namespace klag::core
