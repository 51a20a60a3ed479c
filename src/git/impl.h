#pragma once

#include "git/handle.h"
#include "git/plain_repository.h"
#include "git/repository.h"

#include <optional>
#include <string>
#include <string_view>

namespace klag::git {

struct Repository::Impl {
    std::optional<PlainRepository> plain;   ///< when a few files told enough to begin with
    mutable RepositoryHandle handle;        ///< then it is opened when it is needed
    mutable std::optional<bool> shallow{};  ///< asked once, not at each of many steps

    /// Throws as Repository::open.
    git_repository* get() const;
    /// Whether the history may have been cut off by a clone with `--depth`.
    bool is_cut_off() const;
    CommitHandle commit(const std::string& id) const;
    TreeHandle tree_of(const std::string& id) const;
    TreeHandle tree(const git_oid& id) const;
    /// The id of what stands at `path`; nothing when there is nothing of that kind.
    std::optional<std::string> entry_id(const std::string& commit, std::string_view path,
                                        EntryKind kind) const;
    /// Writes an object and reads it back; one damaged by a crash is replaced. Throws
    /// Error{not_saved}.
    git_oid write(std::string_view bytes, git_object_t type) const;
};

/// What a tree entry is to klag: only plain files and folders are followed.
EntryKind kind_of(const git_tree_entry* entry);

}  // namespace klag::git
