#include "commands/page.h"
#include "commands/report_tasks.h"
#include "commands/task_list.h"
#include "commands/verbs.h"
#include "commands/words.h"

#include <algorithm>

namespace klag::commands {
namespace {

TaskRow row_of(const core::Task& task, Context& klag) {
    const bool is_report = !task.report.empty();
    return {is_report ? text("report").english() : task.number,
            staff_name(klag.saved().organisation(), task.member), cli::Style::plain,
            task_title(task),
            is_report ? delivery_commands(task, klag) : std::vector{command_for(task, klag)}};
}

int agenda(const cli::Given& given, Context& klag) {
    const core::Term term =
        horizon_term(given.text("within").value_or("2 weeks"), klag.saved().settings());
    std::vector<core::Task> tasks = tasks_within(term, task_filter(given, klag), klag);
    // Reports belong to no unit and to nobody's cases.
    if (!given.text("unit") && !given.text("handler"))
        for (core::Task& task : reports_to_come(term, klag)) tasks.push_back(std::move(task));
    std::stable_sort(tasks.begin(), tasks.end(), [](const core::Task& a, const core::Task& b) {
        return a.due.date < b.due.date;
    });
    if (klag.json()) {
        klag.out().print_raw(json_of_tasks(tasks, klag));
        return 0;
    }
    if (tasks.empty()) {
        klag.out().say(text("Nothing is due within {span}.", {{"span", term.text()}}));
        return 0;
    }
    Page page{klag};
    Date day = tasks.front().due.date - 1;
    for (std::size_t i = 0; i < tasks.size();) {
        day = tasks[i].due.date;
        page.title(with_weekday(Moment{day}) + ", " + from_today(day, klag.today()));
        std::vector<TaskRow> rows;
        for (; i < tasks.size() && tasks[i].due.date == day; ++i)
            rows.push_back(row_of(tasks[i], klag));
        page.raw(task_lines(rows, 2, page.width(), klag));
    }
    klag.out().print_raw(page.text());
    return 0;
}

}  // namespace

Verb agenda_command() {
    cli::Command command{
        .name = "agenda",
        .group = group::reading,
        .summary = "List what is due, day by day",
        .description =
            "Lists the deadlines and measures of open cases by date: what is over "
            "first, then the next two weeks, or as far as --within says. The reports "
            "that a procedure owes stand among them until they are delivered.",
        .options = task_options(),
        .examples = {{"klag agenda", "the next two weeks"},
                     {"klag agenda --handler eva.lind --within 4w", "hers"}},
        .see_also = {"klag-overdue(1)", "klag-due(1)", "klag-report(1)"}};
    command.options.push_back({.name = "within",
                               .value = "SPAN",
                               .help = "look so far ahead, such as 3d, 2w or \"5 working days\""});
    return {std::move(command), agenda};
}

}  // namespace klag::commands
