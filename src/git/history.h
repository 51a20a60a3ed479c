#pragma once

#include "git/repository.h"

namespace klag::git {

/// Whether the history may have been cut off by a clone with `--depth`.
bool is_cut_off(const Repository& repository);

}  // namespace klag::git
