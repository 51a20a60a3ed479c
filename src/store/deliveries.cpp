#include "store/deliveries.h"

#include "base/error.h"
#include "base/utf8.h"
#include "yaml/delivery_yaml.h"

#include <algorithm>

namespace klag::store {
namespace {

constexpr const char* reports_folder = "reports";

void add_paths(const Snapshot& saved, const std::string& folder, std::vector<std::string>& out) {
    for (const git::Entry& entry : saved.folder(folder)) {
        const std::string path = folder + "/" + entry.name;
        if (entry.kind == git::EntryKind::folder)
            add_paths(saved, path, out);
        else
            out.push_back(path);
    }
}

/// The running number in a path of a delivery for `period`; nothing for another path.
std::optional<int> running_number(const core::Period& period, std::string_view path) {
    const auto dash = path.rfind('-');
    if (dash == std::string_view::npos || !path.ends_with(".yaml")) return std::nullopt;
    const auto number = whole_number(path.substr(dash + 1, path.size() - dash - 6));
    if (!number || *number < 1 || delivery_file(period, *number) != path) return std::nullopt;
    return number;
}

}  // namespace

std::vector<std::string> delivery_paths(const Snapshot& saved) {
    std::vector<std::string> out;
    add_paths(saved, reports_folder, out);
    std::sort(out.begin(), out.end());
    return out;
}

bool is_place_of(const core::Delivery& delivery, std::string_view path) {
    return running_number(delivery.period, path).has_value();
}

core::Delivery load_delivery(const Snapshot& saved, const std::string& path) {
    const auto content = saved.file(path);
    if (!content) throw Error{ErrorKind::bad_data, text("there is no such file")}.at(path);
    core::Delivery delivery = yaml::parse_delivery(*content, path);
    if (!is_place_of(delivery, path))
        throw Error{ErrorKind::bad_data,
                    text("the file says it is about {period}", {{"period", delivery.period.id}})}
            .at(path);
    return delivery;
}

std::vector<core::Delivery> deliveries(const Snapshot& saved) {
    std::vector<core::Delivery> out;
    for (const std::string& path : delivery_paths(saved)) out.push_back(load_delivery(saved, path));
    return out;
}

std::string next_delivery_file(const Snapshot& saved, const core::Period& period) {
    int last = 0;
    for (const git::Entry& entry : saved.folder(delivery_folder(period)))
        last = std::max(
            last, running_number(period, delivery_folder(period) + "/" + entry.name).value_or(0));
    return delivery_file(period, last + 1);
}

bool saves(const git::Repository& repository, const std::string& commit) {
    try {
        return repository.commit(commit).id == commit;
    } catch (const Error&) {
        return false;
    }
}

ChangedCases changed_cases(const git::Repository& repository, const Snapshot& before,
                           const Snapshot& after) {
    ChangedCases out;
    for (const git::Change& change : repository.diff(before.commit(), after.commit())) {
        const std::vector<std::string> parts = split(change.path, '/');
        if (parts.front() != "cases" || parts.back() != case_file) continue;
        const auto number = parse_number(parts[parts.size() - 2]);
        if (!number) continue;
        if (change.before) out.before.push_back(before.load(*number));
        if (change.after) out.after.push_back(after.load(*number));
    }
    return out;
}

}  // namespace klag::store
