#pragma once

#include <string>

namespace klag::office {

/// A file that has no place on any disk, for libraries that write to a name.
class MemoryFile {
  public:
    /// Throws Error{not_saved} when the system has no memory for it.
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    /// The name to write to, as long as this lives.
    std::string name() const;

    /// What was written. Throws Error{not_saved} when it cannot be read.
    std::string bytes() const;

  private:
    int descriptor_;
};

}  // namespace klag::office
