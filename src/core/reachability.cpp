#include "core/reachability.h"

#include <algorithm>

namespace klag::core {
namespace {

bool only_other_kinds(const std::vector<std::string>& kinds) {
    return !kinds.empty() && std::find(kinds.begin(), kinds.end(), "complaint") == kinds.end();
}

int top_level(const Procedure& p) {
    int top = 1;
    for (const Level& level : p.levels) top = std::max(top, level.number);
    return top;
}

/// Whether the act is for a person who is known: it tells them something, or makes them known.
bool needs_a_person(const Trigger& trigger) {
    Facts facts;
    if (trigger.condition) facts.set(trigger.condition->first, trigger.condition->second);
    return trigger.act == Act::identify || tells_complainant(trigger.act, facts);
}

bool all_levels(const ClockRule& clock, bool (*is)(int level, int limit), int limit) {
    const auto& levels = clock.scope.levels;
    return !levels.empty() &&
           std::all_of(levels.begin(), levels.end(), [&](int level) { return is(level, limit); });
}

/// Bars that hold for the start and the end of a clock.
Bar common_bar(const Trigger& trigger, const ClockRule& clock, const Procedure& p) {
    if (clock.scope.anonymous == true && needs_a_person(trigger)) return Bar::nobody;
    const bool climbs = trigger.act == Act::escalate;
    if (climbs && only_other_kinds(clock.scope.kinds)) return Bar::complaint;
    if (climbs && top_level(p) == 1) return Bar::level;
    return Bar::none;
}

bool closes(const Trigger& trigger, const ClockRule& clock) {
    const bool at_once = trigger.condition && trigger.condition->first == Field::solved;
    return trigger.act == Act::close || trigger.act == Act::confirm ||
           trigger.act == Act::handover ||
           (trigger.act == Act::answer && (at_once || only_other_kinds(clock.scope.kinds)));
}

}  // namespace

Bar bar_to_start(const Trigger& trigger, const ClockRule& clock, const Procedure& p) {
    if (const Bar bar = common_bar(trigger, clock, p); bar != Bar::none) return bar;
    const auto is_above = [](int level, int limit) { return level > limit; };
    const auto is_first = [](int level, int limit) { return level <= limit; };
    if (trigger.act == Act::register_ && all_levels(clock, is_above, 1)) return Bar::level;
    if (trigger.act == Act::escalate && all_levels(clock, is_first, 1)) return Bar::level;
    if (trigger.act == Act::void_) return Bar::open_only;
    return closes(trigger, clock) && !clock.survives_closing ? Bar::open_only : Bar::none;
}

Bar bar_to_end(const Trigger& trigger, const ClockRule& clock, const Procedure& p) {
    if (trigger.act == Act::register_) return Bar::start;
    if (const Bar bar = common_bar(trigger, clock, p); bar != Bar::none) return bar;
    const auto is_top = [](int level, int limit) { return level >= limit; };
    if (trigger.act == Act::escalate && all_levels(clock, is_top, top_level(p))) return Bar::level;
    const bool follows_up = trigger.act == Act::follow_up && only_other_kinds(clock.scope.kinds);
    const bool after_closing =
        trigger.act == Act::handover || trigger.act == Act::reopen || follows_up;
    return after_closing && !clock.survives_closing ? Bar::open_only : Bar::none;
}

bool may_precede_closing(const Trigger& trigger, const std::vector<std::string>& kinds,
                         const Procedure& p) {
    switch (trigger.act) {
        case Act::close:
        case Act::handover:
        case Act::reopen:
        case Act::void_:
            return false;
        case Act::follow_up:
            return !only_other_kinds(kinds);
        case Act::escalate:
            return !only_other_kinds(kinds) && top_level(p) > 1;
        default:
            return true;
    }
}

}  // namespace klag::core
