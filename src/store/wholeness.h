#pragma once

#include "store/finding.h"
#include "store/snapshot.h"

#include <vector>

/// Whether a copy of a register has all that its cases say it has.
namespace klag::store {

/// What is missing or damaged of the private content of a case: its texts, letters and files.
std::vector<Finding> losses_of(const core::Case& c, const Snapshot& saved);

/// The cases that cannot be read, or of whose private content something is missing or damaged.
/// Reads all of it.
std::vector<Number> damaged_cases(const Snapshot& saved);

/// Throws Error{bad_data} in a copy that has cases and none of their private content, as a plain
/// 'git clone' makes it.
void demand_private_part(const Snapshot& saved);

/// Whether the history goes back to its first step; a 'git clone --depth' cuts it off.
bool has_all_history(const git::Repository& repository);
/// Throws Error{refused} when it does not.
void demand_all_history(const git::Repository& repository);

}  // namespace klag::store
