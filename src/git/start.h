#pragma once

namespace klag::git {

/// Makes libgit2 ready, once; in a statically linked klag without its network, which klag never
/// uses and which would parse the machine's certificates at every start.
void start_libgit2();

}  // namespace klag::git
