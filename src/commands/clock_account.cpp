#include "commands/clock_account.h"

#include "store/history.h"

#include <utility>

namespace klag::commands {
namespace {

/// The register when the event was saved; today's when the history no longer has it.
store::Snapshot register_at(const std::map<std::string, store::Step>& steps,
                            const std::string& event, const store::Snapshot& today) {
    const auto step = steps.find(event);
    return step == steps.end() ? today : today.at(step->second.commit);
}

/// The procedure in the version that counted the deadline; today's when none is named.
core::Procedure procedure_of(const core::Clock& clock, const core::Procedure& today,
                             const store::Snapshot& saved) {
    const std::string& version = clock.entry.source;
    if (version.empty() || version == today.object_id) return today;
    return saved.procedure_as_of(version);
}

}  // namespace

std::vector<ClockAccount> clock_accounts(const core::Case& c, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const core::State state = fold(c);
    const core::World now = world(saved, state.facts, klag);
    const auto steps = store::recorded_steps(klag.reg().repository(), saved.commit(), c);
    std::vector<ClockAccount> out;
    for (const core::Clock& clock : state.clocks) {
        core::Procedure procedure = procedure_of(clock, now.procedure, saved);
        core::Calendar calendar =
            register_at(steps, clock.counted, saved).calendar(procedure.calendar);
        const core::World then{procedure, now.organisation, calendar, now.zone, now.now};
        const core::World today{now.procedure, now.organisation, saved.calendar(procedure.calendar),
                                now.zone, now.now};
        core::Account account = core::account_of(clock, c, then, today);
        out.push_back({clock, std::move(account), std::move(procedure), std::move(calendar)});
    }
    return out;
}

}  // namespace klag::commands
