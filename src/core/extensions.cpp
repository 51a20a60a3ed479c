#include "core/extensions.h"

#include "core/clock.h"

#include <algorithm>

namespace klag::core {
namespace {

bool was_extended(const Attempt& a, const std::string& id) {
    return std::any_of(a.before.events.begin(), a.before.events.end(), [&](const Event& event) {
        return event.act == Act::extend && event.facts.is(Field::clock, id);
    });
}

/// The notice of an extension comes before the date has passed; a late one is recorded as that.
void check_notice(const Attempt& a, const Clock& clock, const ClockRule& rule, Refusals& out) {
    const std::string& id = clock.entry.id;
    const std::string due = clock.entry.due.iso();
    const bool is_late = earlier(clock.entry.due, a.event.on);
    const bool said_late = a.event.facts.flag(Field::late);
    if (is_late && !said_late)
        refuse(out, Reason::extension_late, {{"clock", id}, {"due", due}}, rule.source);
    if (!is_late && said_late)
        refuse(out, Reason::extension_in_time, {{"clock", id}, {"due", due}});
    if (!was_extended(a, id) || rule.further == FurtherExtensions::free) return;
    if (rule.further == FurtherExtensions::none)
        refuse(out, Reason::extension_again, {{"clock", id}}, rule.source, true);
    else if (!a.event.facts.flag(Field::agreed))
        refuse(out, Reason::extension_not_agreed, {{"clock", id}}, rule.source, true);
}

}  // namespace

std::optional<Date> latest_extension(const ClockRule& rule, const Clock& clock,
                                     const World& world) {
    if (!rule.longest_extension) return std::nullopt;
    return reckon(*rule.longest_extension, clock.original, world.calendar, world.zone).due.date;
}

void check_extension(const Attempt& a, Refusals& out) {
    const std::string& id = a.event.facts.get(Field::clock);
    const auto clock = std::find_if(a.state.clocks.begin(), a.state.clocks.end(),
                                    [&](const Clock& row) { return row.entry.id == id; });
    if (clock == a.state.clocks.end() || !clock->running())
        return refuse(out, Reason::clock_not_running, {{"clock", id}});
    const ClockRule* rule = clock_rule(a.world.procedure, clock->entry.rule);
    if (rule == nullptr || !rule->extendable)
        return refuse(out, Reason::clock_not_extendable, {{"clock", id}});
    const std::string due = clock->entry.due.iso();
    const auto until = Date::parse(a.event.facts.get(Field::until));
    if (!until) return;
    if (*until <= clock->entry.due.date)
        refuse(out, Reason::extension_not_later, {{"clock", id}, {"due", due}}, rule->source);
    check_notice(a, *clock, *rule, out);
    // To a further one that the person agreed to the law sets no end (Awb 9:11).
    const bool agreed = rule->further == FurtherExtensions::agreed && was_extended(a, id) &&
                        a.event.facts.flag(Field::agreed);
    const auto latest = latest_extension(*rule, *clock, a.world);
    if (latest && *latest < *until && !agreed)
        refuse(out, Reason::extension_too_long, {{"clock", id}, {"longest", latest->iso()}},
               rule->source, true);
}

}  // namespace klag::core
