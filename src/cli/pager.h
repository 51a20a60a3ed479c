#pragma once

#include "cli/env.h"

#include <string>
#include <string_view>
#include <vector>

namespace klag::cli {

/// The program that shows long results page by page: KLAG_PAGER, PAGER, else less. Nothing for an
/// empty setting, `cat`, and a terminal that cannot do it (TERM unset or dumb).
std::vector<std::string> pager(const Env& env);

/// Whether `text` is longer than the screen.
bool is_longer_than_screen(const Env& env, std::string_view text);

/// Shows `text` in the pager. False when it was not shown: there is no pager, or no need for one.
bool page(const Env& env, const std::string& text);

}  // namespace klag::cli
