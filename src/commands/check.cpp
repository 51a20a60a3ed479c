#include "base/error.h"
#include "cli/zone.h"
#include "commands/json.h"
#include "commands/own_templates.h"
#include "commands/verbs.h"
#include "store/guard.h"
#include "store/inspection.h"
#include "store/laying_again.h"

#include <algorithm>

namespace klag::commands {
namespace {

void print(const store::Finding& finding, Context& klag) {
    klag.out().print(text("{where}: {message}", {{"where", finding.where},
                                                 {"message", klag.out().words(finding.message)}}));
    if (!finding.hint.empty())
        klag.out().print(text("  {hint}", {{"hint", klag.out().words(finding.hint)}}));
}

void lay_again(Context& klag) {
    const store::LaidAgain done = store::lay_again(klag.reg());
    for (const std::string& path : done.laid)
        klag.out().say(text("{path}: laid again as saved", {{"path", path}}));
    for (const std::string& path : done.left)
        klag.out().warn(
            text("{path} could not be laid; see what is in its place", {{"path", path}}));
    if (done.listed) klag.out().say(text("git's list of files: cases are as saved again"));
}

std::vector<store::Finding> findings_in_templates(Context& klag) {
    std::vector<store::Finding> out;
    for (const std::string& path : store::settings_paths(klag.saved())) {
        if (!is_template(path)) continue;
        const store::SettingsFile file{path, klag.saved().file(path).value_or("")};
        for (store::Finding& finding : findings_in_template(file, klag))
            out.push_back(std::move(finding));
    }
    return out;
}

void put_guard_in_place(Context& klag) {
    store::install_hook(klag.reg().repository(), klag.env().executable);
    try {
        store::flush(klag.reg().repository());
    } catch (const Error&) {
        throw Error{ErrorKind::not_saved,
                    text("the guard is in place, but the disk did not confirm it")}
            .hinted(text("Look at the disk, then type the command again."));
    }
}

int check(const cli::Given& given, Context& klag) {
    if (given.flag("guard")) put_guard_in_place(klag);
    if (given.flag("lay")) lay_again(klag);
    auto findings = store::inspect(klag.reg(), cli::load_zone);
    for (store::Finding& finding : findings_in_templates(klag))
        findings.push_back(std::move(finding));
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
                 "Reads every settings file, every step of the history, and every case with its "
                 "private content, letters and files, and says all that is wrong at once, with "
                 "file, line and column; and what was changed in the working folder but is not "
                 "saved. Exit status 1 when something "
                 "is wrong.\n\nWith --lay, files of cases that are gone from the folder, or that a "
                 "refused "
                 "'git reset' left there in an older version, are laid again as they are saved; a "
                 "'git commit' of other files then works again.\n\nIt does not prove that nobody "
                 "rewrote the whole history.",
             .options = {{.name = "guard",
                          .help = "put the guard against other programs in place first"},
                         {.name = "lay",
                          .help = "lay again what is missing in the folder; nothing that was "
                                  "changed by hand is lost"}},
             .examples = {{"klag check", "all is well, or what is not"},
                          {"klag check --lay", "after files went missing from the folder"},
                          {"klag check --guard", "after copying a register to another computer"}},
             .see_also = {"klag-log(1)", "klag-backup(1)"}},
            check};
}

}  // namespace klag::commands
