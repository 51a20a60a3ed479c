#include "core/procedure_replay.h"

#include "core/case_clocks.h"
#include "core/extensions.h"

#include <algorithm>
#include <utility>

namespace klag::core {
namespace {

/// Whether an extension moves the clock that it names: these rules let it, or what they say against
/// it was set aside. A late notice gives a new date as well.
bool moves(const Case& before, const State& state, const Event& event, const World& world) {
    const Refusals against = refusals_of_extension(before, state, event, world);
    return std::all_of(against.begin(), against.end(), [&](const Refusal& refusal) {
        return is_about_the_notice(refusal.reason) || is_set_aside(refusal, event);
    });
}

/// All deadlines, whenever they fall.
Period all_time() {
    return {.kind = Period::Kind::free,
            .first = *Date::parse("1900-01-01"),
            .last = *Date::parse("2900-12-31"),
            .id = {}};
}

/// The deadlines under one of the two procedures.
class Side {
  public:
    Side(const ReplayedRules& rules, const Organisation& organisation, const Zone& zone,
         const Moment& now)
        : rules_{rules},
          world_{rules.procedure, organisation, rules.calendar, zone, now},
          procedures_{{rules.procedure.name, rules.procedure}},
          calendars_{{rules.procedure.calendar, rules.calendar}},
          now_{now.minute ? now.instant() : zone.instant(now.date, 0)},
          all_{timeliness()} {}

    /// Counts the case, and gives the rules by which it was late.
    std::vector<std::string> add(const Case& c) {
        const Case counted = rules_.as_recorded ? c : replayed(c, world_);
        const History known = history(counted);
        all_.add(known, rules_.procedure.name);
        Timeliness alone = timeliness();
        alone.add(known, rules_.procedure.name);
        std::vector<std::string> late;
        for (const ClockFigures& row : alone.rows())
            late.insert(late.end(), static_cast<std::size_t>(row.missed()), row.rule);
        return late;
    }

    std::vector<ClockFigures> rows() const { return all_.rows(); }

  private:
    Timeliness timeliness() const { return {period_, procedures_, calendars_, world_.zone, now_}; }

    const ReplayedRules& rules_;
    World world_;
    const Period period_ = all_time();
    std::map<std::string, Procedure> procedures_;
    std::map<std::string, Calendar> calendars_;
    std::chrono::sys_seconds now_;
    Timeliness all_;
};

std::vector<ReplayedClock> beside(const std::vector<ClockFigures>& first,
                                  const std::vector<ClockFigures>& second) {
    std::vector<ReplayedClock> out;
    for (const ClockFigures& row : first)
        out.push_back({.rule = row.rule, .first = row, .second = std::nullopt});
    for (const ClockFigures& row : second) {
        const auto known = std::find_if(out.begin(), out.end(), [&](const ReplayedClock& clock) {
            return clock.rule == row.rule;
        });
        if (known == out.end())
            out.push_back({.rule = row.rule, .first = std::nullopt, .second = row});
        else
            known->second = row;
    }
    return out;
}

}  // namespace

Case replayed(const Case& c, const World& world) {
    Case out{.uid = c.uid, .number = c.number, .events = {}};
    for (const Event& event : c.events) {
        const Case before = out;
        out.events.push_back(event);
        out.events.back().clocks.clear();
        if (event.act == Act::reckon) continue;  // the days off of today count from the start
        const State state = fold(before);
        const bool moved = event.act == Act::extend && moves(before, state, event, world);
        auto entries = clocks_of_newest(state, out, world, moved);
        out.events.back().clocks = std::move(entries);
    }
    return out;
}

Replay replay(const std::vector<Case>& cases, const Period& period, const ReplayedRules& first,
              const ReplayedRules& second, const Organisation& organisation, const Zone& zone,
              const Moment& now) {
    Side before{first, organisation, zone, now};
    Side after{second, organisation, zone, now};
    Replay out;
    for (const Case& c : cases) {
        const State state = fold(c);
        if (!state.facts.is(Field::procedure, first.procedure.name) ||
            state.status == Status::voided || !contains(period, received(state).date))
            continue;
        ++out.cases;
        if (!is_choice(second.procedure.kinds, state.facts.get(Field::kind))) ++out.unknown_kind;
        if (state.level > 1 && level(second.procedure, state.level) == nullptr) ++out.unknown_level;
        ReplayedCase row{c.number, before.add(c), after.add(c)};
        if (!row.late_first.empty() || !row.late_second.empty()) out.late.push_back(std::move(row));
    }
    out.clocks = beside(before.rows(), after.rows());
    return out;
}

}  // namespace klag::core
