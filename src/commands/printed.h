#pragma once

#include "commands/context.h"

#include <string>

namespace klag::commands {

/// The PDF of an HTML document that klag made; warns of a font that is not installed and of
/// characters that it leaves out. Throws as print::to_pdf does.
std::string printed(const std::string& html, Context& klag);

}  // namespace klag::commands
