#include "store/case_guard.h"

#include "base/error.h"
#include "store/deliveries.h"
#include "store/history.h"
#include "store/layout.h"
#include "yaml/case_yaml.h"
#include "yaml/delivery_yaml.h"

#include <algorithm>

namespace klag::store {
namespace {

/// The events that `after` has beyond `before`; nothing when `before` is not how it begins.
std::optional<std::vector<core::Event>> added_events(const core::Case& before,
                                                     const core::Case& after) {
    if (before.uid != after.uid || before.number != after.number) return std::nullopt;
    if (after.events.size() <= before.events.size()) return std::nullopt;
    if (!std::equal(before.events.begin(), before.events.end(), after.events.begin()))
        return std::nullopt;
    return std::vector<core::Event>{
        after.events.begin() + static_cast<std::ptrdiff_t>(before.events.size()),
        after.events.end()};
}

bool is_recorded(const std::vector<core::Event>& events, const Step& step) {
    return std::all_of(events.begin(), events.end(), [&](const core::Event& event) {
        return std::find(step.events.begin(), step.events.end(), event.id) != step.events.end();
    });
}

/// A file below cases/.
std::optional<Text> judge_case(const Step& step, const std::string& path,
                               const std::optional<std::string>& before,
                               const std::optional<std::string>& after) {
    if (!after)
        return text("{path} would be taken away; a case is never removed", {{"path", path}});
    if (!path.ends_with("/" + std::string{case_file}))
        return text("{path} does not belong into the history", {{"path", path}});
    const core::Case now = yaml::parse_case(*after, path);
    const core::Case was =
        before ? yaml::parse_case(*before, path) : core::Case{now.uid, now.number, {}};
    const auto added = added_events(was, now);
    if (!added) return text("{path} would lose or change what was recorded", {{"path", path}});
    if (!is_about(step, now.number) || !is_recorded(*added, step))
        return text("{path} was not changed by klag", {{"path", path}});
    return std::nullopt;
}

/// A file below reports/.
std::optional<Text> judge_delivery(const Step& step, const std::string& path,
                                   const std::optional<std::string>& before,
                                   const std::optional<std::string>& after) {
    if (!after)
        return text("{path} would be taken away; a delivery of a report is never removed",
                    {{"path", path}});
    if (before) return text("{path} would lose or change what was recorded", {{"path", path}});
    const Text stranger =
        text("{path} was not added by klag; 'klag report --deliver' does that", {{"path", path}});
    if (step.acts != std::vector{std::string{delivery_act}}) return stranger;
    const core::Delivery delivery = yaml::parse_delivery(*after, path);
    if (delivery.by != step.by || !is_place_of(delivery, path)) return stranger;
    return std::nullopt;
}

}  // namespace

std::optional<Text> judge_guarded_change(const git::CommitInfo& commit, const std::string& path,
                                         const std::optional<std::string>& before,
                                         const std::optional<std::string>& after) {
    const Step step = read_step(commit);
    try {
        if (path == "cases" || path.starts_with("cases/"))
            return judge_case(step, path, before, after);
        if (path == "reports" || path.starts_with("reports/"))
            return judge_delivery(step, path, before, after);
    } catch (const Error& error) {
        return text("{path} cannot be read: {why}",
                    {{"path", path}, {"why", error.message().english()}});
    }
    if (!before && !step.acts.empty()) return std::nullopt;
    return text("{path} keeps personal data out of the history and must stay as it is",
                {{"path", path}});
}

}  // namespace klag::store
