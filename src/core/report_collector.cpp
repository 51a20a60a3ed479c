#include "core/report_collector.h"

#include "core/clock.h"

#include <algorithm>
#include <set>

namespace klag::core {
namespace {

/// What was found on the level that an escalation led to, by the end of `last`.
enum class Finding { pending, upheld, not_upheld };

Finding found_after(const History& history, std::size_t escalation, Date last) {
    Finding found = Finding::pending;
    for (std::size_t i = escalation + 1; i < history.steps.size(); ++i) {
        const Step& step = history.steps[i];
        if (step.event->act == Act::escalate || step.day > last) break;
        if (step.event->act != Act::decide) continue;
        for (const Field field : {Field::outcome, Field::handling_finding}) {
            const std::string& finding = step.event->facts.get(field);
            if (is_upheld(finding))
                found = Finding::upheld;
            else if (!finding.empty() && found == Finding::pending)
                found = Finding::not_upheld;
        }
    }
    return found;
}

}  // namespace

Date repeats_from(const Period& period, const ReportWorld& world) {
    return counted_back(world.repeat_within, period.last + 1, Calendar{});
}

Date first_that_matters(const Period& period, const ReportWorld& world) {
    return std::min(period.first, repeats_from(period, world));
}

ReportCollector::ReportCollector(Period period, const ReportWorld& world, ReportScope scope,
                                 std::optional<Date> as_of)
    : period_{std::move(period)},
      as_of_{as_of.value_or(period_.last)},
      world_{world},
      scope_{std::move(scope)},
      today_{world.today()},
      last_{std::min(period_.last, today_)},
      looks_back_{as_of ? period_.first : first_that_matters(period_, world)},
      timeliness_{period_, world.procedures, world.calendars, world.zone, world.instant(), as_of_},
      learning_{period_, as_of ? std::nullopt : std::optional{repeats_from(period_, world)},
                today_},
      issues_{world},
      contact_{period_, last_} {
    report_.period = period_;
    report_.ended = period_.last < today_;
}

void ReportCollector::follow_trend() {
    trend_ = std::make_unique<TrendCollector>(period_, world_, scope_);
    looks_back_ = std::min(looks_back_, run_up(period_, world_).first);
}

void ReportCollector::add(const History& history) {
    const Date end = std::max(period_.last, as_of_);
    if (!history.touches(looks_back_, end)) return;
    std::optional<State> folded;
    const State* state = state_at(history, as_of_, folded);
    if (!in_scope(scope_, state ? *state : history.now, world_.organisation)) return;
    // Even a case that came later is looked at: events before its receipt are a contradiction.
    add_flow(history, state ? *state : history.now);
    if (state == nullptr) return;
    add_new(history, *state);
    if (state->status == Status::voided) return;
    learning_.add(history, *state);
    if (trend_) trend_->add_deadlines(history, *state);
    if (!history.touches(period_.first, end)) return;
    add_events(history);
    add_escalations(history);
    timeliness_.add(history, state->facts.get(Field::procedure));
    contact_.add(history, *state);
    add_age(history, *state);
    add_closing(history, *state);
    add_actions(*state);
}

/// What breaks the new cases down has all of them, as the flow has: also those that were voided.
void ReportCollector::add_new(const History& history, const State& state) {
    if (trend_) trend_->add_new(history);
    if (!contains(period_, history.received)) return;
    issues_.add(state);
    learning_.add_praise(state);
}

void ReportCollector::add_age(const History& history, const State& state) {
    if (!is_open(state.status) || last_ < history.received) return;
    const int days = last_ - history.received;
    ages_.push_back(days);
    if (days <= oldest_) return;
    oldest_ = days;
    report_.ages.oldest = history.of->number;
}

void ReportCollector::add_flow(const History& history, const State& state) {
    const Flow flow = flow_of(history, period_);
    if (!flow.adds_up()) report_.contradictions.push_back(history.of->number);
    report_.flow += flow;
    units_[state.facts.get(Field::unit)] += flow;
    procedures_[state.facts.get(Field::procedure)] += flow;
    kinds_[state.facts.get(Field::kind)] += flow;
    channels_[state.facts.get(Field::channel)] += flow;
    complainants_[state.facts.get(Field::complainant)] += flow;
    const bool came_before = history.received < period_.first;
    if (came_before && contains(period_, history.of->events.front().on.date))
        ++report_.registered_late;
    if (came_before) report_.voided_late += flow.voided;
    for (const Step& step : history.steps)
        if (within(step) && closes(step)) ++closed_as_[step.closed_as];
}

void ReportCollector::add_closing(const History& history, const State& state) {
    const bool closed = std::any_of(history.steps.begin(), history.steps.end(),
                                    [&](const Step& step) { return within(step) && closes(step); });
    if (!closed || !is_complaint(state)) return;
    for (const Issue& issue : state.issues) {
        OutcomeRow& row = outcomes_[issue.facts.get(Field::outcome)];
        ++row.issues;
        ++row.by_level[state.level];
        for (const std::string& remedy : issue.facts.list(Field::remedies)) ++remedies_[remedy];
    }
}

void ReportCollector::add_events(const History& history) {
    std::set<std::string> causes;
    for (const Step& step : history.steps) {
        if (!within(step)) continue;
        const Facts& facts = step.event->facts;
        if (step.event->act == Act::external && facts.is(Field::step, "submitted"))
            ++external_[facts.get(Field::body)];
        if (step.event->act == Act::investigate && facts.has(Field::cause))
            causes.insert(facts.get(Field::cause));
    }
    for (const std::string& cause : causes) ++causes_[cause];
}

void ReportCollector::add_escalations(const History& history) {
    for (std::size_t i = 0; i < history.steps.size(); ++i) {
        const Step& step = history.steps[i];
        if (!within(step) || step.event->act != Act::escalate) continue;
        const int level = step.event->facts.number(Field::level);
        const std::string& ground = step.event->facts.get(Field::ground);
        EscalationRow& row = escalations_[{level, ground}];
        row.level = level;
        row.ground = ground;
        ++row.count;
        const Finding found = found_after(history, i, std::min(as_of_, today_));
        ++(found == Finding::upheld    ? row.upheld
           : found == Finding::pending ? row.pending
                                       : row.not_upheld);
    }
}

void ReportCollector::add_actions(const State& state) {
    ActionFigures& figures = report_.actions;
    for (const Action& action : state.actions) {
        if (contains(period_, action.decided.date)) ++figures.decided;
        const auto done = Date::parse(action.facts.get(Field::done));
        if (done && contains(period_, *done)) ++figures.done;
        if (action.decided.date > last_ || (done && *done <= last_)) continue;
        ++figures.open;
        const auto until = Date::parse(action.facts.get(Field::until));
        if (until && *until <= period_.last && *until < today_) ++figures.overdue;
    }
}

Report ReportCollector::finish() {
    Report& r = report_;
    r.units = unit_rows(units_, world_.organisation, period_);
    r.silent_units = silent_units(r.units, world_.organisation, period_);
    r.procedures = flow_rows(procedures_, order_of(Field::procedure, world_));
    r.kinds = flow_rows(kinds_, order_of(Field::kind, world_));
    r.channels = flow_rows(channels_, order_of(Field::channel, world_));
    r.complainants = flow_rows(complainants_, order_of(Field::complainant, world_));
    r.closed_as = count_rows(closed_as_, order_of_closing());
    r.remedies = count_rows(remedies_, order_of(Field::remedies, world_));
    r.causes = count_rows(causes_, order_of(Field::cause, world_));
    r.external = count_rows(external_, order_of(Field::body, world_));
    r.categories = issues_.rows(Field::category);
    r.dimensions = issues_.rows(Field::dimension);
    r.severities = issues_.rows(Field::severity);
    r.clocks = timeliness_.rows();
    for (const auto& [choice, found] : ordered(outcomes_, order_of(Field::outcome, world_))) {
        r.outcomes.push_back(found);
        r.outcomes.back().id = choice.id;
    }
    for (const auto& [key, row] : escalations_) r.escalations.push_back(row);
    r.unit_categories = issues_.unit_categories(r.units);
    r.longest_silence = contact_.longest_silence();
    r.hops = contact_.hops();
    r.satisfaction = contact_.satisfaction();
    r.ages = ages();
    r.learning = learning_.finish();
    if (trend_) r.trend = trend_->months();
    return std::move(report_);
}

OpenAges ReportCollector::ages() const {
    const std::span<const int> bands = age_bands();
    OpenAges out = report_.ages;
    out.spread = spread(ages_);
    out.bands.assign(bands.size() + 1, 0);
    for (const int days : ages_) {
        const auto band = std::find_if(bands.begin(), bands.end(),
                                       [&](int last_day) { return days <= last_day; });
        ++out.bands[static_cast<std::size_t>(band - bands.begin())];
    }
    return out;
}

}  // namespace klag::core
