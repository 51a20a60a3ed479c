#include "commands/laying_years.h"

#include "base/error.h"
#include "base/utf8.h"
#include "commands/git_program.h"
#include "commands/json.h"
#include "store/heal.h"
#include "store/laying.h"
#include "store/laying_again.h"
#include "store/lock.h"
#include "store/years_laid.h"

#include <algorithm>

namespace klag::commands {
namespace {

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

/// Nobody writes meanwhile, and nothing is left of a command that was cut off.
store::Lock quiet(store::Register& reg) {
    store::require_quiet(reg.repository());
    store::Lock lock{reg.repository()};
    store::heal(reg.repository(), lock);
    return lock;
}

int open_before(int year, Context& klag) {
    const auto open = klag.saved().all({.open_only = true});
    return static_cast<int>(std::count_if(open.begin(), open.end(), [year](const core::Case& c) {
        return store::parse_number(c.number)->year < year;
    }));
}

int tell(int year, const std::vector<store::Number>& numbers, Context& klag) {
    const int open = open_before(year, klag);
    if (klag.json()) {
        klag.out().print_raw(json_of_row({{"laid-from", year},
                                          {"left-out", static_cast<int>(numbers.size())},
                                          {"left-out-open", open}}));
        return 0;
    }
    const std::vector<std::pair<std::string, std::string>> places{
        {"year", std::to_string(year)},
        {"count", std::to_string(numbers.size())},
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
    if (klag.dry_run()) return tell(year, earlier, klag);
    {
        const store::Lock lock = quiet(klag.reg());
        store::clear_private_files(klag.reg(), earlier);
        run_git({"sparse-checkout", "set", "--cone", "--sparse-index", "--stdin"},
                klag.reg().folder().string(), klag,
                join(store::folders_to_lay(klag.saved(), year), "\n") + "\n");
    }
    return tell(year, earlier, klag);
}

int lay_all(Context& klag) {
    demand_folder(klag.reg());
    if (!klag.dry_run()) {
        {
            const store::Lock lock = quiet(klag.reg());
            run_git({"sparse-checkout", "disable"}, klag.reg().folder().string(), klag);
        }
        for (const std::string& path : store::lay_again(klag.reg()).left)
            klag.out().warn(
                text("{path} could not be laid; see what is in its place", {{"path", path}}));
    }
    if (klag.json()) {
        klag.out().print_raw(
            json_of_row({{"laid-from", ""}, {"left-out", 0}, {"left-out-open", 0}}));
        return 0;
    }
    klag.out().print(klag.dry_run() ? text("Would lay the cases of all years (dry run).")
                                    : text("The folder has the cases of all years."));
    return 0;
}

}  // namespace klag::commands
