#pragma once

#include "git/repository.h"
#include "store/work_tree.h"

#include <set>
#include <string>
#include <string_view>

namespace klag::store {

/// What a sparse checkout leaves out of the working tree, such as the cases of earlier years ('klag
/// maintain --lay-from'): saved and read like all others, and not laid.
class LeftOut {
  public:
    /// Reads git's index where the checkout is sparse, and nothing else. Of an index that cannot be
    /// read, nothing is taken for left out.
    explicit LeftOut(const git::Repository& repository);

    /// Whether the file is left out, or stands in a folder that is; the private files of a case are
    /// left out with it.
    bool covers(std::string_view path) const;

    /// Whether the file is left out and does not stand in the working tree all the same.
    bool keeps_out(const WorkTree& tree, std::string_view path) const;

  private:
    std::set<std::string, std::less<>> left_out_;  ///< folders with a slash at the end
};

}  // namespace klag::store
