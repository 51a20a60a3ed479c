#pragma once

#include "cli/env.h"

#include <string>
#include <string_view>
#include <vector>

namespace klag::cli {

/// The editor and its arguments: KLAG_EDITOR, GIT_EDITOR, VISUAL, EDITOR, else sensible-editor.
/// A setting is split at blanks; no shell reads it.
std::vector<std::string> editor(const Env& env);

/// Lets the person edit `text` in a file that only they can read and that is gone afterwards, and
/// returns what they saved. `ending` (.md, .yaml) tells the editor what it is. Throws Error{usage}
/// when there is no editor; when it fails, what was typed is kept and the error says where.
std::string edit(const Env& env, std::string_view text, std::string_view ending);

/// Keeps what a person typed after an error, below XDG_STATE_HOME or ~/.local/state in klag/,
/// readable by them alone, and returns the path. `name` begins the file's name and must hold no
/// personal data. Throws Error{not_saved} when even that fails.
std::string keep_text(const Env& env, std::string_view name, std::string_view text);

}  // namespace klag::cli
