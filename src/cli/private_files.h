#pragma once

#include "base/error.h"
#include "cli/env.h"

#include <string>
#include <string_view>

/// Files outside a register that only their owner can read.
namespace klag::cli {

/// Writes a new file and flushes it. Throws Error{usage} when there is one already, or no such
/// folder; Error{not_saved} when it cannot be written.
void write_new_file(const std::string& path, std::string_view bytes);

/// Writes `bytes` to a name not used yet, STEM ENDING, STEM-2 ENDING …, and returns it.
std::string write_numbered(const std::string& stem, std::string_view ending,
                           std::string_view bytes);

/// Where files live that are gone soon: XDG_RUNTIME_DIR, TMPDIR, else /tmp.
std::string temporary_folder(const Env& env);

/// The error for a file that could not be written; `code` is errno.
Error not_written(const std::string& path, int code);

/// Shows a file with the desktop's own program for its kind (xdg-open). Throws Error{usage} when
/// there is none.
void open_on_desktop(const Env& env, const std::string& path);

}  // namespace klag::cli
