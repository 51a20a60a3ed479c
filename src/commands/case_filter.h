#pragma once

#include "cli/command.h"
#include "commands/context.h"
#include "core/summary.h"

#include <optional>
#include <string>
#include <vector>

namespace klag::commands {

/// Which cases are wanted; an empty part lets every case through.
struct CaseFilter {
    std::vector<core::Status> statuses{};
    std::string unit{};  ///< and the units below it
    std::string kind{};
    std::string channel{};
    std::string procedure{};
    std::string handler{};
    std::string category{};
    int level{};
    std::optional<Date> from{};  ///< received
    std::optional<Date> to{};
    std::string text{};  ///< in the private content, without regard to ASCII case
    bool open_only{};

    /// Whether a summary does not tell if a case fits: who is on duty depends on the day.
    bool wants_whole_case() const { return !handler.empty() || !text.empty(); }
};

std::vector<cli::Option> case_filter_options();

/// Reads the options. Throws Error{usage} for unknown values.
CaseFilter case_filter(const cli::Given& given, Context& klag);

/// What the index can tell apart of the filter; `fits` tells the rest.
core::Selection selection(const CaseFilter& filter, bool newest_first = false);

/// Whether what a list shows of a case fits; for a filter that wants the whole case, this is to fit
/// as well.
bool fits(const CaseFilter& filter, const core::Summary& row, Context& klag);
bool whole_case_fits(const CaseFilter& filter, const core::Case& c, const core::State& state,
                     Context& klag);

}  // namespace klag::commands
