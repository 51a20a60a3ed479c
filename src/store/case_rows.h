#pragma once

#include "git/repository.h"
#include "index/row.h"

#include <functional>
#include <optional>
#include <span>
#include <string>

/// The rows of the index, read from the saved files of cases.
namespace klag::store {

/// Where the case stands whose file has this path; nothing for any other path.
std::optional<index::Place> place_of_case(const std::string& path);

/// The file as the change leaves it; it must be there. Throws Error{bad_data} that names it.
std::string content_after(const git::Change& change, const git::Repository& repository);

/// Hands the cases that stand in the changed files to `put`, in any order; files of anything else
/// are passed over. Many are read by two threads: reading takes most of the time, and the index has
/// one writer, which reads as well while there is nothing to put. Throws as `content_after`, and
/// Error{bad_data} for a case that cannot be read.
void each_case_row(const git::Repository& repository, std::span<const git::Change> changes,
                   const std::function<void(const index::Row&)>& put);

}  // namespace klag::store
