#pragma once

#include "store/register.h"

#include <string>
#include <vector>

namespace klag::commands {

/// The files of the case that go with a letter of `kind`: with the covering letter `report` the
/// newest report of the investigation at this level, which the letter calls enclosed. Their bytes
/// are in `recording.files` or kept already.
std::vector<core::StoredFile> enclosed_files(const std::string& kind,
                                             const store::Recording& recording);

/// The same with their bytes. Throws Error{bad_data} when one that was kept is gone.
std::vector<store::NewFile> enclosures(const std::string& kind, const store::Recording& recording,
                                       const store::Snapshot& saved);

}  // namespace klag::commands
