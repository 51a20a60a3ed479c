#include "yaml/rule_check.h"

#include "core/reachability.h"
#include "yaml/bar_words.h"
#include "yaml/clock_check.h"
#include "yaml/trigger_check.h"

#include <algorithm>

namespace klag::yaml {
namespace {

using core::Act;
using core::Bar;
using core::Choice;
using core::Gate;
using core::Procedure;
using core::Trigger;

// --- gates ---

/// The act without which the demand is never met; nothing for what the closing act itself meets.
std::optional<Trigger> act_for(const std::string& demand) {
    if (demand == name(Gate::Demand::satisfaction) || demand == name(Gate::Demand::followed_up))
        return Trigger{.act = Act::follow_up};
    if (demand == name(Gate::Demand::decided)) return Trigger{.act = Act::decide};
    if (demand == name(Gate::Demand::passed_on)) return Trigger{.act = Act::inform};
    return std::nullopt;
}

/// A case that is no complaint is closed by its answer, and followed up only after that: closing
/// would wait for what waits for closing.
void check_demands(const Reader& entry, const Gate& gate, const Procedure& p) {
    for (const Reader& demand : entry.list("demands")) {
        const auto act = act_for(demand.scalar());
        if (!act) continue;
        for (const Choice& kind : p.kinds)
            if (core::lets_in(gate.scope.kinds, kind.id) &&
                !core::may_precede_closing(*act, {kind.id}, p))
                demand.error(text("a case of kind '{kind}' is closed before '{act}'",
                                  {{"kind", kind.id}, {"act", act->text()}}),
                             text("Write 'kinds: [complaint]' beside it."));
    }
}

void check_gates(const Reader& top, const Procedure& p) {
    const auto entries = top.list("gates");
    for (std::size_t i = 0; i < entries.size() && i < p.gates.size(); ++i) {
        const Reader& entry = entries[i];
        const Gate& gate = p.gates[i];
        check_scope(entry, p);
        check_no_entry_twice(entry, "demands");
        check_triggers(entry, "events", p);
        check_demands(entry, gate, p);
        if (entry.list("demands").empty() && entry.list("events").empty())
            entry.error(text("this gate demands nothing"),
                        text("Add 'demands: [answered]', or take the gate out."));
        for (const Reader& event : entry.list("events")) {
            const auto trigger = Trigger::parse(event.scalar());
            if (trigger && !core::may_precede_closing(*trigger, gate.scope.kinds, p))
                event.error(text("'{act}' never happens before the case is closed",
                                 {{"act", trigger->text()}}),
                            text("Name an act that comes before closing."));
        }
    }
}

// --- conditions ---

void check_conditions(const Reader& top, const Procedure& p) {
    const auto entries = top.list("conditions");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Reader& entry = entries[i];
        check_scope(entry, p);
        check_no_entry_twice(entry, "needs");
        const auto act = entry.find("act");
        const auto trigger = act ? Trigger::parse(act->scalar()) : std::nullopt;
        if (!trigger) continue;
        check_conditions_of(*act, *trigger, p);
        const auto scope = i < p.conditions.size() ? p.conditions[i].scope : core::Scope{};
        if (const Bar bar = core::bar_to_act(*trigger, scope, p); bar != Bar::none)
            act->error(never_done(bar), text("Name another act, or other cases."));
        if (entry.list("needs").empty())
            entry.error(text("this condition needs nothing"),
                        text("Add 'needs:' with facts of the act, or take the condition out."));
        for (const Reader& one : entry.list("needs")) {
            const std::string need = one.scalar();
            const auto sign = need.find('=');
            const auto field = core::field_named(need.substr(0, sign));
            if (field && sign != std::string::npos && records(trigger->act, *field))
                check_value(one, *field, need.substr(sign + 1), p);
        }
        const auto levels = entry.list("levels");
        const bool is_later =
            !levels.empty() && std::all_of(levels.begin(), levels.end(), [](const Reader& level) {
                return level.scalar() != "1";
            });
        if (trigger->act == Act::register_ && is_later)
            entry.error_at("levels", text("a registration is at level 1"),
                           text("Take 'levels' out."));
    }
}

}  // namespace

void check_rules(const Reader& top, const Procedure& p) {
    check_clocks(top, p);
    check_gates(top, p);
    check_conditions(top, p);
}

}  // namespace klag::yaml
