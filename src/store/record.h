#pragma once

#include "git/repository.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace klag::store {

/// A file that is laid beside the register without being on main.
struct WorkMark {
    std::string path;
    bool secret{};
    std::optional<std::string> before;  ///< id of the bytes that stood there when the write began
    std::optional<std::string> after;   ///< id in the private plane; nothing when it is not there
};

/// What a write is about to do, kept in .git/klag-writing until it is done: enough to finish it
/// after a crash. Holds no personal data.
struct Record {
    std::string verb;
    std::string key;
    std::optional<std::string> before;  ///< main when the write began
    std::optional<std::string> after;   ///< main when it is done
    long pid{};
    std::string boot;
    std::vector<std::string> files;  ///< on main
    std::vector<WorkMark> work;
    bool told{};  ///< the command has said that it saved; only files are left to be laid
};

inline constexpr const char* intent_file = "intent";            ///< a write under way
inline constexpr const char* last_file = "last";                ///< the last write that was done
inline constexpr const char* interrupted_file = "interrupted";  ///< saved, but never told

/// Writes the intent; it lasts once the file system is flushed. Throws Error{not_saved}.
void write_intent(const std::filesystem::path& folder, const Record& record);

/// The intent of one attempt to save: it goes with the attempt, unless that got far enough to be
/// finished later.
class Intent {
  public:
    /// Writes it. Throws Error{not_saved}.
    Intent(std::filesystem::path folder, const Record& record);
    Intent(const Intent&) = delete;
    Intent& operator=(const Intent&) = delete;
    ~Intent();

    /// Leaves it for the next command to finish.
    void keep() { kept_ = true; }
    /// Makes it the last write that was done.
    void done();

  private:
    std::filesystem::path folder_;
    bool kept_{};
};

/// Notes in the intent that the command says now that it saved. A failure is not told.
void note_told(const std::filesystem::path& folder);

/// Reads a record; what a crash left out of it is empty. Nothing when there is no such file.
std::optional<Record> read_record(const std::filesystem::path& folder, const char* name);

/// What the kernel calls this run of the machine.
const std::string& boot_id();
/// When this run of the machine began, to the second.
std::chrono::sys_seconds boot_time();
/// Whether a file was last written before this run of the machine, with a margin for a clock that
/// was set meanwhile; false for none.
bool is_older_than_boot(const std::filesystem::path& file);

}  // namespace klag::store
