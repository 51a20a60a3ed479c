#pragma once

#include "cli/env.h"

#include <chrono>
#include <string_view>

namespace klag::cli {

/// One line on a terminal's standard error that says how far a long piece of work is; silent
/// elsewhere, and while the work has lasted less than a second.
class Progress {
  public:
    /// `env` must live longer. `total` steps are to come.
    Progress(Env& env, int total);
    ~Progress() { end(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// The next step begins.
    void step(std::string_view what);
    /// Takes the line away.
    void end();

  private:
    Env& env_;
    int total_;
    int done_{};
    bool shown_{};
    std::chrono::steady_clock::time_point began_{};
};

}  // namespace klag::cli
