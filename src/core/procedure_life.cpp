#include "core/procedure_life.h"

#include "core/case_clocks.h"
#include "core/letter_kind.h"
#include "core/reachability.h"
#include "core/transitions.h"

#include <algorithm>

namespace klag::core {
namespace {

/// What every procedure has; the triggers of its clocks and conditions come on top.
const std::vector<Trigger>& usual_acts() {
    static const std::vector<Trigger> list = [] {
        std::vector<Trigger> out;
        for (const char* words : {"new",
                                  "acknowledge",
                                  "assign as=coordinator",
                                  "assign as=handler",
                                  "plan",
                                  "investigate",
                                  "extend",
                                  "answer solved=yes",
                                  "answer",
                                  "forward outside=yes",
                                  "refer",
                                  "escalate",
                                  "close",
                                  "confirm",
                                  "return",
                                  "follow-up",
                                  "handover",
                                  "withdraw",
                                  "reopen",
                                  "void"})
            out.push_back(*Trigger::parse(words));
        return out;
    }();
    return list;
}

/// Where the act stands among the usual ones; another one stands with the handling, before the
/// answer.
std::ptrdiff_t place(Act act) {
    const auto& usual = usual_acts();
    const auto found = std::find_if(usual.begin(), usual.end(),
                                    [&](const Trigger& one) { return one.act == act; });
    return found == usual.end() ? place(Act::extend) : found - usual.begin();
}

/// Whether the scope lets cases of this kind in at this level; what else it asks is not known here.
bool may_hold(const Scope& scope, const std::string& kind, int level) {
    return lets_in(scope.kinds, kind) && lets_in(scope.levels, level);
}

/// Whether doing `act` is what `trigger` waits for.
bool covers(const Trigger& trigger, const Trigger& act) {
    return trigger == act || matches(trigger, event_of(act, 1));
}

bool covers_any(const std::vector<Trigger>& triggers, const Trigger& act) {
    return std::any_of(triggers.begin(), triggers.end(),
                       [&](const Trigger& trigger) { return covers(trigger, act); });
}

/// Goes through the stages in their order, so that each act stands at the first that allows it.
class LifeBuilder {
  public:
    LifeBuilder(const Procedure& procedure, const std::string& kind)
        : procedure_{procedure}, kind_{kind} {
        for (const Trigger& act : usual_acts()) add(act);
        for (const ClockRule& rule : procedure.clocks) {
            for (const Trigger& trigger : rule.from) add(trigger);
            for (const Trigger& trigger : rule.until) add(trigger);
        }
        for (const Condition& condition : procedure.conditions) add(condition.act);
        std::stable_sort(acts_.begin(), acts_.end(), [](const Trigger& a, const Trigger& b) {
            return place(a.act) < place(b.act);
        });
    }

    Life life() {
        Life out{.kind = kind_, .stages = {}, .gates = {}};
        out.stages.push_back(stage(Status::received, 1));
        out.stages.push_back(stage(Status::in_handling, 1));
        if (kind_ == "complaint")
            for (const Level& level : procedure_.levels)
                if (level.number > 1)
                    out.stages.push_back(stage(Status::in_handling, level.number));
        // What is no complaint is closed by its answer.
        if (kind_ == "complaint") out.stages.push_back(stage(Status::answered, 1));
        for (const Status status : {Status::forwarded, Status::closed})
            out.stages.push_back(stage(status, 1));
        std::erase_if(out.stages, [](const LifeStage& one) {
            return one.acts.empty() && one.status != Status::closed;
        });
        for (const Gate& gate : procedure_.gates)
            if (lets_in(gate.scope.kinds, kind_)) out.gates.push_back(&gate);
        return out;
    }

  private:
    void add(Trigger trigger) {
        trigger.date_of = Field::count_;  // received and written stand at the registration
        const bool each_has_a_line = trigger.act == Act::assign && trigger.conditions.empty();
        if (!each_has_a_line && std::find(acts_.begin(), acts_.end(), trigger) == acts_.end())
            acts_.push_back(std::move(trigger));
    }

    /// Where the act leads; nothing when it cannot be done here.
    std::optional<Status> leads_to(const Trigger& act, const LifeStage& stage) const {
        if (act.act == Act::register_)
            return stage.status == Status::received ? std::optional{Status::received}
                                                    : std::nullopt;
        const bool climbs = act.act == Act::escalate;
        if (climbs && (kind_ != "complaint" || level(procedure_, stage.level + 1) == nullptr))
            return std::nullopt;
        const bool at_once = act.act == Act::answer && act.asks_for(Field::solved);
        if (at_once && !procedure_.on_the_spot.allowed) return std::nullopt;
        State state{.status = stage.status, .level = stage.level};
        state.facts.set(Field::kind, kind_);
        state.closed_as = "answered";
        return next(state, event_of(act, stage.level));
    }

    LifeStage stage(Status status, int level) {
        LifeStage out{.status = status, .level = level, .acts = {}};
        for (const Trigger& act : acts_) {
            const auto to = leads_to(act, out);
            if (!to) continue;
            LifeAct row = filled(act, out, *to);
            const bool moves = row.to || act.act == Act::escalate;
            const bool touches = !row.starts.empty() || !row.ends.empty();
            const bool is_new = std::find(seen_.begin(), seen_.end(), act) == seen_.end();
            const bool leads_on = act.act == Act::escalate || act.act == Act::answer;
            const bool wanted =
                level > 1 ? touches || (leads_on && moves)
                          : is_new && (moves || touches || !row.letter.empty() ||
                                       !row.conditions.empty() || act.act == Act::register_);
            if (!wanted) continue;
            if (level == 1) seen_.push_back(act);
            out.acts.push_back(std::move(row));
        }
        return out;
    }

    LifeAct filled(const Trigger& act, const LifeStage& stage, Status to) const {
        LifeAct row{.act = act};
        if (to != stage.status) row.to = to;
        const int level_after = act.act == Act::escalate ? stage.level + 1 : stage.level;
        for (const ClockRule& rule : procedure_.clocks) {
            if (covers_any(rule.from, act) && may_hold(rule.scope, kind_, level_after) &&
                runs_in(rule, to))
                row.starts.push_back(&rule);
            if (act.act != Act::register_ && covers_any(rule.until, act) &&
                may_hold(rule.scope, kind_, stage.level) && runs_in(rule, stage.status))
                row.ends.push_back(&rule);
        }
        for (const Condition& condition : procedure_.conditions)
            if (covers(condition.act, act) && may_hold(condition.scope, kind_, stage.level))
                row.conditions.push_back(&condition);
        const ActLetter written = letter_of(act.act, event_of(act, stage.level).facts, kind_);
        if (written.at_once) row.letter = written.code;
        return row;
    }

    const Procedure& procedure_;
    const std::string& kind_;
    std::vector<Trigger> acts_;
    std::vector<Trigger> seen_;  ///< that have their line at the first level
};

}  // namespace

Life life_of(const Procedure& procedure, const std::string& kind) {
    return LifeBuilder{procedure, kind}.life();
}

}  // namespace klag::core
