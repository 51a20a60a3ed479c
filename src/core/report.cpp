#include "core/report.h"

#include "core/report_collector.h"

#include <algorithm>
#include <array>

namespace klag::core {
namespace {

constexpr std::array bands{14, 30, 90, 180};

}  // namespace

std::chrono::sys_seconds ReportWorld::instant() const {
    return now.minute ? now.instant() : zone.instant(now.date, 0);
}

Date ReportWorld::today() const { return zone.local(instant()).date; }

bool in_scope(const ReportScope& scope, const State& state, const Organisation& organisation) {
    const auto is = [&](const std::string& wanted, Field field) {
        return wanted.empty() || state.facts.is(field, wanted);
    };
    return is(scope.kind, Field::kind) && is(scope.procedure, Field::procedure) &&
           (scope.unit.empty() ||
            is_within(organisation, state.facts.get(Field::unit), scope.unit));
}

std::span<const int> age_bands() { return bands; }

Date looks_back(const std::vector<Period>& periods, const ReportWorld& world) {
    Date first = run_up(periods.front(), world).first;
    for (const Period& period : periods) first = std::min(first, first_that_matters(period, world));
    return first;
}

ReportCounter::ReportCounter(std::vector<Period> periods, const ReportWorld& world,
                             ReportScope scope, std::optional<Date> as_of) {
    for (Period& period : periods)
        collectors_.push_back(
            std::make_unique<ReportCollector>(std::move(period), world, scope, as_of));
}

ReportCounter::ReportCounter(ReportCounter&&) noexcept = default;
ReportCounter::~ReportCounter() = default;

void ReportCounter::follow_trend() { collectors_.front()->follow_trend(); }

void ReportCounter::add(std::span<const History> cases) {
    for (const History& history : cases)
        for (const auto& collector : collectors_) collector->add(history);
}

std::vector<Report> ReportCounter::finish() {
    std::vector<Report> out;
    for (const auto& collector : collectors_) out.push_back(collector->finish());
    return out;
}

Report make_report(const std::vector<Case>& cases, const Period& period, const ReportWorld& world) {
    ReportCounter counter{{period}, world};
    counter.follow_trend();
    counter.add(histories(cases));
    return std::move(counter.finish().front());
}

}  // namespace klag::core
