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

/// Flushes a file, or a folder with the names in it. Throws Error{not_saved}.
void flush(const std::string& path);

/// Writes `bytes` to a name not used yet, STEM ENDING, STEM-2 ENDING …, and returns it.
std::string write_numbered(const std::string& stem, std::string_view ending,
                           std::string_view bytes);

/// Where files live that are gone soon: XDG_RUNTIME_DIR, TMPDIR, else /tmp.
std::string temporary_folder(const Env& env);

/// The error for a file that could not be written; `code` is errno.
Error not_written(const std::string& path, int code);

/// Writes a file STEM ENDING into the temporary folder, shows it with the desktop's own program for
/// its kind (xdg-open), and returns its path. Throws Error{usage} when it cannot be shown; then no
/// file is left.
std::string show_on_desktop(const Env& env, std::string_view stem, std::string_view ending,
                            std::string_view bytes);

}  // namespace klag::cli
