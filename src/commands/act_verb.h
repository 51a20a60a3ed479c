#pragma once

#include "commands/verb.h"
#include "core/act.h"

#include <string>
#include <vector>

namespace klag::commands {

/// What a command that records an act says of itself; the options follow from the act's facts.
struct ActWords {
    core::Act act{};
    std::string group{group::handling};
    std::vector<std::string> aliases{};
    std::string summary;
    std::string description;
    std::vector<cli::Example> examples;
    std::string letter{};                   ///< the letter that goes with it; "" for none
    core::Field text{core::Field::count_};  ///< the fact that --file and the editor fill
    std::vector<cli::Option> more{};        ///< options beside the act's facts
    std::vector<std::string> see_also{};
};

/// The command that records `words.act` on one case.
Verb act_verb(ActWords words);

/// The options for the facts of an act, in the act's order.
std::vector<cli::Option> fact_options(core::Act act);

}  // namespace klag::commands
