#pragma once

#include <cstddef>
#include <ctime>
#include <filesystem>
#include <string_view>

namespace klag::git {

/// A file of git's, mapped into memory: for one that git changes only by putting another file in
/// its place, so that it cannot be cut short under klag's hands.
class MappedFile {
  public:
    /// Stands for no file.
    MappedFile() = default;
    /// A file that is not there has no bytes. Throws std::system_error for one that cannot be read,
    /// and for anything that is no plain file.
    explicit MappedFile(const std::filesystem::path& file);
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&&) = delete;
    ~MappedFile();

    bool is_there() const { return is_there_; }
    std::string_view bytes() const { return {static_cast<const char*>(mapping_), size_}; }
    /// When it was written.
    const timespec& written() const { return written_; }

  private:
    bool is_there_{};
    void* mapping_{};
    std::size_t size_{};
    timespec written_{};
};

}  // namespace klag::git
