#pragma once

#include "base/zone.h"
#include "store/demo_stories.h"

#include <chrono>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace klag::bench {

/// What kind of register is wanted.
struct Plan {
    std::size_t cases{1000};
    int years{10};                 ///< over which the cases came in
    std::size_t open_percent{25};  ///< of the cases
    std::size_t longest{8};        ///< steps of a story
    std::uint64_t seed{1};
    std::chrono::sys_seconds now{};
};

/// What one case goes through.
struct Life {
    std::size_t story{};
    Date begin;
    int later{};          ///< minutes by which all happens later on its day
    std::size_t steps{};  ///< how many of the story's steps it goes through
    std::string name;     ///< of the person, for one who gave a name
};

/// A step of a life at its instant.
struct Moment {
    std::chrono::sys_seconds at;
    std::uint32_t life{};
    std::uint32_t step{};
};

/// The lives of many cases: those of the practice register again and again, each with a beginning
/// and a person of its own. The same plan gives the same lives.
class Stories {
  public:
    Stories(const Plan& plan, const Zone& zone);

    /// All that happens, in its order.
    const std::vector<Moment>& moments() const { return moments_; }
    /// The words of a klag command for it. `number` is that of the case, once it has one.
    std::vector<std::string> words(const Moment& moment, const std::string& number) const;

  private:
    Life draw(const Plan& plan, Date today);

    std::vector<store::DemoStory> stories_;
    std::vector<std::size_t> closing_;  ///< those with a closing that nothing else waits for
    std::vector<Life> lives_;
    std::vector<Moment> moments_;
    std::mt19937_64 random_;
    Date today_;
};

}  // namespace klag::bench
