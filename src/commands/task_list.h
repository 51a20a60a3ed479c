#pragma once

#include "cli/command.h"
#include "cli/style.h"
#include "commands/context.h"
#include "core/tasks.h"

#include <optional>
#include <string>
#include <vector>

/// Tasks over the whole register, for `overdue`, `agenda` and `due`.
namespace klag::commands {

/// Which tasks are wanted; empty means all.
struct TaskFilter {
    std::string unit{};    ///< and the units below it
    std::string member{};  ///< who sees to it
};

/// The tasks that are over or fall due within `term`, counted by each case's own calendar, by due
/// date.
std::vector<core::Task> tasks_within(const core::Term& term, const TaskFilter& filter,
                                     Context& klag);

/// What to type for a task: "klag acknowledge 42"; for a report, for the first who has not got it.
std::string command_for(const core::Task& task, Context& klag);

/// What to type to tell the person that a deadline takes longer: "klag extend 42 --clock plan …".
std::string delay_command(const core::Task& task);

/// The span of --within ("3d", "2w", "5 working days"), or the register's warn-before.
core::Term horizon_term(const std::optional<std::string>& within, const core::Settings& settings);

/// What a task is about: the clock's title, or "action 2".
std::string task_title(const core::Task& task);

/// --unit and --handler, shared by these commands.
std::vector<cli::Option> task_options();
TaskFilter task_filter(const cli::Given& given, Context& klag);

/// A task as a list shows it.
struct TaskRow {
    std::string number;
    std::string second;  ///< how far it is, or who sees to it
    cli::Style style{};  ///< of `second`
    std::string title;
    std::vector<std::string> commands;  ///< at least one: what to type
};

/// The rows under each other: all on one line each where they fit into `width` columns and have one
/// command, else the commands on lines of their own below the title.
std::string task_lines(const std::vector<TaskRow>& rows, int indent, int width, cli::Paint paint);
std::string task_lines(const std::vector<TaskRow>& rows, int indent, int width, Context& klag);

/// Rows for --json.
std::string json_of_tasks(const std::vector<core::Task>& tasks, Context& klag);

/// "3 days over" or "in 2 days", by days; by hours when the task is due at a time and near.
std::string how_far(const core::Task& task, Context& klag);

}  // namespace klag::commands
