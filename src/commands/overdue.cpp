#include "commands/page.h"
#include "commands/report_tasks.h"
#include "commands/task_list.h"
#include "commands/verbs.h"
#include "commands/words.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Task;

struct Parts {
    std::vector<Task> over;
    std::vector<Task> last_chance;
    std::vector<Task> reports;  ///< over, and not delivered
    bool is_over() const { return !over.empty() || !reports.empty(); }
    bool empty() const { return !is_over() && last_chance.empty(); }
};

Parts parts(const cli::Given& given, Context& klag) {
    Parts out;
    const auto together = klag.saved().read_together();
    const core::Term term = horizon_term(given.text("within"), klag.saved().settings());
    for (Task& task : tasks_within(term, task_filter(given, klag), klag)) {
        if (task.is_over(klag.env().now))
            out.over.push_back(std::move(task));
        else if (task.tells_person)
            out.last_chance.push_back(std::move(task));
    }
    // Reports belong to no unit and to nobody's cases.
    if (!given.text("unit") && !given.text("handler")) out.reports = reports_over(klag);
    return out;
}

std::string whose(const Task& task, Context& klag) {
    const core::Organisation& organisation = klag.saved().organisation();
    if (task.member.empty()) return text("nobody (name a handler with 'klag assign')").english();
    std::string name = staff_name(organisation, task.member);
    if (task.instead_of.empty()) return name;
    return text("{name}, for {other} who has left",
                {{"name", name}, {"other", staff_name(organisation, task.instead_of)}})
        .english();
}

/// What is over wants its act, since a notice would come too late; before that, the person can
/// be told of another date as well.
TaskRow row_of(const Task& task, Context& klag) {
    const bool is_over = task.is_over(klag.env().now);
    TaskRow row{task.number,
                how_far(task, klag),
                is_over ? cli::Style::red : cli::Style::yellow,
                task_title(task),
                {command_for(task, klag)}};
    if (!is_over && task.extendable) row.commands.push_back(delay_command(task));
    return row;
}

using People = std::vector<std::pair<std::string, std::vector<TaskRow>>>;

/// The rows of each person, who come in the order of their first task.
People by_person(const std::vector<Task>& tasks, Context& klag) {
    People people;
    for (const Task& task : tasks) {
        const std::string person = whose(task, klag);
        auto of = std::find_if(people.begin(), people.end(),
                               [&](const auto& one) { return one.first == person; });
        if (of == people.end()) of = people.insert(of, {person, {}});
        of->second.push_back(row_of(task, klag));
    }
    return people;
}

void add_part(Page& page, const Text& heading, const std::vector<Task>& tasks, Context& klag) {
    if (tasks.empty()) return;
    page.heading(heading);
    for (const auto& [person, rows] : by_person(tasks, klag)) {
        page.raw("  " + klag.out().paint()(cli::Style::bold, person) + "\n");
        page.raw(task_lines(rows, 4, page.width(), klag));
    }
}

void add_reports(Page& page, const std::vector<Task>& tasks, Context& klag) {
    if (tasks.empty()) return;
    page.heading(
        text("Reports not delivered ({count})", {{"count", std::to_string(tasks.size())}}));
    std::vector<TaskRow> rows;
    for (const Task& task : tasks)
        rows.push_back({task.report, how_far(task, klag), cli::Style::red, task_title(task),
                        delivery_commands(task, klag)});
    page.raw(task_lines(rows, 2, page.width(), klag));
}

int overdue(const cli::Given& given, Context& klag) {
    const Parts found = parts(given, klag);
    const int status = given.flag("exit-code") && found.is_over() ? 1 : 0;
    if (klag.json()) {
        std::vector<Task> all = found.over;
        for (const auto* part : {&found.last_chance, &found.reports})
            all.insert(all.end(), part->begin(), part->end());
        klag.out().print_raw(json_of_tasks(all, klag));
        return status;
    }
    if (found.empty()) {
        if (given.flag("always"))
            klag.out().print(text("Nothing is overdue on {date}.",
                                  {{"date", with_weekday(Moment{klag.today()})}}));
        return status;
    }
    Page page{klag};
    page.title(klag.saved().settings().organisation + ", " + with_weekday(Moment{klag.today()}));
    add_part(page, text("Over ({count})", {{"count", std::to_string(found.over.size())}}),
             found.over, klag);
    add_part(page,
             text("Last chance to tell the person ({count})",
                  {{"count", std::to_string(found.last_chance.size())}}),
             found.last_chance, klag);
    add_reports(page, found.reports, klag);
    klag.out().print_raw(page.text());
    return status;
}

}  // namespace

Verb overdue_command() {
    cli::Command command{
        .name = "overdue",
        .group = group::reading,
        .summary = "Say what is overdue, and what soon will be",
        .description =
            "Has three parts: what is over, where it is the last chance to tell the person that it "
            "takes longer, because a notice of delay must come before the date, and which reports "
            "the organisation owes and has not delivered (klag-report(1), --deliver). The horizon "
            "of the second part is the register's warn-before, or --within; the third part is left "
            "out with --unit and --handler. A report is owed for periods that ended since the "
            "first "
            "case was registered.\n\nPrints nothing when "
            "all are empty, so that a daily cron job sends no mail then. It needs no HOME, no "
            "terminal and no right to write.",
        .options = task_options(),
        .examples = {{"klag overdue", "what to do this morning"},
                     {"klag overdue --within 5d --unit home-care", "one unit, five days ahead"},
                     {"0 7 * * 1-5  klag -C /srv/klag overdue", "a line of a crontab"}},
        .see_also = {"klag-agenda(1)", "klag-due(1)", "klag-report(1)"}};
    command.options.push_back({.name = "within",
                               .value = "SPAN",
                               .help = "look so far ahead, such as 3d, 2w or \"5 working days\""});
    command.options.push_back(
        {.name = "always", .help = "print a line even when nothing is overdue"});
    command.options.push_back(
        {.name = "exit-code", .help = "exit with status 1 when something is over"});
    return {std::move(command), overdue};
}

}  // namespace klag::commands
