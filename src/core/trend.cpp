#include "core/trend.h"

#include "core/served.h"

namespace klag::core {
namespace {

constexpr int months_back = 24;

Date today_of(const ReportWorld& world) {
    if (!world.now.minute) return world.now.date;
    return world.zone.local(world.now.instant()).date;
}

std::chrono::sys_seconds instant_of(const ReportWorld& world) {
    return world.now.minute ? world.now.instant() : world.zone.instant(world.now.date, 0);
}

/// The whole months that have ended by the end of the period.
Period run_up(const Period& period, const ReportWorld& world) {
    const Date last = std::min(period.last, today_of(world) - 1);
    Period month = period_of(Period::Kind::month, last + 1, {});
    month = previous(month, {});
    Period span{.kind = Period::Kind::free, .first = month.first, .last = month.last};
    for (int i = 1; i < months_back; ++i) {
        month = previous(month, {});
        span.first = month.first;
    }
    return span;
}

std::string month_of(Date day) { return day.iso().substr(0, 7); }

}  // namespace

TrendCollector::TrendCollector(const Period& period, const ReportWorld& world,
                               const ReportScope& scope)
    : world_{world},
      unit_{scope.unit},
      span_{run_up(period, world)},
      timeliness_{span_, world.procedures, world.calendars, world.zone, instant_of(world)} {}

void TrendCollector::add(const History& history, const State& state) {
    timeliness_.add(*history.of, state.facts.get(Field::procedure));
    if (contains(span_, history.received)) ++received_[month_of(history.received)];
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
