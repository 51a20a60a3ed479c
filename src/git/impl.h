#pragma once

#include "git/handle.h"
#include "git/repository.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace klag::git {

struct Repository::Impl {
    RepositoryHandle repository;

    git_repository* get() const { return repository.get(); }
    CommitHandle commit(const std::string& id) const;
    TreeHandle tree_of(const std::string& id) const;
    TreeHandle tree(const git_oid& id) const;
    /// Writes an object and reads it back; one damaged by a crash is replaced.
    git_oid write(std::string_view bytes, git_object_t type) const;
    /// Whether the object `id` can be read and has that type.
    bool readable(const git_oid& id, git_object_t type) const;
    /// Where the object lies when it has a file of its own.
    std::filesystem::path loose_file(const git_oid& id) const;
    /// Puts the object into a file of its own, whatever stands there: libgit2 leaves a damaged file
    /// for the object that it should be. False when nothing can be opened there. Throws
    /// Error{not_saved}.
    bool lay_anew(const git_oid& id, std::string_view bytes, git_object_t type) const;
    /// Removes the loose file of an object that cannot be read, so that it can be written again.
    bool remove_damaged(const git_oid& id) const;
};

/// What a tree entry is to klag: only plain files and folders are followed.
EntryKind kind_of(const git_tree_entry* entry);

}  // namespace klag::git
