#pragma once

#include "store/guard.h"

namespace klag::store {

/// What the guard holds against a change in one commit: a case file is only ever added, or gains
/// events at its end, by a step that klag recorded; nothing else below cases/ is changed; a file
/// below reports/ is only ever added, by the step that recorded the delivery; and the files that
/// keep personal data out of main stay as klag made them.
std::optional<Text> judge_guarded_change(const git::CommitInfo& commit, const std::string& path,
                                         const std::optional<std::string>& before,
                                         const std::optional<std::string>& after);

}  // namespace klag::store
