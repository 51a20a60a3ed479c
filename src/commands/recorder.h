#pragma once

#include "commands/context.h"
#include "store/register.h"

#include <functional>
#include <string>
#include <vector>

/// From facts to a saved event: the one way in which a command changes a case.
namespace klag::commands {

/// An act with its facts of both planes, before the rules have seen it.
struct Draft {
    core::Act act{};
    Moment on{};
    core::Facts facts{};
    std::string letter{};        ///< the kind of letter that goes with it; "" for none
    std::string format{"text"};  ///< of that letter
    std::vector<store::NewFile> files{};
};

/// What a command wants done: to which case, and what.
struct Order {
    std::string number{};         ///< K-2026-0042; "" for a new case
    std::vector<Draft> drafts{};  ///< recorded together, in order
    std::string key{};            ///< idempotency key; "" for none
    std::string adopt{};  ///< private file as changed by hand, to be taken over; "" for none
};

/// What was done.
struct Done {
    core::Case before{};
    core::Case after{};
    core::PrivateCase personal{};
    std::vector<std::string> letters{};  ///< paths of letters in the case's folder
    std::vector<std::string> enclose{};  ///< paths of what somebody puts into the envelope
    std::string shown{};                 ///< the text of the letters, for a dry run
    std::vector<core::Advice> advice{};
    std::size_t new_events{};
    bool saved{true};  ///< false for a dry run
};

/// Adds `draft` to `recording`; what the procedure advises about it. Throws Error{refused} or
/// {usage} in words when a rule forbids it.
std::vector<core::Advice> add_event(store::Recording& recording, Draft draft,
                                    const store::Snapshot& saved, Context& klag);

/// Warns of files that differ from what was saved as `what`, a case or a file. Throws
/// Error{not_saved} when the disk did not confirm it.
void report_ending(const std::string& what, const store::Ending& ending, Context& klag);

/// Carries out the order and saves it; with --dry-run only says what would be saved.
Done carry_out(const Order& order, Context& klag);

/// Prints what was recorded: status, deadlines that began or moved, letter, and what to do next; as
/// JSON with --json.
void print_done(const Done& done, Context& klag);

}  // namespace klag::commands
