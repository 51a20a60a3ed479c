#pragma once

#include "base/text.h"

#include <filesystem>
#include <functional>

/// Where a new register may be made.
namespace klag::commands {

/// Throws Error{refused} with `hint` unless `folder` is absent, or a folder with nothing in it.
void demand_new_folder(const std::filesystem::path& folder, const Text& hint);

/// Throws Error{refused} when a register is in the making in `folder`, or was when the command was
/// cut off: nothing says what it lacks.
void refuse_unfinished(const std::filesystem::path& folder);

/// Throws Error{refused} when a folder above `folder` is a repository: a register inside another
/// would be saved by that one as well, and its private part would leak.
void refuse_inside_another(const std::filesystem::path& folder);

/// A folder in the making: it goes away again, with all that stands in it, unless it is kept. A
/// mark in it says so to others, and to who comes after a power cut.
class NewFolder {
  public:
    explicit NewFolder(const std::filesystem::path& folder);
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    ~NewFolder();

    /// Takes the mark away, between two calls of `flush`, which makes all that was written durable.
    void keep(const std::function<void()>& flush);

  private:
    bool clear() const;

    std::filesystem::path folder_;
    std::filesystem::path first_made_;  ///< the topmost folder that was not there before
    bool was_there_{};
    bool kept_{};
};

}  // namespace klag::commands
