#include "core/trend.h"

#include "core/served.h"

namespace klag::core {
namespace {

constexpr int months_back = 24;

std::string month_of(Date day) { return day.iso().substr(0, 7); }

}  // namespace

Period run_up(const Period& period, const ReportWorld& world) {
    const Date last = std::min(period.last, world.today() - 1);
    Period month = period_of(Period::Kind::month, last + 1, {});
    month = previous(month, {});
    Period span{.kind = Period::Kind::free, .first = month.first, .last = month.last};
    for (int i = 1; i < months_back; ++i) {
        month = previous(month, {});
        span.first = month.first;
    }
    return span;
}

TrendCollector::TrendCollector(const Period& period, const ReportWorld& world,
                               const ReportScope& scope)
    : world_{world},
      unit_{scope.unit},
      span_{run_up(period, world)},
      timeliness_{span_, world.procedures, world.calendars, world.zone, world.instant()} {}

void TrendCollector::add_new(const History& history) {
    if (contains(span_, history.received)) ++received_[month_of(history.received)];
}

void TrendCollector::add_deadlines(const History& history, const State& state) {
    timeliness_.add(history, state.facts.get(Field::procedure));
}

std::vector<TrendMonth> TrendCollector::months() const {
    std::vector<TrendMonth> out;
    if (received_.empty()) return out;
    const auto& due = timeliness_.by_month();
    for (Date day = span_.first; day <= span_.last;) {
        const Period month = period_of(Period::Kind::month, day, {});
        day = month.last + 1;
        if (month.id <= received_.begin()->first) continue;
        TrendMonth row{.month = month.id,
                       .contacts = contacts(world_.organisation, unit_, month, world_.halves)};
        if (const auto found = received_.find(month.id); found != received_.end())
            row.received = found->second;
        if (const auto found = due.find(month.id); found != due.end()) {
            row.due = found->second.due;
            row.kept = found->second.kept;
        }
        out.push_back(std::move(row));
    }
    return out;
}

}  // namespace klag::core
