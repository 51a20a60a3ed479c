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

Error two_periods(const std::string& one, const std::string& other) {
    return Error{ErrorKind::usage,
                 text("{one} and {other} name two periods", {{"one", one}, {"other", other}})}
        .hinted(text("Give one of them, such as 'klag report 2026-H1'."));
}

/// The kind of period that an option names; nullptr for none. Throws Error{usage} for two.
const KindOption* wanted_kind(const cli::Given& given) {
    const KindOption* found = nullptr;
    for (const KindOption& option : kind_options) {
        if (!given.flag(option.name)) continue;
        if (found != nullptr)
            throw two_periods(std::string{"--"} + found->name, std::string{"--"} + option.name);
        found = &option;
    }
    return found;
}

Period free_span(const cli::Given& given, Context& klag) {
    const auto from = given.text("from");
    if (!from)
        throw Error{ErrorKind::usage, text("--to needs --from")}.hinted(
            text("Give the first day too, such as --from 2026-01-01."));
    const Date first = cli::parse_date(*from, klag.today());
    const Date last = cli::parse_date(given.text("to").value_or("today"), klag.today());
    if (const auto period = core::free_period(first, last)) return *period;
    throw Error{ErrorKind::usage, text("--to lies before --from")}.hinted(
        text("Turn the two dates around."));
}

/// Nothing can be counted of a period that has not begun.
void refuse_future(const Period& period, Date today) {
    if (period.first <= today) return;
    throw Error{ErrorKind::usage, text("{period} has not begun: its first day is {first}",
                                       {{"period", period.id}, {"first", period.first.iso()}})}
        .hinted(text("Give an earlier period, such as 'klag report --half-year'."));
}

Period read_period(const cli::Given& given, const std::optional<std::string>& named,
                   Context& klag) {
    const core::Settings& settings = klag.saved().settings();
    const KindOption* kind = wanted_kind(given);
    if (given.text("from") || given.text("to")) {
        if (named) throw two_periods("--from", *named);
        if (kind != nullptr) throw two_periods("--from", std::string{"--"} + kind->name);
        return free_span(given, klag);
    }
    if (named) {
        const Period period = parsed(*named, settings);
        if (kind != nullptr && period.kind != kind->kind)
            throw two_periods(std::string{"--"} + kind->name, *named);
        return period;
    }
    return core::last_ended(kind == nullptr ? Period::Kind::half : kind->kind, klag.today(),
                            settings.halves);
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
    const Period period = read_period(given, named, klag);
    refuse_future(period, klag.today());
    return period;
}

}  // namespace klag::commands
