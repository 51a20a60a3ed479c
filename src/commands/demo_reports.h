#pragma once

#include "base/zone.h"
#include "store/snapshot.h"

#include <chrono>
#include <string>
#include <vector>

namespace klag::commands {

/// A report that the practice register's organisation handed over.
struct DemoReport {
    std::chrono::sys_seconds at;
    std::vector<std::string> words{};  ///< the command that was typed
};

/// All that its procedures demanded of the periods that ended since `begun`, up to `now`, in the
/// order of time: each on a working day of the week before it was due.
std::vector<DemoReport> demo_reports(const store::Snapshot& saved, Date begun, const Zone& zone,
                                     std::chrono::sys_seconds now);

}  // namespace klag::commands
