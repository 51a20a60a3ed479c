#include "commands/laying_years.h"

#include "base/error.h"
#include "commands/json.h"
#include "store/years_laid.h"

#include <algorithm>

namespace klag::commands {
namespace {

constexpr std::size_t many = 5000;  ///< cases, which take some seconds

int demand_year(const std::string& given, Context& klag) {
    const auto year = store::parse_year(given);
    const int current = klag.today().year();
    if (year && *year <= current) return *year;
    throw Error{ErrorKind::usage,
                text("--lay-from takes a year up to {year}", {{"year", std::to_string(current)}})}
        .hinted(text("Type 'klag maintain --lay-from {year}' to keep only this year in the folder.",
                     {{"year", std::to_string(current)}}));
}

void demand_folder(const store::Register& reg) {
    if (!reg.is_bare()) return;
    throw Error{ErrorKind::refused, text("a bare register has no folder for its cases")};
}

/// The files that could not be laid.
std::vector<std::string> lay_all_years(Context& klag) {
    std::vector<std::string> unlaid = store::lay_all_years(klag.reg());
    for (const std::string& path : unlaid)
        klag.out().warn(
            text("{path} could not be laid; see what is in its place", {{"path", path}}));
    return unlaid;
}

int open_before(int year, Context& klag) {
    const auto open = klag.saved().all({.open_only = true});
    return static_cast<int>(std::count_if(open.begin(), open.end(), [year](const core::Case& c) {
        return store::parse_number(c.number)->year < year;
    }));
}

int tell(int year, std::size_t count, Context& klag) {
    const int open = open_before(year, klag);
    if (klag.json()) {
        klag.out().print_raw(json_of_row({{"laid-from", year},
                                          {"left-out", static_cast<int>(count)},
                                          {"left-out-open", open},
                                          {"saved", !klag.dry_run()}}));
        return 0;
    }
    const std::vector<std::pair<std::string, std::string>> places{{"year", std::to_string(year)},
                                                                  {"count", std::to_string(count)},
                                                                  {"open", std::to_string(open)}};
    klag.out().print(
        klag.dry_run()
            ? text("Would keep only the cases from {year} on in the folder; left out: {count}, of "
                   "them open: {open} (dry run).",
                   places)
            : text("The folder has the cases from {year} on; left out: {count}, of them open: "
                   "{open}. They stay saved, and all commands go on as before.",
                   places));
    return 0;
}

}  // namespace

int lay_from(const std::string& given, Context& klag) {
    demand_folder(klag.reg());
    const int year = demand_year(given, klag);
    const auto earlier = store::cases_before(klag.saved(), year);
    if (earlier.size() > many)
        klag.out().say(text("Comparing {count} cases with what is saved; this takes a while.",
                            {{"count", std::to_string(earlier.size())}}));
    if (klag.dry_run()) {
        store::demand_as_saved(klag.saved(), klag.reg().repository(), year);
    } else {
        if (store::leaves_out_since(klag.reg(), year)) lay_all_years(klag);
        store::leave_out(klag.reg(), year);
    }
    return tell(year, earlier.size(), klag);
}

int lay_all(Context& klag) {
    demand_folder(klag.reg());
    std::vector<std::string> unlaid;
    if (!klag.dry_run()) unlaid = lay_all_years(klag);
    if (klag.json()) {
        klag.out().print_raw(json_of_row({{"laid-from", ""},
                                          {"left-out", 0},
                                          {"left-out-open", 0},
                                          {"unlaid", static_cast<int>(unlaid.size())},
                                          {"saved", !klag.dry_run()}}));
        return 0;
    }
    klag.out().print(klag.dry_run()   ? text("Would lay the cases of all years (dry run).")
                     : unlaid.empty() ? text("The folder has the cases of all years.")
                                      : text("The folder has the cases of all years, but for what "
                                             "could not be laid."));
    return 0;
}

}  // namespace klag::commands
