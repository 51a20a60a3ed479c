#include "commands/demo_reports.h"

#include "core/report_duties.h"

#include <algorithm>

namespace klag::commands {
namespace {

constexpr int nine_o_clock = 9 * 60;

/// A week before it was due, or on the Friday before that.
Date day_of_delivery(Date due) {
    const Date day = due - 7;
    return day - std::max(0, static_cast<int>(day.weekday()) - 5);
}

std::vector<std::string> words_of(const core::ReportDue& report, const std::string& recipient) {
    std::vector<std::string> words{"report", report.period.id};
    if (!report.duty->form.empty()) words.insert(words.end(), {"--return", report.duty->form});
    words.insert(words.end(), {"--deliver", recipient, "--by", "anna.berg", "--no-input"});
    return words;
}

}  // namespace

std::vector<DemoReport> demo_reports(const store::Snapshot& saved, Date begun, const Zone& zone,
                                     std::chrono::sys_seconds now) {
    std::vector<DemoReport> out;
    const core::Halves& halves = saved.settings().halves;
    const Date horizon = zone.local(now).date + 10;
    for (const std::string& name : core::names_in_force(saved.settings(), saved.organisation())) {
        const core::Procedure& procedure = saved.procedure(name);
        if (procedure.reports.empty()) continue;
        for (const core::ReportDue& report :
             core::still_owed(core::reports_due(procedure, begun, horizon, halves,
                                                saved.calendar(procedure.calendar), zone),
                              begun, {})) {
            const auto at = zone.instant(day_of_delivery(report.due), nine_o_clock);
            for (const std::string& recipient : report.waiting)
                if (at <= now) out.push_back({at, words_of(report, recipient)});
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const DemoReport& a, const DemoReport& b) { return a.at < b.at; });
    return out;
}

}  // namespace klag::commands
