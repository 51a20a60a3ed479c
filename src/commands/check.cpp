#include "commands/json.h"
#include "commands/verbs.h"
#include "store/guard.h"
#include "store/inspection.h"

#include <algorithm>

namespace klag::commands {
namespace {

void print(const store::Finding& finding, Context& klag) {
    klag.out().print(text("{where}: {message}", {{"where", finding.where},
                                                 {"message", klag.out().words(finding.message)}}));
    if (!finding.hint.empty())
        klag.out().print(text("  {hint}", {{"hint", klag.out().words(finding.hint)}}));
}

int check(const cli::Given& given, Context& klag) {
    if (given.flag("guard")) store::install_hook(klag.reg().repository(), klag.env().executable);
    const auto findings = store::inspect(klag.reg());
    const bool wrong = std::any_of(findings.begin(), findings.end(),
                                   [](const store::Finding& finding) { return !finding.harmless; });
    if (klag.json()) {
        std::vector<JsonRow> rows;
        for (const store::Finding& finding : findings)
            rows.push_back({{"where", finding.where},
                            {"message", finding.message.english()},
                            {"hint", finding.hint.english()},
                            {"harmless", finding.harmless}});
        klag.out().print_raw(json_of_rows("findings", rows));
        return wrong ? 1 : 0;
    }
    for (const store::Finding& finding : findings) print(finding, klag);
    if (!wrong)
        klag.out().say(text("All is well; cases: {count}.",
                            {{"count", std::to_string(klag.saved().numbers().size())}}));
    return wrong ? 1 : 0;
}

}  // namespace

Verb check_command() {
    return {{.name = "check",
             .group = group::upkeep,
             .summary = "Check every file of the register",
             .description =
                 "Reads every settings file and every case with its private content, letters and "
                 "files, and says all that is wrong at once, with file, line and column; and what "
                 "was changed in the working folder but is not saved. Exit status 1 when something "
                 "is wrong.\n\nIt does not prove that nobody rewrote the whole history.",
             .options = {{.name = "guard",
                          .help = "put the guard against other programs in place first"}},
             .examples = {{"klag check", "all is well, or what is not"},
                          {"klag check --guard", "after copying a register to another computer"}},
             .see_also = {"klag-log(1)", "klag-backup(1)"}},
            check};
}

}  // namespace klag::commands
