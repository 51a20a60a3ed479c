#pragma once

#include "git/index.h"
#include "support/temp_repository.h"

#include <stdexcept>
#include <string>
#include <vector>

namespace klag::test {

/// Changes git's index as a write of klag does.
inline void update_index(TempRepository& temp, const std::vector<git::IndexEntry>& entries,
                         const std::optional<std::string>& head = std::nullopt) {
    std::filesystem::create_directories(temp.path() / ".git/klag");
    git::IndexUpdate index{temp.repository(), temp.path() / ".git/klag"};
    if (!index.take()) throw std::runtime_error{"index.lock is there"};
    index.replace(entries, head);
}

/// What git lists: mode, id, stage, path, stat data and flags.
inline std::string listed(const TempRepository& temp) {
    return temp.git("ls-files --stage --debug").output;
}

}  // namespace klag::test
