#include "store/history.h"

#include "base/error.h"
#include "base/utf8.h"
#include "store/case_text.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace klag::store {
namespace {

/// Puts the value of one trailer line where it belongs.
void take_trailer(Step& step, const std::string& line) {
    const auto colon = line.find(": ");
    if (colon == std::string::npos) return;
    const std::string key = line.substr(0, colon);
    const std::string value = line.substr(colon + 2);
    if (key == "Klag-Act") step.acts.push_back(value);
    if (key == "Klag-Event") step.events.push_back(value);
    if (key == "Klag-Case") step.numbers.push_back(value);
    if (key == "Klag-By") step.by = value;
    if (key == "Klag-Key") step.key = value;
    if (key == "Klag-Clock") step.fixed_clock = true;
}

/// Whether the step registered its case: it has none before.
bool registers(const Step& step) { return !step.acts.empty() && step.acts.front() == "new"; }

/// Adds the step if it belongs to the case; false when none can come before it.
bool take_step(std::vector<Step>& steps, const git::CommitInfo& info, const std::string& number) {
    Step step = read_step(info);
    if (!is_about(step, number)) return true;
    steps.push_back(std::move(step));
    return !registers(steps.back());
}

/// Whether each event of the case was recorded by one of the steps.
bool has_all_events(const std::vector<Step>& steps, const core::Case& c) {
    std::set<std::string_view> recorded;
    for (const Step& step : steps) recorded.insert(step.events.begin(), step.events.end());
    return std::all_of(c.events.begin(), c.events.end(), [&recorded](const core::Event& event) {
        return recorded.contains(event.id);
    });
}

}  // namespace

bool is_about(const Step& step, const std::string& number) {
    return std::find(step.numbers.begin(), step.numbers.end(), number) != step.numbers.end();
}

Step read_step(const git::CommitInfo& commit) {
    Step step;
    step.commit = commit.id;
    step.at = commit.at;
    step.offset_minutes = commit.offset_minutes;
    step.author = commit.author.name;
    step.is_signed = commit.is_signed;
    const auto lines = split(commit.message, '\n');
    if (!lines.empty()) step.subject = lines.front();
    for (const std::string& line : lines) take_trailer(step, line);
    return step;
}

void visit_steps(const git::Repository& repository, const std::string& commit,
                 const std::function<bool(const Step&)>& visit) {
    if (commit.empty()) return;
    repository.walk(commit, [&](const git::CommitInfo& info) { return visit(read_step(info)); });
}

std::vector<Step> steps_of_case(const git::Repository& repository, const std::string& commit,
                                const core::Case& c) {
    std::vector<Step> steps;
    try {
        repository.walk_changes(
            commit, case_path(*parse_number(c.number)),
            [&](const git::CommitInfo& info) { return take_step(steps, info, c.number); });
    } catch (const Error&) {
        // Damaged filters name commits that are none.
    }
    if (!has_all_events(steps, c)) return steps_of_case(repository, commit, c.number);
    std::reverse(steps.begin(), steps.end());
    return steps;
}

std::vector<Step> steps_of_case(const git::Repository& repository, const std::string& commit,
                                const std::string& number) {
    std::vector<Step> steps;
    repository.walk(commit,
                    [&](const git::CommitInfo& info) { return take_step(steps, info, number); });
    std::reverse(steps.begin(), steps.end());
    return steps;
}

std::map<std::string, Step> recorded_steps(const git::Repository& repository,
                                           const std::string& commit, const core::Case& c) {
    std::map<std::string, Step> found;
    for (const Step& step : steps_of_case(repository, commit, c))
        for (const std::string& event : step.events) found.emplace(event, step);
    return found;
}

}  // namespace klag::store
