#pragma once

#include "git/repository.h"
#include "store/work_tree.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace klag::store {

/// What a sparse checkout leaves out of the working tree, such as the cases of earlier years ('klag
/// maintain --lay-from'): saved and read like all others, and not laid.
class LeftOut {
  public:
    /// Reads git's index where the checkout is sparse, when it is first asked, and nothing else. Of
    /// an index that cannot be read, nothing is taken for left out. `repository` must outlive it.
    explicit LeftOut(const git::Repository& repository)
        : repository_{&repository}, is_sparse_{repository.is_sparse()} {}

    /// Whether the file is left out, or stands in a folder that is; the private files of a case are
    /// left out with it.
    bool covers(std::string_view path) const;

    /// Whether the file is left out and does not stand in the working tree all the same.
    bool keeps_out(const WorkTree& tree, std::string_view path) const;

  private:
    using Paths = std::set<std::string, std::less<>>;  ///< folders with a slash at the end
    const Paths& paths() const;

    const git::Repository* repository_;
    bool is_sparse_;
    mutable std::optional<Paths> paths_{};
};

}  // namespace klag::store
