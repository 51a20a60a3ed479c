#include "commands/task_list.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/width.h"
#include "commands/code_words.h"
#include "commands/json.h"
#include "commands/refusals.h"
#include "commands/report_tasks.h"
#include "commands/words.h"
#include "core/clock.h"

#include <algorithm>
#include <map>

namespace klag::commands {
namespace {

/// The last day of `term`, by the name of each calendar that a procedure counts by.
std::map<std::string, Date> horizons(const core::Term& term, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    std::map<std::string, Date> out;
    for (const std::string& name : saved.procedure_names()) {
        const std::string& calendar = saved.procedure(name).calendar;
        if (!out.contains(calendar))
            out.emplace(calendar,
                        core::horizon(term, klag.today(), saved.calendar(calendar), klag.zone()));
    }
    return out;
}

bool is_wanted(const core::Task& task, const TaskFilter& filter,
               const core::Organisation& organisation) {
    if (!filter.member.empty() && task.member != filter.member) return false;
    return filter.unit.empty() || is_within(organisation, task.unit, filter.unit);
}

}  // namespace

std::vector<core::Task> tasks_within(const core::Term& term, const TaskFilter& filter,
                                     Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const std::map<std::string, Date> last_days = horizons(term, klag);
    const auto latest =
        std::max_element(last_days.begin(), last_days.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    std::vector<core::Task> out;
    if (latest == last_days.end()) return out;
    saved.each({.due_by = latest->second}, [&](core::Case&& c) {
        const core::State state = fold(c);
        const core::World rules = world(saved, state.facts, klag);
        std::vector<core::Task> found = core::tasks(c, state, rules);
        std::erase_if(found, [&](const core::Task& task) {
            return !is_wanted(task, filter, saved.organisation()) ||
                   task.due.date > last_days.at(rules.procedure.calendar);
        });
        if (found.empty()) return true;
        const std::string typed = saved.short_name(*store::parse_number(c.number));
        for (core::Task& task : found) {
            task.typed = typed;
            out.push_back(std::move(task));
        }
        return true;
    });
    std::stable_sort(out.begin(), out.end(),
                     [](const core::Task& a, const core::Task& b) { return a.end < b.end; });
    return out;
}

std::string command_for(const core::Task& task, Context& klag) {
    if (!task.report.empty()) return delivery_commands(task, klag).front();
    const std::string& number = task.typed;
    if (task.action > 0)
        return "klag action " + number + " --action " + std::to_string(task.action) +
               " --done today";
    core::Trigger next = task.next;
    if (!task.body.empty() && !next.asks_for(core::Field::body))
        next.conditions.insert(next.conditions.begin(), {core::Field::body, task.body});
    return command_for(next, number);
}

std::string delay_command(const core::Task& task) {
    return "klag extend " + task.typed + " --clock " + task.clock + " --until … --reason …";
}

core::Term horizon_term(const std::optional<std::string>& within, const core::Settings& settings) {
    if (!within) return settings.warn_before;
    if (const auto term = core::Term::parse(*within)) return *term;
    const std::string& typed = *within;
    const auto count = typed.substr(0, typed.size() - (typed.empty() ? 0 : 1));
    if (!typed.empty() && typed.back() == 'd')
        if (const auto term = core::Term::parse(count + " days")) return *term;
    if (!typed.empty() && typed.back() == 'w')
        if (const auto term = core::Term::parse(count + " weeks")) return *term;
    throw Error{ErrorKind::usage, text("'{span}' is no span of time", {{"span", typed}})}.hinted(
        text("Write it as 3d, 2w or \"5 working days\"."));
}

std::string task_title(const core::Task& task) {
    if (task.action == 0) return task.title;
    return text("action {number}", {{"number", std::to_string(task.action)}}).english();
}

std::vector<cli::Option> task_options() {
    return {{.name = "unit",
             .value = "UNIT",
             .help = "only this unit and those below it",
             .completes = "unit"},
            {.name = "handler",
             .value = "STAFF",
             .help = "only what this member of staff sees to",
             .completes = "staff"}};
}

TaskFilter task_filter(const cli::Given& given, Context& klag) {
    TaskFilter filter{given.text("unit").value_or(""), given.text("handler").value_or("")};
    const core::Organisation& organisation = klag.saved().organisation();
    const auto unknown = [](const char* what, const std::string& value,
                            const std::vector<std::string>& known) {
        const auto near = suggestions(value, known);
        return Error{ErrorKind::usage,
                     text("there is no {what} '{value}'", {{"what", what}, {"value", value}})}
            .hinted(near.empty() ? text("Known are: {names}.", {{"names", few_of(known)}})
                                 : text("Did you mean {names}?", {{"names", join(near, ", ")}}));
    };
    std::vector<std::string> units;
    for (const core::Unit& unit : organisation.units) units.push_back(unit.id);
    std::vector<std::string> staff;
    for (const core::Member& member : organisation.staff) staff.push_back(member.id);
    if (!filter.unit.empty() && organisation.unit(filter.unit) == nullptr)
        throw unknown("unit", filter.unit, units);
    if (!filter.member.empty() && organisation.member(filter.member) == nullptr)
        throw unknown("member of staff", filter.member, staff);
    return filter;
}

std::string task_lines(const std::vector<TaskRow>& rows, int indent, int width, Context& klag) {
    return task_lines(rows, indent, width, klag.out().paint());
}

std::string task_lines(const std::vector<TaskRow>& rows, int indent, int width, cli::Paint paint) {
    constexpr int gap = 2;
    int number = 0;
    int second = 0;
    int title = 0;
    int command = 0;
    bool on_one_line = true;
    for (const TaskRow& row : rows) {
        number = std::max(number, cli::display_width(row.number));
        second = std::max(second, cli::display_width(row.second));
        title = std::max(title, cli::display_width(row.title));
        command = std::max(command, cli::display_width(row.commands.front()));
        on_one_line = on_one_line && row.commands.size() == 1;
    }
    const int left = indent + number + gap + second + gap;
    on_one_line = on_one_line && left + title + gap + command <= width;
    std::string out;
    for (const TaskRow& row : rows) {
        const int missing = second - cli::display_width(row.second) + gap;
        out += std::string(static_cast<std::size_t>(indent), ' ') +
               cli::pad_right(row.number, number + gap) + paint(row.style, row.second) +
               std::string(static_cast<std::size_t>(missing), ' ');
        if (on_one_line) {
            out += cli::pad_right(printable(row.title), title + gap) + row.commands.front() + "\n";
            continue;
        }
        out += cli::wrap(printable(row.title), width, left) + "\n";
        for (const std::string& line : row.commands)
            out += std::string(static_cast<std::size_t>(left), ' ') +
                   (left + cli::display_width(line) <= width ? line
                                                             : cli::wrap(line, width, left + gap)) +
                   "\n";
    }
    return out;
}

std::string json_of_tasks(const std::vector<core::Task>& tasks, Context& klag) {
    std::vector<JsonRow> rows;
    for (const core::Task& task : tasks) {
        const JsonRow::value_type action{"action", task.action};
        rows.push_back({{"number", task.number},
                        {"clock", task.clock},
                        task.action == 0 ? JsonRow::value_type{"action", ""} : action,
                        {"title", task_title(task)},
                        {"due", task.due.iso()},
                        {"over", task.is_over(klag.env().now)},
                        {"report", task.report},
                        {"unit", task.unit},
                        {"member", task.member},
                        {"instead-of", task.instead_of},
                        {"command", command_for(task, klag)}});
    }
    return json_of_rows("tasks", rows);
}

std::string how_far(const core::Task& task, Context& klag) {
    if (!task.due.minute || task.due.date - klag.today() > 2 || klag.today() - task.due.date > 2)
        return from_today(task.due.date, klag.today());
    const auto minutes =
        std::chrono::duration_cast<std::chrono::minutes>(task.due.instant() - klag.env().now);
    const int hours = static_cast<int>(std::abs(minutes.count()) / 60);
    return (minutes.count() < 0 ? counted(hours, "{count} hour over", "{count} hours over")
                                : counted(hours, "in {count} hour", "in {count} hours"))
        .english();
}

}  // namespace klag::commands
