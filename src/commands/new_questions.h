#pragma once

#include "commands/context.h"

/// What `klag new` takes for granted, and what it asks on a terminal.
namespace klag::commands {

/// Adds what nobody needs to say: the defaults of the register and of the person at the keyboard.
void fill_with_the_usual(core::Facts& facts, Context& klag);

/// Asks on a terminal for what `facts` lack, and again for what the rules refuse; the unit's
/// procedure says which kinds and channels there are. Without a name the case becomes anonymous.
/// Throws Error{usage} when the person breaks off.
void ask_about_registration(core::Facts& facts, Context& klag);

}  // namespace klag::commands
