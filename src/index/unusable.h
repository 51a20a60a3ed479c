#pragma once

#include <stdexcept>

namespace klag::index {

/// The index cannot be used now: damaged, busy, not to be written. No one is told: whoever asked
/// goes to the saved files instead.
class Unusable : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// What the index holds is not what was put in: a bit has changed on the disk. It has to go.
class Damaged : public Unusable {
  public:
    using Unusable::Unusable;
};

}  // namespace klag::index
