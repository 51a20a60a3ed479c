#include "base/error.h"
#include "commands/context.h"
#include "commands/verbs.h"
#include "store/case_guard.h"
#include "store/guard.h"

namespace klag::commands {
namespace {

/// What git calls before it moves a branch. Only the state `prepared` can still refuse.
int hook(const cli::Given& given, Context& klag) {
    if (given.parameter("state").value_or("") != "prepared") return 0;
    const git::Repository repository = git::Repository::open_from_environment();
    const store::Verdict verdict =
        store::judge_all(repository, klag.env().in, store::judge_guarded_change);
    if (verdict.allowed) return 0;
    const bool is_special = !verdict.hint.english().empty();
    throw Error{ErrorKind::refused, verdict.why}.hinted(
        is_special ? verdict.hint
                   : text("The register is unchanged. Record acts with klag; settings files may be "
                          "changed with any editor and 'klag save'. If git has changed files in "
                          "the folder by now, 'klag check --lay' puts them right."));
}

}  // namespace

Verb hook_command() {
    return {{.name = "hook",
             .group = group::upkeep,
             .summary = "Guard the register against other programs",
             .description = "Called by git before it moves a branch.",
             .parameters = {{.name = "name",
                             .help = "the hook",
                             .required = true,
                             .choices = {"reference-transaction"}},
                            {.name = "state", .help = "prepared, committed or aborted"}},
             .hidden = true},
            hook};
}

}  // namespace klag::commands
