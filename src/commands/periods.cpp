#include "commands/periods.h"

#include "base/error.h"
#include "cli/dates.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Period;

struct KindOption {
    const char* name;
    Period::Kind kind;
    const char* help;
};

constexpr KindOption kind_options[] = {
    {"half-year", Period::Kind::half, "a half-year, such as 2026-H1"},
    {"month", Period::Kind::month, "a month, such as 2026-03"},
    {"quarter", Period::Kind::quarter, "a quarter, such as 2026-Q2"},
    {"tertial", Period::Kind::tertial, "four months, such as 2026-T1"},
    {"year", Period::Kind::year, "a year, such as 2026"},
};

Period parsed(const std::string& typed, const core::Settings& settings) {
    if (const auto period = core::parse_period(typed, settings.halves)) return *period;
    throw Error{ErrorKind::usage, text("'{period}' is no period", {{"period", typed}})}.hinted(
        text("Write it as 2026-H1, 2026-Q2, 2026-T1, 2026-03 or 2026."));
}

}  // namespace

std::vector<cli::Option> period_options() {
    std::vector<cli::Option> out;
    for (const KindOption& option : kind_options)
        out.push_back({.name = option.name, .help = option.help});
    out.push_back({.name = "from", .value = "DATE", .help = "the first day", .completes = "date"});
    out.push_back({.name = "to", .value = "DATE", .help = "the last day", .completes = "date"});
    return out;
}

bool names_a_period(const cli::Given& given) {
    return given.text("from") || given.text("to") ||
           std::any_of(std::begin(kind_options), std::end(kind_options),
                       [&](const KindOption& option) { return given.flag(option.name); });
}

core::Period wanted_period(const cli::Given& given, const std::optional<std::string>& named,
                           Context& klag) {
    const core::Settings& settings = klag.saved().settings();
    if (given.text("from") || given.text("to")) {
        const Date first = cli::parse_date(given.text("from").value_or("today"), klag.today());
        const Date last = cli::parse_date(given.text("to").value_or("today"), klag.today());
        if (const auto period = core::free_period(first, last)) return *period;
        throw Error{ErrorKind::usage, text("--to lies before --from")};
    }
    if (named) return parsed(*named, settings);
    for (const KindOption& option : kind_options)
        if (given.flag(option.name))
            return core::last_ended(option.kind, klag.today(), settings.halves);
    return core::last_ended(Period::Kind::half, klag.today(), settings.halves);
}

}  // namespace klag::commands
