#pragma once

#include "cli/ask.h"
#include "commands/verb.h"
#include "core/act.h"
#include "core/state.h"

#include <functional>
#include <string>
#include <vector>

namespace klag::commands {

/// Facts that follow from the case: offered on a terminal, taken when nobody is asked. May throw
/// Error when the act makes no sense for the case. `given` is what was said so far.
using Suggest =
    std::function<core::Facts(const core::Case& c, const core::Facts& given, Context& klag)>;

/// An act that is recorded at once as well, when its flag is given.
struct Further {
    std::string flag;
    std::string help;
    core::Act act{};
};

/// Another act that is recorded instead when its option is given: `escalate --external BODY`.
struct Instead {
    std::string option;
    std::string help;
    core::Act act{};
    core::Field field{};               ///< takes the option's value
    core::Facts facts{};               ///< further facts of that act
    std::vector<core::Field> takes{};  ///< further options of that act
};

/// Whether a fact is asked for, by what was given and answered so far.
using Asks =
    std::function<bool(core::Field field, const core::Facts& given, const cli::Answers& answers)>;

/// What a command that records an act says of itself; the options follow from the act's facts.
struct ActWords {
    core::Act act{};
    std::string group{group::handling};
    std::vector<std::string> aliases{};
    std::string summary;
    std::string description;
    std::vector<cli::Example> examples;
    core::Field text{core::Field::count_};  ///< the fact that --file and the editor fill
    /// A flag that takes a file to be kept with the case: `--report FILE`.
    core::Field file_flag{core::Field::count_};
    Suggest suggests{};
    Asks asks{};  ///< everything that the act asks for, when not set
    std::vector<Further> further{};
    std::vector<Instead> instead{};
    std::vector<std::string> see_also{};
};

/// The command that records `words.act` on one case.
Verb act_verb(ActWords words);

/// The options for the facts of an act, in the act's order.
std::vector<cli::Option> fact_options(core::Act act);

}  // namespace klag::commands
