#include "commands/report_tasks.h"

#include "base/shell.h"
#include "core/clock.h"
#include "store/deliveries.h"

#include <algorithm>

namespace klag::commands {
namespace {

core::Task task_of(const core::ReportDue& row, Context& klag) {
    core::Task task;
    task.title = row.duty->title;
    task.report = row.period.id;
    task.form = row.duty->form;
    task.recipients = row.waiting;
    task.due = Moment{row.due};
    task.end = core::end_of(task.due, klag.zone());
    return task;
}

/// The day on which the first case was registered; nothing while there is none.
std::optional<Date> begun(const store::Snapshot& saved) {
    std::optional<Date> day;
    saved.each({}, [&day](core::Case&& first) {
        day = first.events.front().on.date;
        return false;
    });
    return day;
}

}  // namespace

core::InForce in_force(Context& klag) {
    const store::Snapshot& saved = klag.saved();
    core::InForce out;
    for (const std::string& name : core::names_in_force(saved.settings(), saved.organisation()))
        out.emplace_back(saved.procedure(name));
    return out;
}

std::vector<core::Task> reports_to_come(const core::Term& span, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const auto first_day = begun(saved);
    const auto deliveries = store::deliveries(saved);
    std::vector<core::Task> out;
    for (const core::Procedure& procedure : in_force(klag)) {
        if (procedure.reports.empty()) continue;
        const core::Calendar& calendar = saved.calendar(procedure.calendar);
        const Date last = core::horizon(span, klag.today(), calendar, klag.zone());
        for (const core::ReportDue& row :
             core::still_owed(core::reports_due(procedure, klag.today(), last,
                                                saved.settings().halves, calendar, klag.zone()),
                              first_day, deliveries))
            out.push_back(task_of(row, klag));
    }
    return out;
}

std::vector<core::Task> reports_over(Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const auto first_day = begun(saved);
    if (!first_day) return {};
    const auto deliveries = store::deliveries(saved);
    std::vector<core::Task> out;
    for (const core::Procedure& procedure : in_force(klag)) {
        if (procedure.reports.empty()) continue;
        for (const core::ReportDue& row : core::still_owed(
                 core::reports_due(procedure, *first_day, klag.today() - 1, saved.settings().halves,
                                   saved.calendar(procedure.calendar), klag.zone()),
                 first_day, deliveries))
            out.push_back(task_of(row, klag));
    }
    std::stable_sort(out.begin(), out.end(), [](const core::Task& a, const core::Task& b) {
        return a.due.date < b.due.date;
    });
    return out;
}

std::vector<std::string> delivery_commands(const core::Task& task, Context& klag) {
    const std::string report =
        "klag report " + task.report + (task.form.empty() ? "" : " --return " + task.form);
    const auto period = core::parse_period(task.report, klag.saved().settings().halves);
    if (!period || period->last >= klag.today() || task.recipients.empty()) return {report};
    std::vector<std::string> out;
    for (const std::string& recipient : task.recipients)
        out.push_back(report + " --deliver " + shell_word(recipient));
    return out;
}

}  // namespace klag::commands
