#pragma once

#include <cstddef>
#include <ctime>
#include <filesystem>
#include <string_view>
#include <vector>

namespace klag::git {

/// The bytes of a file of git's. A large one is mapped into memory, which is only for one that git
/// changes by putting another file in its place, so that it cannot be cut short under klag's hands;
/// a small one is read, which takes half the time. To read git's list of a large register would
/// take longer than to compute its checksum.
class WholeFile {
  public:
    /// Stands for no file.
    WholeFile() = default;
    /// A file that is not there has no bytes. Throws std::system_error for one that cannot be read,
    /// and for anything that is no plain file.
    explicit WholeFile(const std::filesystem::path& file);
    WholeFile(WholeFile&& other) noexcept;
    WholeFile& operator=(WholeFile&&) = delete;
    ~WholeFile();

    bool is_there() const { return is_there_; }
    std::string_view bytes() const {
        return {mapping_ == nullptr ? read_.data() : static_cast<const char*>(mapping_), size_};
    }
    /// When it was written.
    const timespec& written() const { return written_; }

  private:
    bool is_there_{};
    std::vector<char> read_;  ///< stays where it is when its owner moves
    void* mapping_{};
    std::size_t size_{};
    timespec written_{};
};

}  // namespace klag::git
