#include "store/inspection.h"

#include "base/error.h"
#include "base/shell.h"
#include "core/report_duties.h"
#include "store/deliveries.h"
#include "store/differences.h"
#include "store/indexing.h"
#include "store/laying.h"
#include "store/wholeness.h"
#include "yaml/case_yaml.h"
#include "yaml/delivery_yaml.h"

#include <algorithm>
#include <iterator>

namespace klag::store {
namespace {

void append(std::vector<Finding>& out, std::vector<Finding> more) {
    std::move(more.begin(), more.end(), std::back_inserter(out));
}

void inspect_references(const core::Case& c, const Snapshot& saved, const std::string& path,
                        std::vector<Finding>& out) {
    const core::Organisation& organisation = saved.organisation();
    for (const core::Event& event : c.events) {
        for (const auto& [field, values] : event.facts) {
            const bool unknown_unit = spec(field).type == core::FieldType::unit &&
                                      organisation.unit(values.front()) == nullptr;
            const bool unknown_staff = spec(field).type == core::FieldType::staff &&
                                       organisation.member(values.front()) == nullptr;
            if (unknown_unit || unknown_staff)
                out.push_back(
                    {path,
                     text("'{value}' is not in organisation.yaml", {{"value", values.front()}}),
                     text("Put it back with its last day (to:); ids stay for ever.")});
        }
    }
}

void inspect_delivery(const Register& reg, const std::string& path, std::vector<Finding>& out) {
    guarded(out, [&] {
        const Snapshot& saved = reg.saved();
        const core::Delivery delivery = load_delivery(saved, path);
        if (yaml::print_delivery(delivery) != saved.file(path))
            out.push_back({path, text("is not in the form that klag writes")});
        if (saved.organisation().member(delivery.by) == nullptr)
            out.push_back({path,
                           text("'{value}' is not in organisation.yaml", {{"value", delivery.by}}),
                           text("Put it back with its last day (to:); ids stay for ever.")});
        if (!saves(reg.repository(), delivery.commit))
            out.push_back({path,
                           text("the saved state {commit} that the report was computed from is not "
                                "in this register",
                                {{"commit", delivery.commit.substr(0, 12)}}),
                           text("Look for a backup that has it; the delivery itself is kept.")});
    });
}

/// A duty on a year of another kind than the register's is never fulfilled by its return.
void inspect_halves(const Snapshot& saved, std::vector<Finding>& out) {
    const core::Settings& settings = saved.settings();
    for (const std::string& name : core::names_in_force(settings, saved.organisation())) {
        const core::Procedure& procedure = saved.procedure(name);
        if (procedure.half_years.empty() || procedure.half_years == settings.halves) continue;
        out.push_back({.where = std::string{settings_file},
                       .message = text("half-years are others than those of {procedure}, which its "
                                       "reports and returns are on",
                                       {{"procedure", name}}),
                       .hint = text("Write them as in the procedure, or take them out there."),
                       .harmless = true});
    }
}

/// What `klag check` says of a file that differs from the saved one, and what to type.
Finding finding_of(const Difference& one) {
    using Kind = Difference::Kind;
    const bool is_private = one.path.ends_with("/" + std::string{private_file});
    const Text lay = text("Lay it again with 'klag check --lay'.");
    if (one.kind == Kind::missing)
        return {one.path, text("is gone from the folder; the saved one counts"), lay};
    if (one.kind == Kind::lost)
        return {one.path, text("was lost, as in a power cut; the saved one counts"), lay};
    if (one.kind == Kind::outdated)
        return {one.path, text("is an older version; the newest saved one counts"), lay};
    if (one.kind == Kind::stray && one.path.starts_with("reports/"))
        return {one.path, text("is no delivery of a report that klag recorded"),
                text("Move it away; only klag keeps files in this folder.")};
    if (one.kind == Kind::stray)
        return {one.path, text("belongs to no case, and is in no backup"),
                text("Keep it with 'klag attach CASE FILE', then move it away.")};
    if (is_private) {
        const std::string folder = one.path.substr(0, one.path.rfind('/'));
        return {one.path, text("was changed by hand"),
                text("Keep it with 'klag edit {case} --adopt', or drop it with 'klag edit {case} "
                     "--discard'.",
                     {{"case", folder.substr(folder.rfind('/') + 1)}})};
    }
    return {one.path, text("was changed by hand; the saved one counts"),
            text("Move it away, then lay the saved one again with 'klag check --lay'.")};
}

void inspect_folder(const Register& reg, std::vector<Finding>& out) {
    for (const Difference& one : differences(reg.saved(), reg.repository()))
        if (one.kind != Difference::Kind::unread)  // said of the case already
            out.push_back(finding_of(one));
    const auto wrong = wrongly_listed(reg.saved(), reg.repository());
    if (wrong.empty()) return;
    out.push_back({wrong.begin()->first,
                   text("git would carry changes of cases or reports along with the next 'git "
                        "commit'; files: {count}",
                        {{"count", std::to_string(wrong.size())}}),
                   text("Take them out with 'klag check --lay'.")});
}

/// Told before anything asks the index, and so takes the obstacle away.
void inspect_index(const Register& reg, std::vector<Finding>& out) {
    if (const auto obstacle = obstacle_to_index(reg.repository()))
        out.push_back({.where = obstacle->lexically_relative(reg.folder()).string(),
                       .message = text("is in the place where klag keeps its index of the cases, "
                                       "which it does without"),
                       .hint = text("Move it away: 'klag list' makes the index anew."),
                       .harmless = true});
}

/// The steps are the proof of what was done: each must be readable, back to the first.
void demand_history(const Register& reg) {
    reg.repository().walk(reg.saved().commit(), [](const git::CommitInfo&) { return true; });
}

void inspect_unsaved(const SettingsFile& file, const JudgeZone& judge_zone,
                     std::vector<Finding>& out) {
    if (file.removed) {
        out.push_back({file.path, text("is gone from the folder; the saved one counts"),
                       may_be_removed(file.path)
                           ? text("Bring it back with 'git checkout HEAD -- {path}', or save that "
                                  "it is gone with 'klag save'.",
                                  {{"path", shell_word(file.path)}})
                           : text("Bring it back with 'git checkout HEAD -- {path}'.",
                                  {{"path", shell_word(file.path)}})});
        return;
    }
    if (file.lost) {
        out.push_back({file.path, text("was lost, as in a power cut; the saved one counts"),
                       text("Bring it back with 'git checkout HEAD -- {path}'.",
                            {{"path", shell_word(file.path)}})});
        return;
    }
    out.push_back({.where = file.path,
                   .message = text("differs from what is saved"),
                   .hint = text("Save it with 'klag save'."),
                   .harmless = true});
    append(out, inspect_settings(file.path, file.text, judge_zone));
}

void inspect_all_settings(const Register& reg, const JudgeZone& judge_zone,
                          std::vector<Finding>& out) {
    const Snapshot& saved = reg.saved();
    for (const std::string& path : settings_paths(saved))
        append(out, inspect_settings(path, saved.file(path).value_or(""), judge_zone));
    guarded(out, [&] { demand_whole(saved, {}); });
    guarded(out, [&] { inspect_halves(saved, out); });
    for (const SettingsFile& file : reg.unsaved_settings()) inspect_unsaved(file, judge_zone, out);
}

void inspect_guard(const Register& reg, std::vector<Finding>& out) {
    if (!reg.is_guarded())
        out.push_back({.where = reg.folder().string(),
                       .message = text("nothing guards the register against changes by other "
                                       "programs"),
                       .hint = text("Put the guard in place with 'klag check --guard'."),
                       .harmless = true});
}

void inspect_cases(const Snapshot& saved, std::vector<Finding>& out) {
    int next = 1;
    int year = 0;
    for (const Number& number : saved.numbers()) {
        next = number.year == year ? next : 1;
        year = number.year;
        if (number.running != next)
            out.push_back({year_folder(year), text("the number before {number} is missing",
                                                   {{"number", number.text()}})});
        next = number.running + 1;
        append(out, inspect_case(saved, number));
    }
}

}  // namespace

std::vector<Finding> inspect_case(const Snapshot& saved, const Number& number) {
    std::vector<Finding> out;
    const std::string folder = case_folder(number);
    guarded(out, [&] {
        const core::Case c = saved.load(number);
        inspect_references(c, saved, folder + "/" + std::string{case_file}, out);
        const auto bytes = saved.file(folder + "/" + std::string{case_file});
        if (yaml::print_case(c) != *bytes)
            out.push_back({folder + "/" + std::string{case_file},
                           text("is not in the form that klag writes")});
        if (saved.has_private_part()) append(out, losses_of(c, saved));
    });
    return out;
}

std::vector<Finding> inspect(const Register& reg, const JudgeZone& judge_zone) {
    std::vector<Finding> out;
    inspect_index(reg, out);
    inspect_all_settings(reg, judge_zone, out);
    inspect_guard(reg, out);
    const std::string whole = reg.folder().string();
    guarded(
        out, [&] { require_quiet(reg.repository()); }, whole);
    guarded(
        out, [&] { demand_history(reg); }, whole);
    guarded(
        out, [&] { demand_all_history(reg.repository()); }, whole);
    // One finding for the whole copy, where each event of each case would be one.
    guarded(
        out, [&] { demand_private_part(reg.saved()); }, whole);
    inspect_cases(reg.saved(), out);
    for (const std::string& path : delivery_paths(reg.saved())) inspect_delivery(reg, path, out);
    guarded(out, [&] { inspect_folder(reg, out); });
    return out;
}

}  // namespace klag::store
