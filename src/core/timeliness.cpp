#include "core/timeliness.h"

#include "core/clock.h"

#include <algorithm>

namespace klag::core {
namespace {

namespace ch = std::chrono;
using Measure = ClockFigures::Measure;

const ClockRule* rule_of(const std::map<std::string, Procedure>& procedures,
                         const std::string& procedure, const std::string& rule) {
    const auto found = procedures.find(procedure);
    if (found == procedures.end()) return nullptr;
    for (const ClockRule& each : found->second.clocks)
        if (each.id == rule) return &each;
    return nullptr;
}

Measure measure_of(const ClockRule* rule, bool calendar_known) {
    if (rule == nullptr || !rule->within) return Measure::days;
    if (rule->within->unit == Term::Unit::hours) return Measure::hours;
    if (rule->within->unit == Term::Unit::working_days && calendar_known)
        return Measure::working_days;
    return Measure::days;
}

Date local_day(const Moment& moment, const Zone& zone) {
    return moment.minute ? zone.local(moment.instant()).date : moment.date;
}

ch::sys_seconds start_of(const Moment& moment, const Zone& zone) {
    return moment.minute ? moment.instant() : zone.instant(moment.date, 0);
}

}  // namespace

Spread spread(std::vector<int> values) {
    if (values.empty()) return {};
    std::sort(values.begin(), values.end());
    const std::size_t count = values.size();
    const std::size_t ninth = (count * 9 + 9) / 10 - 1;
    return {.count = static_cast<int>(count),
            .median = (values[(count - 1) / 2] + values[count / 2]) / 2.0,
            .ninth = values[ninth],
            .longest = values.back()};
}

bool kept(const Moment& done, const Moment& due, const Zone& zone) {
    if (!done.minute) return done.date <= due.date;
    if (!due.minute) return done.instant() < end_of(due, zone);
    return done.instant() <= due.instant();
}

Timeliness::Timeliness(const Period& period, const std::map<std::string, Procedure>& procedures,
                       const std::map<std::string, Calendar>& calendars, const Zone& zone,
                       ch::sys_seconds now, std::optional<Date> as_of)
    : period_{period},
      procedures_{procedures},
      calendars_{calendars},
      zone_{zone},
      known_{as_of.value_or(period.last)},
      cut_off_{std::min(zone.instant(known_ + 1, 0), now)} {}

std::map<std::string, Clock> Timeliness::lives(const Case& c) const {
    std::map<std::string, Clock> found;
    for (const Event& event : c.events) {
        const bool later = event.act != Act::register_ && event.on.date > known_;
        for (const ClockEntry& entry : event.clocks) {
            // The receipt is taken as corrected by now, and with it the dates that follow from it.
            const bool corrected = event.act == Act::correct && entry.change == ClockChange::moved;
            if (later && !corrected) continue;
            take(found[entry.id], entry, event);
        }
    }
    return found;
}

void Timeliness::add(const History& history, const std::string& procedure) {
    const auto add_one = [&](const Clock& clock) {
        if (contains(period_, local_day(clock.binding, zone_)))
            count(clock, row(procedure, clock.entry.rule));
    };
    if (knows_all(history, known_))
        std::for_each(history.now.clocks.begin(), history.now.clocks.end(), add_one);
    else
        for (const auto& [id, clock] : lives(*history.of)) add_one(clock);
}

void Timeliness::count(const Clock& clock, Collected& row) {
    ClockFigures& figures = row.figures;
    const Moment& due = clock.binding;
    const bool before_due = clock.stopped() && kept(*clock.stopped(), due, zone_);
    if (before_due && !clock.met) {
        ++figures.set_aside;
        return;
    }
    // A date to come counts neither way, even if its clock was met: only quick ones can be.
    if (end_of(due, zone_) > cut_off_) {
        ++figures.not_yet_due;
        return;
    }
    if (!(clock.binding == clock.original)) ++figures.extended;
    if (clock.running())
        ++figures.open;
    else if (!clock.met)
        ++figures.lapsed;
    else if (!before_due)
        ++figures.late;
    else if (kept(*clock.met, clock.original, zone_))
        ++figures.in_time;
    else
        ++figures.in_time_extended;
    measure(clock, before_due, row);
    DueInMonth& month = months_[local_day(due, zone_).iso().substr(0, 7)];
    ++month.due;
    if (before_due) ++month.kept;
}

void Timeliness::measure(const Clock& clock, bool in_time, Collected& row) {
    const Moment end = clock.stopped().value_or(zone_.local(cut_off_ - ch::minutes{1}));
    row.used.push_back(between(clock.entry.from, end, row.figures));
    if (in_time) return;
    const Moment& due = clock.binding;
    const bool by_the_hour = row.figures.measure == Measure::hours;
    const Moment from = by_the_hour ? zone_.local(end_of(due, zone_)) : due;
    row.over.push_back(between(from, end, row.figures));
}

int Timeliness::between(const Moment& from, const Moment& to, const ClockFigures& row) {
    const Date first = local_day(from, zone_);
    const Date last = local_day(to, zone_);
    switch (row.measure) {
        case Measure::hours:
            return static_cast<int>(
                ch::floor<ch::hours>(start_of(to, zone_) - start_of(from, zone_)).count());
        case Measure::working_days:
            return working_days(row.procedure).between(first, last);
        case Measure::days:
            break;
    }
    return last - first;
}

const WorkingDays& Timeliness::working_days(const std::string& procedure) {
    constexpr int longest_wait = 366;  // few deadlines of the period began to run before that
    const std::string& calendar = procedures_.at(procedure).calendar;
    return working_days_
        .try_emplace(calendar, calendars_.at(calendar), period_.first - longest_wait,
                     std::max(period_.last, known_))
        .first->second;
}

Timeliness::Collected& Timeliness::row(const std::string& procedure, const std::string& rule) {
    const auto [place, fresh] = rows_.try_emplace({procedure, rule});
    if (!fresh) return place->second;
    const ClockRule* known = rule_of(procedures_, procedure, rule);
    ClockFigures& figures = place->second.figures;
    figures.procedure = procedure;
    figures.rule = rule;
    if (known == nullptr) return place->second;
    figures.title = known->title;
    figures.source = known->source;
    figures.promised = !known->within;
    figures.measure = measure_of(known, calendars_.contains(procedures_.at(procedure).calendar));
    return place->second;
}

std::vector<ClockFigures> Timeliness::rows() const {
    std::vector<ClockFigures> out;
    for (const auto& [key, collected] : rows_) {
        out.push_back(collected.figures);
        out.back().used = spread(collected.used);
        out.back().over = spread(collected.over);
    }
    const auto place = [&](const ClockFigures& row) -> std::ptrdiff_t {
        const auto found = procedures_.find(row.procedure);
        if (found == procedures_.end()) return 0;
        const auto& clocks = found->second.clocks;
        return std::find_if(clocks.begin(), clocks.end(),
                            [&](const ClockRule& rule) { return rule.id == row.rule; }) -
               clocks.begin();
    };
    std::stable_sort(out.begin(), out.end(), [&](const ClockFigures& a, const ClockFigures& b) {
        return std::pair{a.procedure, place(a)} < std::pair{b.procedure, place(b)};
    });
    return out;
}

}  // namespace klag::core
