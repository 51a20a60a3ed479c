#pragma once

#include "git/repository.h"
#include "index/case_index.h"

#include <memory>
#include <string>

/// The derived index in .git/klag: opened, and kept up to date, in one place.
namespace klag::store {

/// The index of the cases as saved at `commit`, which must be the tip of main: brought there by
/// what differs between two trees. Nothing when it cannot be used: the disk is read-only, the
/// register belongs to somebody else, another klag is at it. Throws Error{bad_data} for a case
/// that cannot be read.
std::unique_ptr<const index::CaseIndex> index_at(const git::Repository& repository,
                                                 const std::string& commit);

}  // namespace klag::store
