#pragma once

#include "git/repository.h"
#include "store/lock.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>

/// How much room the history of a register takes, when packing it pays, and what is in its way.
namespace klag::store {

/// How the objects of a repository lie on the disk.
struct Storage {
    std::size_t loose{};     ///< objects in files of their own
    std::size_t packs{};     ///< files that hold many
    std::uintmax_t bytes{};  ///< of both

    bool operator==(const Storage&) const = default;
};

Storage storage_of(const git::Repository& repository);

/// Whether about 7,000 objects have come to lie loose since the history was packed, as many as `git
/// gc --auto` waits for. What lay there before stays until nobody can need it, and is not counted.
/// Looks, as git does, at one of the 256 folders that they are spread over.
bool wants_packing(const git::Repository& repository);

/// Whether the steps of one case are sought in all of a long history, of more than 100,000 packed
/// objects: a clone has no commit graph with git's changed-path filters, which 'klag maintain'
/// writes.
bool wants_filters(const git::Repository& repository);

/// Removes what a git that was killed while it packed left behind, which nobody reads: unfinished
/// packs and their lists that nothing has been written to for a day, a lock on the commit graph
/// that is an hour old, and either when it is older than the machine's start.
void remove_unfinished_packs(const git::Repository& repository, const Lock& held);

/// The ids of loose objects that are damaged (git/damaged_object.h). A git that comes upon one
/// ends, even when nothing names it.
std::set<std::string> damaged_objects(const git::Repository& repository);

/// Removes the files of those of `ids` that are damaged still; how many. Nothing may name them.
std::size_t remove_damaged(const git::Repository& repository, const std::set<std::string>& ids,
                           const Lock& held);

/// Throws Error{refused} when the repository belongs to another user: files that this one leaves in
/// it could not be replaced by its owner.
void demand_owner(const git::Repository& repository);

}  // namespace klag::store
