#pragma once

#include "base/error.h"
#include "git/file_bytes.h"

#include <git2.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace klag::git {

template <auto free_it>
struct Free {
    template <class T>
    void operator()(T* object) const {
        free_it(object);
    }
};

/// Owns an object of libgit2.
template <class T, auto free_it>
using Handle = std::unique_ptr<T, Free<free_it>>;

using RepositoryHandle = Handle<git_repository, git_repository_free>;
using ReferenceHandle = Handle<git_reference, git_reference_free>;
using CommitHandle = Handle<git_commit, git_commit_free>;
using TreeHandle = Handle<git_tree, git_tree_free>;
using BlobHandle = Handle<git_blob, git_blob_free>;
using OdbHandle = Handle<git_odb, git_odb_free>;
using OdbObjectHandle = Handle<git_odb_object, git_odb_object_free>;
using ConfigHandle = Handle<git_config, git_config_free>;

/// What libgit2 says about its last failure; never empty.
std::string last_reason();

/// Throws Error{refused} with the place when libgit2 failed for want of the right to read it.
void refuse_denied();

/// Throws Error{kind} with `doing` and the reason when `status` says that a call failed; what may
/// not be read is refused, as `refuse_denied` says.
void check(int status, ErrorKind kind, std::string_view doing);

/// Calls a function of libgit2 that fills a T*, and owns the result.
/// Throws Error{bad_data} "cannot <doing>: <reason>".
template <class H, class... Parameters, class... Arguments>
H make(std::string_view doing, int (*function)(typename H::pointer*, Parameters...),
       Arguments... arguments) {
    typename H::pointer object = nullptr;
    check(function(&object, arguments...), ErrorKind::bad_data, doing);
    return H{object};
}

/// The id that `hex` writes; throws Error{bad_data} when it is none.
git_oid parse_id(std::string_view hex);
/// The id of what was added to `sum`, head and content of an object; ends it.
git_oid id_of(Checksum& sum);
/// The forty hexadecimal digits of `id`.
std::string hex(const git_oid& id);

}  // namespace klag::git
