#pragma once

#include "cli/command.h"
#include "commands/context.h"

#include <optional>
#include <string>
#include <vector>

namespace klag::commands {

/// Which cases are wanted; an empty part lets every case through.
struct CaseFilter {
    std::vector<core::Status> statuses{};
    std::string unit{};  ///< and the units below it
    std::vector<std::pair<core::Field, std::string>> facts{};
    std::string handler{};
    std::string category{};
    int level{};
    std::optional<Date> from{};  ///< received
    std::optional<Date> to{};
    std::string text{};  ///< in the private content, without regard to ASCII case
    bool open_only{};
};

std::vector<cli::Option> case_filter_options();

/// Reads the options. Throws Error{usage} for unknown values.
CaseFilter case_filter(const cli::Given& given, Context& klag);

/// What the index can tell apart of the filter; `fits` tells the rest.
core::Selection selection(const CaseFilter& filter, bool newest_first = false);

bool fits(const CaseFilter& filter, const core::Case& c, const core::State& state, Context& klag);

}  // namespace klag::commands
