#pragma once

#include <stdexcept>

namespace klag::index {

/// The index cannot be used now: damaged, busy, not to be written. No one is told: whoever asked
/// goes to the saved files instead.
class Unusable : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

}  // namespace klag::index
