#pragma once

#include "git/repository.h"
#include "store/lock.h"

#include <string>
#include <vector>

namespace klag::store {

/// What healing did. Paths only; nothing in it is personal.
struct Healed {
    std::vector<std::string> locks;    ///< stale locks that were removed
    std::vector<std::string> laid;     ///< files that were laid anew
    std::vector<std::string> left;     ///< files that differ from the saved ones: edited by hand
    std::vector<std::string> missing;  ///< personal files that only the caller can lay anew
    bool index_rebuilt{};

    bool nothing() const;
};

/// Puts right what a crash left behind. May be repeated, and interrupted, at will.
/// Removes a lock of git's only when it is proven stale: klag's own of a dead process, or older
/// than the machine's start. Never overwrites what somebody edited by hand.
/// Throws Error: busy when git works in the register, not_saved.
Healed heal(git::Repository& repository, const Lock& held,
            std::chrono::milliseconds wait_for_index = std::chrono::seconds{10});

/// Whether `heal` has something to do; cheap, writes nothing, takes no lock. A writer at work now
/// is no reason.
bool needs_healing(const git::Repository& repository);

}  // namespace klag::store
