#pragma once

#include "base/error.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace klag::git {

/// A file descriptor that is closed with its owner; -1 for none.
class Descriptor {
  public:
    explicit Descriptor(int number = -1) : number_{number} {}
    Descriptor(Descriptor&& other) noexcept : number_{other.release()} {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    int number() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }
    int release();
    void close();

  private:
    int number_;
};

/// Throws Error{not_saved} "not saved: <reason>" for `error`, an errno, with the `place` where it
/// happened, if that is known; a full disk is named so.
[[noreturn]] void throw_not_saved(int error, const std::filesystem::path& place = {});

/// For a file or folder that this user may not read: Error{refused}.
Error denied(const std::filesystem::path& place);

/// Writes all bytes to `file`; throws Error{not_saved}.
void write_all(const Descriptor& file, std::string_view bytes);

/// Flushes what a folder lists (new names, renames) to the disk; false when the disk refuses.
bool flush_folder(const std::filesystem::path& folder);

/// Flushes the whole file system that holds `folder`. Throws Error{not_saved}.
void flush_all(const std::filesystem::path& folder);

/// A lock as git takes it (FILE.lock), made as a hard link to a file of klag's own, which is
/// written beforehand. So the lock appears at once with its whole content, and a lock that a killed
/// klag left can be told from anybody else's: it is the same file as the one beside (`is_ours`).
class LockFile {
  public:
    /// Writes `bytes` to `staged` (replaced when it is there); `target` is what the lock protects.
    LockFile(std::filesystem::path target, std::filesystem::path staged, std::string_view bytes);
    LockFile(LockFile&&) noexcept;
    LockFile& operator=(LockFile&&) = delete;
    /// Gives the lock back and removes the file beside.
    ~LockFile();

    /// Takes TARGET.lock; false when somebody holds it. Throws Error{not_saved} when impossible.
    bool take();
    /// Adds to the content; only before `replace`.
    void write(std::string_view bytes);
    /// Makes the content the target's, and releases the lock with it.
    void replace();
    /// Gives the lock back without a change.
    void release();

    /// Whether `lock` is one that a klag which staged at `staged` took.
    static bool is_ours(const std::filesystem::path& lock, const std::filesystem::path& staged);

  private:
    std::filesystem::path target_;
    std::filesystem::path lock_;
    std::filesystem::path staged_;
    Descriptor file_;
    bool taken_{};
};

}  // namespace klag::git
