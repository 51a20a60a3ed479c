#include "commands/report_counting.h"

#include "base/error.h"
#include "base/utf8.h"

#include <atomic>
#include <utility>

namespace klag::commands {
namespace {

void demand_sums(const std::vector<core::Report>& reports) {
    for (const core::Report& report : reports)
        if (!report.contradictions.empty() || !report.flow.adds_up())
            throw Error{ErrorKind::bad_data, text("the figures do not add up; look at {cases}",
                                                  {{"cases", join(report.contradictions, ", ")}})}
                .hinted(text("Type 'klag check', then 'klag log' for these cases."));
}

/// Does the work for each number below `count`, on two threads.
template <class Work>
void share_out(std::size_t count, Work work) {
    std::atomic<std::size_t> next{0};
    const auto take = [&] {
        for (std::size_t i = next++; i < count; i = next++) work(i);
    };
    std::future<void> beside = std::async(take);
    take();
    beside.get();
}

}  // namespace

ReportCounting::ReportCounting(const core::ReportQuestion& question, const core::ReportWorld& world,
                               std::size_t at_once)
    : rule_{question.rule}, own_{question.periods, world, question.scope}, at_once_{at_once} {
    own_.follow_trend();
    if (!rule_) return;
    for (const core::Period& period : question.periods) {
        std::vector<core::Period> judged = core::judged_months(period, rule_->halves);
        const std::size_t months = judged.size();
        for (core::Period& near : core::judged_neighbours(period, *rule_))
            judged.push_back(std::move(near));
        around_.push_back({months, {std::move(judged), world, {}, period.last}});
    }
}

void ReportCounting::add(core::Case&& c) {
    waiting_.push_back(std::move(c));
    if (waiting_.size() == at_once_) count_waiting();
}

void ReportCounting::count_waiting() {
    if (counting_.valid()) counting_.get();
    counted_ = std::exchange(waiting_, {});
    counting_ = std::async([this] { count(); });
}

void ReportCounting::count() {
    const std::vector<core::History> histories = core::histories(counted_);
    share_out(around_.size() + 1,
              [&](std::size_t i) { (i == 0 ? own_ : around_[i - 1].counter).add(histories); });
}

core::ReportFigures ReportCounting::finish() {
    count_waiting();
    counting_.get();
    core::ReportFigures figures{.periods = own_.finish(), .hidden = {}};
    demand_sums(figures.periods);
    figures.hidden.resize(figures.periods.size());
    share_out(around_.size(),
              [&](std::size_t i) { figures.hidden[i] = hidden(figures.periods[i], around_[i]); });
    return figures;
}

core::HiddenRows ReportCounting::hidden(const core::Report& report, Around& around) const {
    const std::vector<core::Report> counted = around.counter.finish();
    std::vector<const core::Report*> months;
    std::vector<const core::Report*> neighbours;
    for (const core::Report& one : counted)
        (months.size() < around.months ? months : neighbours).push_back(&one);
    return core::hidden_rows(report, months, neighbours, *rule_);
}

}  // namespace klag::commands
