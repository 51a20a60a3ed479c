#pragma once

#include <filesystem>

namespace klag::git {

/// Whether the file of a loose object is not what its name says: empty, cut short, or of other
/// bytes, as a power cut leaves what was never flushed. One that is not there, or may not be read,
/// is not damaged.
bool is_damaged_object(const std::filesystem::path& file);

}  // namespace klag::git
