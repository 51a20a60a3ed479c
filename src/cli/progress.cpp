#include "cli/progress.h"

#include <ostream>

namespace klag::cli {

Progress::Progress(Env& env, int total)
    : env_{env}, total_{total}, began_{std::chrono::steady_clock::now()} {}

void Progress::step(std::string_view what) {
    ++done_;
    const bool long_enough = std::chrono::steady_clock::now() - began_ > std::chrono::seconds{1};
    if (!env_.err_is_terminal || !long_enough) return;
    env_.err << "\r\033[K" << done_ << "/" << total_ << " " << what << std::flush;
    shown_ = true;
}

void Progress::end() {
    if (shown_) env_.err << "\r\033[K" << std::flush;
    shown_ = false;
}

}  // namespace klag::cli
