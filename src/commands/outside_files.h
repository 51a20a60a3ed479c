#pragma once

#include "commands/context.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace klag::commands {

/// The path that a person typed, from the folder klag was started in.
std::filesystem::path typed_path(const std::string& typed, Context& klag);

/// Throws Error{refused} when `target` lies in the register's own folder: what is copied out of it
/// must not be taken for a part of it. `instead` is a line to type.
void refuse_in_register(const std::filesystem::path& target, const std::string& instead,
                        Context& klag);

/// The one of `formats` that --format names, or --json, or the ending of --output, as report.pdf
/// does for pdf; `otherwise` where none of them says. Throws Error{usage} for an ending of no
/// format, and for --json beside another --format.
std::string format_given(const cli::Given& given, const std::vector<std::string>& formats,
                         const std::string& otherwise, Context& klag);

/// Writes what a command made to `output`, or, without one, to standard output. Throws Error{usage}
/// for bytes that are no text on a terminal, or a file that exists.
void put_out(const std::optional<std::string>& output, const std::string& bytes, bool is_text,
             Context& klag);

}  // namespace klag::commands
