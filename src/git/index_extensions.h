#pragma once

#include "git/index_walk.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a change of git's index alters in the extensions that klag keeps; offsets are in `data`.
namespace klag::git {

/// The cache of trees ("TREE") with the folders above `paths` marked as changed, as git itself
/// marks them; the ids of all others stay true. Nothing when the data cannot be understood, or when
/// one of the paths is a folder in it: git does well without the cache.
std::optional<std::vector<Splice>> tree_cache_after(std::string_view data,
                                                    const std::vector<std::string>& paths);

/// The cache of untracked files ("UNTR") so that git looks at every folder anew and goes on keeping
/// the cache: the noted content of info/exclude becomes one that it cannot have. Nothing when the
/// data cannot be understood.
std::optional<std::vector<Splice>> untracked_cache_emptied(std::string_view data);

}  // namespace klag::git
