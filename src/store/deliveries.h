#pragma once

#include "core/delivery.h"
#include "store/snapshot.h"

#include <string>
#include <vector>

/// The deliveries of reports that are saved on main, one file each.
namespace klag::store {

/// The act that the audit trail names for a delivery.
inline constexpr std::string_view delivery_act = "report-delivered";

/// The paths of all files below reports/, in order.
std::vector<std::string> delivery_paths(const Snapshot& saved);

/// The delivery in the file. Throws Error{bad_data} when it cannot be read, or says that it stands
/// elsewhere.
core::Delivery load_delivery(const Snapshot& saved, const std::string& path);

/// All of them, by path: of one period in the order in which they were recorded.
std::vector<core::Delivery> deliveries(const Snapshot& saved);

/// Whether `path` is a place for the delivery.
bool is_place_of(const core::Delivery& delivery, std::string_view path);

/// The path of the next delivery of a report for `period`.
std::string next_delivery_file(const Snapshot& saved, const core::Period& period);

/// Whether `commit` is a saved state that this copy of the register has.
bool saves(const git::Repository& repository, const std::string& commit);

/// The cases whose case.yaml differs between two saved states, by path, as they stand in each of
/// them; one that only one of them has stands only there.
struct ChangedCases {
    std::vector<core::Case> before{};
    std::vector<core::Case> after{};
};
ChangedCases changed_cases(const git::Repository& repository, const Snapshot& before,
                           const Snapshot& after);

}  // namespace klag::store
