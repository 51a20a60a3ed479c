#pragma once

#include "bench/generator/objects.h"

#include <string>

/// What this program puts in the place of klag's own saving: the same objects and the same refs,
/// without what only a person's register needs (flushes, locks, the files beside the history, the
/// index of cases). The linker takes these definitions before those in klag's archives.
namespace klag::bench {

/// From now on the repository of the register in `folder` is opened once and for all, and writes
/// its objects into `objects`, which must live to the end.
void keep_open(const std::string& folder, Objects& objects);

/// Closes it.
void close_repository();

}  // namespace klag::bench
