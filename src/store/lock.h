#pragma once

#include "git/lock_file.h"
#include "git/repository.h"
#include "git/shared_modes.h"

#include <chrono>
#include <exception>

namespace klag::store {

/// Inside .git: the lock, and what a write is about. Not beside the index, whose folder may be
/// taken away at any time, while others write.
inline constexpr const char* writing_folder = "klag-writing";

/// That folder of the working tree, made when it is not there. Throws Error: refused when something
/// else is in its place, not_saved.
std::filesystem::path own_folder(const git::Repository& repository);

/// klag's lock on a register: one writer at a time. It ends with the process, however that ends.
/// What is written under it has the modes of a register that is shared.
class Lock {
  public:
    static constexpr std::chrono::milliseconds patience{30'000};

    /// Waits up to `wait`. Throws Error: busy with the number of the process that holds it,
    /// refused as own_folder, not_saved when the lock cannot be made.
    explicit Lock(const git::Repository& repository, std::chrono::milliseconds wait = patience);
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock();

    /// Whether the one who held the lock before died with it, or failed.
    bool holder_died() const { return holder_died_; }

  private:
    git::SharedModes modes_;
    git::Descriptor file_;
    bool holder_died_{};
    int exceptions_{std::uncaught_exceptions()};
};

/// Waits a little, longer with each attempt and never the same for two processes; false when
/// `until` has passed.
bool pause_before_retry(int attempt, std::chrono::steady_clock::time_point until);

}  // namespace klag::store
