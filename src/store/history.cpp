#include "store/history.h"

#include "base/utf8.h"

#include <algorithm>

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
                                const std::string& number) {
    std::vector<Step> out;
    visit_steps(repository, commit, [&](const Step& step) {
        if (!is_about(step, number)) return true;
        out.push_back(step);
        return step.acts.empty() || step.acts.front() != "new";
    });
    std::reverse(out.begin(), out.end());
    return out;
}

std::map<std::string, Step> recorded_steps(const git::Repository& repository,
                                           const std::string& commit,
                                           const std::vector<std::string>& events) {
    std::map<std::string, Step> found;
    if (events.empty()) return found;
    visit_steps(repository, commit, [&](const Step& step) {
        for (const std::string& event : step.events)
            if (std::find(events.begin(), events.end(), event) != events.end())
                found.emplace(event, step);
        return found.size() < events.size();
    });
    return found;
}

}  // namespace klag::store
