#pragma once

#include "cli/command.h"

#include <string>

namespace klag::cli {

/// The manual page klag(1) as scdoc source: commands, options, exit statuses, variables, files.
std::string man_page(const Program& program);

/// The manual page klag-NAME(1) of one command as scdoc source.
std::string man_page(const Program& program, const Command& command);

/// `text` with everything escaped that scdoc would take for markup.
std::string scdoc_text(std::string_view text);

}  // namespace klag::cli
