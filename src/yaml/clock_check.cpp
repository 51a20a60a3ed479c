#include "yaml/clock_check.h"

#include "base/utf8.h"
#include "core/reachability.h"
#include "yaml/bar_words.h"
#include "yaml/procedure_check.h"
#include "yaml/trigger_check.h"

namespace klag::yaml {
namespace {

using core::Bar;
using core::ClockRule;
using core::Field;
using core::Procedure;
using core::Trigger;

/// Complains when every trigger is barred; the reason is that of the first.
void check_possible(const Reader& entry, const ClockRule& clock, const Procedure& p) {
    const auto first_bar = [&](const std::vector<Trigger>& triggers, auto bar_of) {
        Bar first = Bar::none;
        for (const Trigger& trigger : triggers) {
            const Bar bar = bar_of(trigger, clock, p);
            if (bar == Bar::none) return Bar::none;
            if (first == Bar::none) first = bar;
        }
        return first;
    };
    const bool all_read = clock.from.size() == entry.list("from").size() &&
                          clock.until.size() == entry.list("until").size();
    if (!all_read) return;
    const Bar start = first_bar(clock.from, core::bar_to_start);
    if (start != Bar::none) entry.error_at("from", starts_never(start), way_out(start));
    const Bar end = first_bar(clock.until, core::bar_to_end);
    // What never starts has no order.
    if (end != Bar::none && !(end == Bar::order && start != Bar::none))
        entry.error_at("until", ends_never(end), way_out(end));
}

/// A date that the person was told must be recorded by each act that starts the clock.
void check_told_date(const Reader& entry, const ClockRule& clock) {
    const bool told = clock.within ? clock.within->way == core::Term::Way::before
                                   : entry.optional_text("within") == "promised";
    if (!told) return;
    std::vector<std::string> tell;
    for (const core::ActSpec& act : core::all_acts())
        if (records(act.act, Field::until)) tell.emplace_back(act.name);
    for (const Reader& one : entry.list("from")) {
        const auto trigger = Trigger::parse(one.scalar());
        if (trigger && !records(trigger->act, Field::until))
            one.error(text("'{act}' tells no date that this clock could run to",
                           {{"act", one.shown(trigger->text())}}),
                      text("Acts that record a date are: {acts}.", {{"acts", join(tell, ", ")}}));
    }
}

void check_extension(const Reader& entry, const ClockRule& clock) {
    for (const char* key : {"longest-extension", "one-term", "further-extensions"})
        if (entry.has(key) && !clock.extendable)
            entry.error_at(key, text("this clock can't be extended"),
                           text("Add 'extendable: yes', or take the line out."));
    if (clock.longest_extension && clock.longest_extension->way != core::Term::Way::after)
        entry.error_at("longest-extension", text("an extension is a length of time alone"),
                       text("Write it as '4 weeks'."));
    else if (clock.longest_extension && clock.longest_extension->count == 0)
        entry.error_at("longest-extension", text("no extension is as short as this"),
                       text("Write it as '4 weeks', or take out what makes it extendable."));
    const bool adds_up = clock.within && clock.longest_extension &&
                         clock.within->unit == clock.longest_extension->unit;
    if (clock.one_term && !adds_up)
        entry.error_at("one-term", text("these two make no term together"),
                       text("Write 'within' and 'longest-extension' in the same unit."));
    if (clock.scope.anonymous != true) return;
    for (const char* key : {"tells-person", "extendable"})
        if (entry.flag(key))
            entry.error_at(key, text("an anonymous person is never told"),
                           text("Take the line out, or write 'anonymous: no'."));
}

}  // namespace

void check_clocks(const Reader& top, const Procedure& p) {
    check_unique_ids(top, "clocks");
    const auto entries = top.list("clocks");
    for (std::size_t i = 0; i < entries.size() && i < p.clocks.size(); ++i) {
        const Reader& entry = entries[i];
        const ClockRule& clock = p.clocks[i];
        check_triggers(entry, "from", p);
        check_triggers(entry, "until", p);
        check_scope(entry, p);
        check_told_date(entry, clock);
        check_extension(entry, clock);
        check_possible(entry, clock, p);
    }
}

}  // namespace klag::yaml
